create schema helpdesk;

create table helpdesk.stuck (
  leaf int not null, id uuid not null,
  subject uuid not null, subject_kind text, learner uuid, asker text, service uuid not null, version int not null, step int not null, failure int,
  phone_model text, name text, phone text, note text, on_day date not null, at timestamptz not null, author uuid not null, team uuid,
  closed_on date, closed_at timestamptz,
  tick bigint not null,
  primary key (leaf, id)
);
create index stuck_tick on helpdesk.stuck (leaf, tick);
create index stuck_subject on helpdesk.stuck (leaf, subject);
create index stuck_step on helpdesk.stuck (service, step, leaf);
create index stuck_open on helpdesk.stuck (leaf, service, step) where closed_on is null;

create table helpdesk.answer (
  leaf int not null, id uuid not null,
  service uuid not null, step int not null, version int, text text not null, giver text not null, stuck uuid, on_day date not null, at timestamptz not null,
  author uuid not null, ended_on date,
  tick bigint not null,
  primary key (leaf, id)
);
create index answer_tick on helpdesk.answer (leaf, tick);
create index answer_step on helpdesk.answer (service, step);

create table helpdesk.answerer (
  leaf int not null, id uuid not null,
  services text not null, kind text not null, organisation text not null, account uuid, name text, phone text, email text, from_day date not null,
  ended_on date,
  tick bigint not null,
  primary key (leaf, id)
);
create index answerer_tick on helpdesk.answerer (leaf, tick);

call ledger.keep_tables('helpdesk');

-- A letter to somebody who answers: people are stuck at a step of theirs. It waits here until it is sent, or until the office passes its link on by hand.
create table helpdesk.letter (
  id         uuid primary key,
  answerer   uuid not null,
  service    uuid not null,
  step       int not null,
  written_at timestamptz not null,
  due_at     timestamptz not null,             -- not before; later after each failure
  tries      int not null default 0,
  sent_at    timestamptz,
  failure    text                              -- what the mail server said last
);
-- One letter a step at a time, however many are stuck there and however many servers look.
create unique index letter_waiting_once on helpdesk.letter (answerer, service, step) where sent_at is null;
create index letter_step on helpdesk.letter (answerer, service, step, written_at);

-- Links to answer with, once and without an account. Only the hash of a token is kept, so nobody who reads this table can use one.
create table helpdesk.link (
  token_hash  bytea primary key,
  answerer    uuid not null,
  service     uuid not null,
  step        int not null,
  made_at     timestamptz not null,
  expires_at  timestamptz not null,
  answered_at timestamptz,
  answer      uuid,
  answer_leaf int
);
create index link_expires on helpdesk.link (expires_at);

-- The private code of whoever asked on the public page, by its hash.
create table helpdesk.asking (
  code_hash bytea primary key,
  home      int not null,                       -- the leaf where it stands
  stuck     uuid not null,
  asked_at  timestamptz not null
);

grant select, insert, update, delete on helpdesk.letter, helpdesk.link, helpdesk.asking to tungnha_app;
revoke insert, update, delete on helpdesk.letter, helpdesk.link, helpdesk.asking from tungnha_ledger;
