alter table team.member add column languages text, add column decision text;
call ledger.keep_tables('team');
