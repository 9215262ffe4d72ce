alter table team.member add column gender text, add column birth_year int;
call ledger.keep_tables('team');
