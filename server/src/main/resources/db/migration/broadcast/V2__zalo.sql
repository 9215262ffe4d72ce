-- The Official Account's tokens; the refresh token works once, so whoever uses it holds this row's lock until the new pair stands.
create table broadcast.zalo_token (
  oa            text primary key,
  access_token  text,
  refresh_token text,
  access_until  timestamptz,
  refresh_until timestamptz,
  renewed_at    timestamptz,
  refused       int,                           -- the vendor's code, when it took the refresh token no more
  paused_for    text,                          -- why nothing is sent for now
  paused_until  timestamptz
);

-- A person as the Official Account knows them; ids mean nothing to another account.
create table broadcast.zalo_follower (
  oa          text not null,
  user_id     text not null,
  follows     boolean not null,
  follows_as_of timestamptz,                   -- when they followed or left last, as the vendor says; an older event changes nothing
  last_wrote_at timestamptz,                   -- messages may go to them for seven days from here
  primary key (oa, user_id)
);

-- What the vendor told, kept at once and worked later; the key makes it the same when it comes again.
create table broadcast.zalo_event (
  oa          text not null,
  key         text not null,
  name        text not null,
  user_id     text,
  at          timestamptz not null,
  body        text not null,
  received_at timestamptz not null,
  worked_at   timestamptz,
  failures    int not null default 0,
  primary key (oa, key)
);
create index zalo_event_waiting on broadcast.zalo_event (oa, at) where worked_at is null;

-- What followers wrote to the province.
create table broadcast.zalo_message (
  oa      text not null,
  id      text not null,
  user_id text not null,
  at      timestamptz not null,
  kind    text not null,
  text    text,
  primary key (oa, id)
);
create index zalo_message_newest on broadcast.zalo_message (oa, at desc);

create table broadcast.campaign (
  id       uuid primary key,
  oa       text not null,
  place    int not null,
  notice   uuid,
  reply_to text,                               -- the message it answers, when it goes to one person
  text     text not null,
  made_by  uuid not null,
  made_at  timestamptz not null
);
create index campaign_newest on broadcast.campaign (oa, made_at desc);

-- One row per recipient. 'sending' is committed before the call goes out; a row that stays so was interrupted and becomes 'unknown', which only a person
-- may send again.
create table broadcast.delivery (
  campaign      uuid not null references broadcast.campaign,
  user_id       text not null,
  state         text not null check (state in ('queued', 'sending', 'sent', 'failed', 'unknown')),
  reason        text,
  code          int,
  attempt       int not null default 0,
  sending_since timestamptz,
  changed_at    timestamptz not null,
  message_id    text,
  again_by      uuid,                          -- who looked into it and had it sent again
  primary key (campaign, user_id)
);
create index delivery_open on broadcast.delivery (campaign) where state in ('queued', 'sending');

grant select, insert, update, delete on broadcast.zalo_token, broadcast.zalo_follower, broadcast.zalo_event, broadcast.zalo_message, broadcast.campaign,
  broadcast.delivery to tungnha_app;
