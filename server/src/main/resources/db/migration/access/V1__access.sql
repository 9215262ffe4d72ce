create schema access;

create table access.account (
  id            uuid primary key,
  name          text not null,                 -- what one signs in with, lower case
  display_name  text not null,
  password_hash text,                          -- Argon2id; null: cannot sign in by password
  must_change   boolean not null default false,
  administrator boolean not null default false, -- of the whole installation: holds that role at every province
  created_at    timestamptz not null,
  constraint account_name_once unique (name)
);

create table access.role_held (
  account uuid not null references access.account,
  role    text not null,
  place   int not null references place.place,
  valid   daterange not null,
  constraint role_held_once exclude using gist (account with =, role with =, place with =, valid with &&)
);
create index role_held_place on access.role_held (place);

-- Rises in the transaction of every change of roles; the authority in memory is keyed by it.
create table access.role_version (one boolean primary key default true check (one), version bigint not null);
insert into access.role_version (version) values (1);

create table access.session (
  token_hash bytea primary key,                -- SHA-256 of the cookie
  door       text not null check (door in ('field', 'console')),
  account    uuid not null references access.account,
  created_at timestamptz not null,
  seen_at    timestamptz not null
);
create index session_account on access.session (account);
create index session_seen on access.session (seen_at);

create table access.device (
  id            uuid primary key,
  account       uuid not null references access.account,
  label         text not null,
  secret        bytea not null,
  registered_at timestamptz not null,
  revoked_at    timestamptz
);
create index device_account on access.device (account);

create table access.sign_in_failure (
  key      text primary key,                   -- 'name:…' or 'address:…'
  failures int not null,
  last_at  timestamptz not null
);

grant usage on schema access to tungnha_app, tungnha_ledger;
grant select, insert, update, delete on all tables in schema access to tungnha_app;
grant select on access.account, access.role_held, access.device to tungnha_ledger;
