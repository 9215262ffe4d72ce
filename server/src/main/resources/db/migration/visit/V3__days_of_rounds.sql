-- the first day a household answered a round; null in rows written before: their last day is all that is known
alter table visit.round_answer add column first_on date;

-- families that moved away
create index visit_moved on visit.visit (leaf, subject, at) where outcome = 'moved';

call ledger.keep_tables('visit');
