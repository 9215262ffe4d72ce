-- The places that a change of several places touched. The change itself is one row of territory.change, at the place on whose page it was made.
create table territory.touched_place (
  change         bigint not null references territory.change,
  place          int not null,
  history_before text,                         -- JSON of PlaceHistory; null when the place was new
  history_after  text not null,
  primary key (change, place)
);
create index touched_place_of on territory.touched_place (place, change desc);

grant select, insert on territory.touched_place to tungnha_app;
