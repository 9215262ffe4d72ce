-- Which life of the database this is; a restore begins a new one, and phones then pull all and push again what was accepted since.
create table ledger.epoch (id uuid primary key, began_at timestamptz not null);
insert into ledger.epoch values (gen_random_uuid(), now());

-- When a device spoke to us, and the last number it had given by then: what it numbers later happened later. Kept only when the number grew.
create table ledger.device_contact (
  device uuid not null,
  number bigint not null,
  at     timestamptz not null,
  primary key (device, number)
);

-- What a device has told us of itself, and which of its numbers are settled (in the ledger, or refused for good).
create table ledger.device_state (
  device      uuid primary key,
  account     uuid not null,
  last_number bigint not null,
  last_at     timestamptz not null,
  settled     int8multirange not null
);
create index device_state_account on ledger.device_state (account);

grant select, insert, update, delete on ledger.epoch, ledger.device_contact, ledger.device_state to tungnha_ledger;
grant select on ledger.epoch, ledger.device_contact, ledger.device_state to tungnha_app;
