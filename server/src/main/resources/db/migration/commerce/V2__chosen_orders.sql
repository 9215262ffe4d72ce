-- The orders a choice has brought in are remembered with their shop, so that a wrong choice can be changed: each is taken back and told of the right account.
alter table commerce.waiting_order add column account uuid;   -- for whom it counts by what the office chose; null while it waits
