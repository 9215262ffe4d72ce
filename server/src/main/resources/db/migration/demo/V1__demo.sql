create schema demo;

-- How far the demo province is loaded; one row once its places stand.
create table demo.loaded (
  one          boolean primary key default true check (one),
  seed         bigint not null,
  scale        int not null,
  loaded_until date                -- the last day whose facts are all in; null: nothing yet
);

grant usage on schema demo to tungnha_app;
grant select, insert, update, delete on all tables in schema demo to tungnha_app;
