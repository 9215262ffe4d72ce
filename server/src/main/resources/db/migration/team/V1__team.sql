create schema team;

create table team.team (
  leaf int not null, id uuid not null,
  level text not null, name text not null, decision text, serves text not null, from_day date not null, dissolved_on date,
  tick bigint not null,
  primary key (leaf, id)
);
create index team_tick on team.team (leaf, tick);

create table team.member (
  leaf int not null, id uuid not null,
  team uuid not null, account uuid, role text not null, organisation text, name text, phone text, from_day date not null, left_on date,
  tick bigint not null,
  primary key (leaf, id)
);
create index member_tick on team.member (leaf, tick);
create index member_team on team.member (leaf, team);
create index member_account on team.member (account);

call ledger.keep_tables('team');
