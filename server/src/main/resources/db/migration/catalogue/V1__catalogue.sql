create schema catalogue;

create table catalogue.service (
  leaf int not null, id uuid not null,
  code text not null, name text not null, category text not null, pillar text not null, audience text not null, owner text, status text not null,
  replaced_by uuid, version int, steps text, checked_by text, checked_on date,
  tick bigint not null,
  primary key (leaf, id)
);
create index service_tick on catalogue.service (leaf, tick);

call ledger.keep_tables('catalogue');
