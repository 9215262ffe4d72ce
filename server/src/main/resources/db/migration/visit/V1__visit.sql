create schema visit;

create table visit.visit (
  leaf int not null, id uuid not null,
  subject uuid not null, subject_kind text not null, on_day date not null, at timestamptz not null, outcome text not null, place text not null,
  device text, author uuid not null, team uuid, note text, come_back date, helps text,
  tick bigint not null,
  primary key (leaf, id)
);
create index visit_tick on visit.visit (leaf, tick);
create index visit_subject on visit.visit (leaf, subject);

create table visit.help (
  leaf int not null, id uuid not null,
  subject uuid not null, gathering uuid, learner uuid not null, service uuid not null, seen text not null, counted text not null, on_day date not null,
  author uuid not null, team uuid,
  tick bigint not null,
  primary key (leaf, id)
);
create index help_tick on visit.help (leaf, tick);

create table visit.mastery (
  leaf int not null, id uuid not null,
  subject uuid not null, subject_kind text not null, learner uuid not null, service uuid not null, level int not null, alone_since date,
  mastered_on date, last_on date not null, helps int not null, first text not null, learned_from text,
  tick bigint not null,
  primary key (leaf, id)
);
create index mastery_tick on visit.mastery (leaf, tick);
create index mastery_subject on visit.mastery (leaf, subject);

create table visit.gathering (
  leaf int not null, id uuid not null,
  on_day date not null, place text not null, head_count int not null, services text not null, author uuid not null, team uuid, note text,
  tick bigint not null,
  primary key (leaf, id)
);
create index gathering_tick on visit.gathering (leaf, tick);

call ledger.keep_tables('visit');
