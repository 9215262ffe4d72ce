-- One confirmation of successors: every role in it is taken back together.
create table staff.confirmation (
  id        uuid primary key,                  -- chosen by the caller, so that a repeated request counts once
  place     int not null references place.place, -- the place on whose page it was made
  author    uuid not null references access.account deferrable initially deferred,
  at        timestamptz not null,
  undone_at timestamptz,
  undone_by uuid references access.account deferrable initially deferred
);
create index confirmation_place on staff.confirmation (place, at desc);

-- A role that a confirmation carried from an ended place to its successor.
create table staff.confirmed_role (
  confirmation uuid not null references staff.confirmation deferrable initially deferred,
  account      uuid not null references access.account deferrable initially deferred,
  role         text not null,
  place        int not null,
  successor    int not null,
  days         daterange not null,             -- on which the role is held at the successor instead
  gained       datemultirange not null,        -- of these days those on which the account did not hold the role there already
  constraint confirmed_role_once primary key (confirmation, account, role, place, days)
);

grant select, insert, update on staff.confirmation to tungnha_app;
grant select, insert on staff.confirmed_role to tungnha_app;
