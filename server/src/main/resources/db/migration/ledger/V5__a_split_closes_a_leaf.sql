-- Read under the lock, because a push may have waited for the lock while a split carried the leaf's facts away.
alter table ledger.head add column closed boolean not null default false;
grant update (closed) on ledger.head to tungnha_ledger;
