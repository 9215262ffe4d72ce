create schema staff;

-- One-time links by which a person chooses a password; printed as a QR code.
create table staff.sign_in_link (
  token_hash bytea primary key,                -- SHA-256 of the last part of the address
  account    uuid not null references access.account deferrable initially deferred,
  made_by    uuid references access.account deferrable initially deferred,
  made_at    timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index sign_in_link_account on staff.sign_in_link (account);

-- Who changed what about whose account. Never changed or deleted.
create table staff.change (
  id       bigint generated always as identity primary key,
  account  uuid not null references access.account deferrable initially deferred,
  author   uuid references access.account deferrable initially deferred,
  at       timestamptz not null,
  kind     text not null,                      -- StaffChange.Kind
  role     text,
  place    int references place.place,
  from_day date,
  to_day   date,                               -- the first day without the role
  before   text,
  after    text
);
create index change_account on staff.change (account, id desc);

grant usage on schema staff to tungnha_app;
grant select, insert on staff.change to tungnha_app;
grant select, insert, update, delete on staff.sign_in_link to tungnha_app;
