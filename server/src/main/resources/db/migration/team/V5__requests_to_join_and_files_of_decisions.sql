-- Requests to join a team, sent from the public page. They hold names, so a decided one is deleted after 90 days, and so is one that nobody decides.
create table team.join_request (
  village_leaf int not null references place.leaf,
  id           uuid not null,
  name         text not null,
  phone        text not null,
  birth_year   int,
  organisation text,
  note         text,
  asked_at     timestamptz not null,
  state        text not null default 'WAITING' check (state in ('WAITING', 'ACCEPTED', 'REFUSED')),
  decided_by   uuid references access.account deferrable initially deferred,
  decided_at   timestamptz,
  reason       text,                                 -- why it was refused
  team_leaf    int,
  team         uuid,
  member       uuid,                                 -- the fact that the acceptance recorded
  account      uuid references access.account deferrable initially deferred,
  primary key (village_leaf, id)
);
create unique index join_request_once on team.join_request (village_leaf, phone) where state = 'WAITING';
create index join_request_state on team.join_request (village_leaf, state, asked_at);

-- Scans of decisions. A removed one is kept, so that the removal can be undone.
create table team.decision_file (
  team_leaf  int not null,
  id         uuid not null,
  team       uuid not null,
  number     text not null,
  date       date not null,
  name       text not null,
  kind       text not null check (kind in ('PDF', 'JPG', 'PNG')),
  size       int not null,
  content    bytea not null,
  added_by   uuid not null references access.account deferrable initially deferred,
  added_at   timestamptz not null,
  removed_by uuid references access.account deferrable initially deferred,
  removed_at timestamptz,
  primary key (team_leaf, id)
);
create index decision_file_team on team.decision_file (team_leaf, team);

grant select, insert, update, delete on team.join_request, team.decision_file to tungnha_app;
