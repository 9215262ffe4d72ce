-- Households that were merged into another one of their leaf.
create table household.merged_household (
  leaf int not null, id uuid not null,
  household uuid not null,                     -- the one that stands
  tick bigint not null,
  primary key (leaf, id)
);
create index merged_household_tick on household.merged_household (leaf, tick);

call ledger.keep_tables('household');
