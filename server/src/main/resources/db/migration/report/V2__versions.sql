-- A sealed report is never changed: it is recalled, and the next version corrects it. Both are kept.
alter table report.report
  add column version int not null default 1 check (version > 0),
  add column corrects uuid references report.report,
  add column recalled_at timestamptz,
  add constraint report_corrected_once unique (corrects),
  add constraint report_recalled_when_sent check (recalled_at is null or sent_at is not null);
create index report_sent on report.report (sent_at desc) where sent_at is not null;
