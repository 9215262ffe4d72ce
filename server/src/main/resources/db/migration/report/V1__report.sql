create schema report;

-- Reports an office keeps: being written, or sent. A sent one keeps its figures as they were.
create table report.report (
  id         uuid primary key,
  place      int not null references place.place,
  kind       text not null check (kind in ('annual', 'monthly')),
  as_of      date not null,
  map_day    date not null,                    -- the day whose map is used
  author     uuid not null references access.account deferrable initially deferred,
  made_at    timestamptz not null,
  changed_at timestamptz not null,
  sent_at    timestamptz,
  choices    text not null,                    -- JSON: what the author chose, and the words around the figures
  figures    text not null                     -- JSON: the figures with their units and what they assume
);
create index report_place on report.report (place, as_of desc);

grant usage on schema report to tungnha_app;
grant select, insert, update on report.report to tungnha_app;
