-- Whoever comes back with a code is found by what they asked alone, wherever a split carried it.
create index stuck_id on helpdesk.stuck (id);
