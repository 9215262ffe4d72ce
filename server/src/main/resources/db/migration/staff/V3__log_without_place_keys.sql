-- The log keeps the number of a place that was removed again. A foreign key would keep the place instead: a reorganisation could not be undone once somebody held a role at a new place.
alter table staff.change drop constraint change_place_fkey;
