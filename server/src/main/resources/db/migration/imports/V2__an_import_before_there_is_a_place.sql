-- The first import of places of a new installation has no place of its own: it is kept at place 0, the whole installation.
alter table imports.import drop constraint import_place_fkey;
