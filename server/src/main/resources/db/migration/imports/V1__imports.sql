create schema imports;

-- A file that an office handed in: looked at, decided on, then taken in by a job. File and rows are deleted after 30 days: they hold names.
create table imports.import (
  id         uuid primary key,
  kind       text not null,                    -- which list it is, e.g. 'accounts'
  place      int not null references place.place,
  author     uuid not null references access.account deferrable initially deferred,
  file_name  text not null,
  file       bytea not null,
  layout     text not null,                    -- JSON of ImportLayout: which columns of the file are understood
  created_at timestamptz not null,
  state      text not null check (state in ('PREVIEW', 'QUEUED', 'DONE', 'FAILED')),
  total      int not null,                     -- rows of the file
  done       int not null default 0,           -- rows written so far
  failure    text                              -- code of the problem that ended it
);
create index import_place on imports.import (place, created_at desc);
create index import_queue on imports.import (created_at) where state = 'QUEUED';

create table imports.row (
  import   uuid not null references imports.import on delete cascade,
  line     int not null,                       -- as a spreadsheet counts, from 1
  outcome  text not null check (outcome in ('NEW', 'CHANGED', 'SAME', 'UNCLEAR', 'REFUSED', 'LEFT_OUT')),
  detail   text not null,                      -- JSON of ImportRow: cells, problem, choices
  decision text,                               -- the choice somebody made for an unclear row
  primary key (import, line)
);
create index row_outcome on imports.row (import, outcome, line);

grant usage on schema imports to tungnha_app;
grant select, insert, update, delete on all tables in schema imports to tungnha_app;
