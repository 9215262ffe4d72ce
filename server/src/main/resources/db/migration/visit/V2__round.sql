create table visit.round (
  leaf int not null, id uuid not null,
  name text not null, done text not null, audience text not null, households text not null, places text, share int not null,
  from_day date not null, until_day date not null, stands_for uuid, closed_on date,
  tick bigint not null,
  primary key (leaf, id)
);
create index round_tick on visit.round (leaf, tick);

create table visit.round_answer (
  leaf int not null, id uuid not null,
  subject uuid not null, round uuid not null, on_day date not null, answers text not null, texts text,
  tick bigint not null,
  primary key (leaf, id)
);
create index round_answer_tick on visit.round_answer (leaf, tick);
create index round_answer_round on visit.round_answer (round, leaf);

-- who can do a service alone: the doors of its rounds
create index mastery_able on visit.mastery (service, leaf, subject) where level >= 4;

call ledger.keep_tables('visit');
