alter table access.account
  add column phone     text,                   -- digits, as the office reaches the person
  add column locked_at timestamptz;            -- nobody signs in to a locked account
create index account_phone on access.account (phone) where phone is not null;
create index account_search on access.account using gin (folded(display_name || ' ' || name || ' ' || coalesce(phone, '')) gin_trgm_ops);
