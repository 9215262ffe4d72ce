alter table imports.import drop constraint import_state_check;
alter table imports.import add constraint import_state_check check (state in ('PREVIEW', 'QUEUED', 'DONE', 'FAILED', 'TAKEN_BACK'));
