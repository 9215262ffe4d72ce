create schema indicator;

create function indicator.months_between(date, date) returns int
  language sql immutable parallel safe
  return ((extract(year from $2) - extract(year from $1)) * 12 + extract(month from $2) - extract(month from $1))::int;

grant usage on schema indicator to tungnha_app;
