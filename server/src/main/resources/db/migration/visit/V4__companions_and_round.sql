-- Who came along on a visit and the round it was made for, so that a correction of the visit keeps both.
alter table visit.visit add column companions text, add column round uuid;

call ledger.keep_tables('visit');
