-- Two subjects of a leaf that a fact joined (two registrations of one household), whether or not that fact was withdrawn since: whoever reads the history
-- of one reads the other's too.
create table ledger.subject_link (
  leaf    int not null,
  subject uuid not null,
  other   uuid not null,
  primary key (leaf, subject, other)
);
grant select, insert, delete on ledger.subject_link to tungnha_ledger;
grant select on ledger.subject_link to tungnha_app;
