-- The roles of one account are read whenever somebody acts.
create index role_held_account on access.role_held (account);
