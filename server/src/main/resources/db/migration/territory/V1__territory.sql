create schema territory;

-- Who changed what about which place, and by which decision. Only undone_at is ever changed. A place that was created by
-- mistake and taken back leaves its changes here, so that place refers to no table.
create table territory.change (
  id             bigint generated always as identity primary key,
  place          int not null,
  author         uuid not null references access.account deferrable initially deferred,
  at             timestamptz not null,
  kind           text not null,                -- TerritoryChange.Kind
  from_day       date,
  to_day         date,                         -- the first day without
  before         text,
  after          text,
  decision       text,
  decided_on     date,
  history_before text,                         -- JSON of PlaceHistory, to take the change back; null when an import made it
  history_after  text,
  undone_at      timestamptz
);
create index change_place on territory.change (place, id desc);

grant usage on schema territory to tungnha_app;
grant select, insert on territory.change to tungnha_app;
grant update (undone_at) on territory.change to tungnha_app;
