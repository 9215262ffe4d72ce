-- The id comes first: a push asks, for each of its ids, whether another leaf holds it. (leaf, id) is still what is unique, because a split carries facts.
alter table ledger.fact drop constraint fact_id_once;
alter table ledger.fact add constraint fact_id_once unique (id, leaf);
