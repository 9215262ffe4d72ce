create schema broadcast;

create table broadcast.notice (
  leaf int not null, id uuid not null,
  kind text not null, title text not null, text text not null, source text, at_doors boolean not null, script text, open boolean not null, until date,
  on_day date not null, at timestamptz not null, ended_on date,
  tick bigint not null,
  primary key (leaf, id)
);
create index notice_tick on broadcast.notice (leaf, tick);

create table broadcast.told (
  leaf int not null, id uuid not null,
  household uuid not null, notice uuid not null, on_day date not null, author uuid not null,
  tick bigint not null,
  primary key (leaf, id)
);
create index told_tick on broadcast.told (leaf, tick);
create index told_notice on broadcast.told (leaf, notice);

create table broadcast.voice (
  leaf int not null, id uuid not null,
  household uuid not null, kind text not null, service uuid, text text, has_sound boolean not null, on_day date not null, at timestamptz not null,
  author uuid not null, outcome text, answer text, answered_on date, answered_by uuid, returned_on date,
  tick bigint not null,
  primary key (leaf, id)
);
create index voice_tick on broadcast.voice (leaf, tick);
create index voice_household on broadcast.voice (leaf, household);

call ledger.keep_tables('broadcast');
