alter table team.member add column skills text, add column term_end date;
call ledger.keep_tables('team');
