create schema training;

create table training.course (
  leaf int not null, id uuid not null,
  name text not null, audience text not null, services text, hours int,
  tick bigint not null,
  primary key (leaf, id)
);
create index course_tick on training.course (leaf, tick);

create table training.session (
  leaf int not null, id uuid not null,
  course uuid, name text not null, kind text not null, audience text not null, mode text not null, from_day date not null, to_day date not null,
  starts_at text, venue text not null, venues text, organiser text not null, co_organisers text, cancelled_on date, heads int,
  tick bigint not null,
  primary key (leaf, id)
);
create index session_tick on training.session (leaf, tick);
create index session_id on training.session (id);

create table training.attendance (
  leaf int not null, id uuid not null,
  subject uuid not null, subject_kind text not null, session uuid not null, learner uuid not null, on_day date not null, kind text not null,
  mode text not null, how text not null, venue int, facts text not null,
  tick bigint not null,
  primary key (leaf, id)
);
create index attendance_tick on training.attendance (leaf, tick);
create index attendance_session on training.attendance (session, leaf);
create index attendance_day on training.attendance (leaf, on_day);

call ledger.keep_tables('training');
