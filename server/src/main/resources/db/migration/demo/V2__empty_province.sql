-- True for the demo without places, that visitors fill themselves.
alter table demo.loaded add column without_places boolean not null default false;
