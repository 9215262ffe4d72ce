alter table catalogue.service
  add column partner text, add column kind text not null default 'service', add column evaluation text, add column ended_on date,
  add column ended_why text, add column published_on date, add column at_hand text;

call ledger.keep_tables('catalogue');
