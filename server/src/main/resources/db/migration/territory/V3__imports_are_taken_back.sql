-- Which import a change is a part of: all of them are taken back together.
alter table territory.change add column import uuid;
create index change_import on territory.change (import) where import is not null;
