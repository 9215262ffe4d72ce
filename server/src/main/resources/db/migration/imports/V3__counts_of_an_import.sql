-- How many rows have which outcome, and how many unclear ones are decided: kept with the import, because an open page asks once a second.
alter table imports.import add column counts text not null default '{}', add column decided int not null default 0;
update imports.import i
   set counts = (select coalesce(jsonb_object_agg(outcome, n), '{}') from (select outcome, count(*) as n from imports.row r where r.import = i.id group by outcome) c)::text,
       decided = (select count(*) from imports.row r where r.import = i.id and outcome = 'UNCLEAR' and decision is not null);
