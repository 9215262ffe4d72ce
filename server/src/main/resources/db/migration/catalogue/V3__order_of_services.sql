alter table catalogue.service add column position int;

call ledger.keep_tables('catalogue');
