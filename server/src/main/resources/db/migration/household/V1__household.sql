create schema household;

create table household.household (
  leaf int not null, id uuid not null,
  head text, locator text, phones text, ethnicity text, farm boolean, business boolean, poverty text, languages text,
  source text not null, ground text not null, registered_on date not null, losing text, state text not null,
  tick bigint not null,
  primary key (leaf, id)
);
create index household_tick on household.household (leaf, tick);
create index household_search on household.household using gin (folded(coalesce(head, '') || ' ' || coalesce(locator, '')) gin_trgm_ops);

create table household.person (
  leaf int not null, id uuid not null,
  household uuid, business uuid, name text, phone text, gender text, birth_year int, relation text, state text not null,
  tick bigint not null,
  primary key (leaf, id)
);
create index person_tick on household.person (leaf, tick);
create index person_household on household.person (leaf, household);

create table household.business (
  leaf int not null, id uuid not null,
  kind text not null, name text, owner text, locator text, phones text, household uuid, registered_on date not null,
  tick bigint not null,
  primary key (leaf, id)
);
create index business_tick on household.business (leaf, tick);

call ledger.keep_tables('household');
