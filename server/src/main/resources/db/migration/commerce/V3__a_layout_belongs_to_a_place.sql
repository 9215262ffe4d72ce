-- A layout counts for the place that wrote it and the places beneath; 0: it came with the installation.
alter table commerce.export_layout add column place int not null default 0;
alter table commerce.export_layout alter column place drop default;
alter table commerce.export_layout drop constraint export_layout_pkey;
alter table commerce.export_layout add primary key (place, platform, meaning);
