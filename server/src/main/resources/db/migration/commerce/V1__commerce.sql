create schema commerce;

create table commerce.account (
  leaf int not null, id uuid not null,
  subject uuid not null, subject_kind text not null, service uuid not null, use text not null, opened_on date not null, closed_on date,
  shop text, link text, visit uuid, author uuid not null, team uuid,
  tick bigint not null,
  primary key (leaf, id)
);
create index account_tick on commerce.account (leaf, tick);
create index account_subject on commerce.account (leaf, subject);
create index account_shop on commerce.account (service, folded(shop));

create table commerce.product (
  leaf int not null, id uuid not null,
  subject uuid not null, subject_kind text not null, account uuid not null, service uuid not null, name text not null, unit text, price bigint, ocop int,
  listed_on date not null, delisted_on date,
  tick bigint not null,
  primary key (leaf, id)
);
create index product_tick on commerce.product (leaf, tick);
create index product_subject on commerce.product (leaf, subject);

create table commerce.order_made (
  leaf int not null, id uuid not null,
  subject uuid not null, subject_kind text not null, account uuid, service uuid not null, number text not null, on_day date not null, amount bigint not null,
  products text, livestream uuid,
  tick bigint not null,
  primary key (leaf, id)
);
create index order_made_tick on commerce.order_made (leaf, tick);
create index order_made_subject on commerce.order_made (leaf, subject, on_day);
create index order_made_number on commerce.order_made (service, number);

create table commerce.livestream (
  leaf int not null, id uuid not null,
  name text not null, on_day date not null, service uuid, products text not null, host text, viewers int, orders int, amount bigint,
  tick bigint not null,
  primary key (leaf, id)
);
create index livestream_tick on commerce.livestream (leaf, tick);

call ledger.keep_tables('commerce');

-- From here on plain tables: the offices' own, beside the ledger.

-- How a platform names the columns of its export, and the states of orders that do not count; words are folded (no accents, lower case).
create table commerce.export_layout (
  platform text not null,                      -- the service's code; '' for any platform
  meaning  text not null check (meaning in ('number', 'day', 'shop', 'link', 'product', 'quantity', 'amount', 'total', 'status', 'not-counting')),
  words    text[] not null,
  primary key (platform, meaning)
);

-- What a file brought, and what became of its rows.
create table commerce.order_import (
  id           uuid primary key,
  place        int not null references place.place,
  service      uuid not null,
  account      uuid not null,                  -- who handed it in
  at           timestamptz not null,
  file_name    text not null,
  sha256       text not null,
  rows         int not null,
  fresh        int not null,
  known        int not null,
  changed      int not null,
  waiting      int not null,
  elsewhere    int not null,
  aside        int not null,
  not_counting int not null,
  amount       bigint not null,                -- of what counts by it
  refused      text not null                   -- JSON: line, column, problem, params
);
create index order_import_place on commerce.order_import (place, at desc);

-- Orders whose shop no account is known for yet. Nothing of who bought.
create table commerce.waiting_order (
  place    int not null references place.place,
  service  uuid not null,
  number   text not null,
  shop     uuid not null,
  name     text not null,                      -- the shop's, as the file spells it
  link     text,
  on_day   date not null,
  amount   bigint not null,
  products text,                               -- JSON: name, quantity
  primary key (place, service, number)
);
create index waiting_order_shop on commerce.waiting_order (place, service, shop);

-- Whose a shop is, as an office chose once; account null: none of ours. The name is not kept, only what follows from it.
create table commerce.shop (
  place     int not null references place.place,
  service   uuid not null,
  shop      uuid not null,                     -- of the service and the folded name
  account   uuid,
  chosen_by uuid not null,
  chosen_at timestamptz not null,
  primary key (place, service, shop)
);
create index shop_everywhere on commerce.shop (service, shop);

grant select, insert, update, delete on commerce.export_layout, commerce.order_import, commerce.waiting_order, commerce.shop to tungnha_app;

insert into commerce.export_layout (platform, meaning, words) values
  ('', 'number',   array['ma don hang', 'ma don', 'so don hang', 'order id', 'order number', 'order code', 'order no']),
  ('', 'day',      array['ngay dat hang', 'ngay dat', 'thoi gian dat hang', 'ngay tao don', 'ngay tao', 'order date', 'created at']),
  ('', 'shop',     array['ten gian hang', 'gian hang', 'ten cua hang', 'cua hang', 'nha cung cap', 'nguoi ban', 'shop', 'store', 'seller']),
  ('', 'link',     array['duong dan gian hang', 'link gian hang', 'shop link']),
  ('', 'product',  array['ten san pham', 'san pham', 'ten hang hoa', 'product', 'product name']),
  ('', 'quantity', array['so luong', 'sl', 'quantity', 'qty']),
  ('', 'amount',   array['thanh tien', 'amount', 'line total']),
  ('', 'total',    array['tong tien', 'tong gia tri don hang', 'gia tri don hang', 'tong thanh toan', 'order total', 'total']),
  ('', 'status',   array['trang thai don hang', 'trang thai', 'tinh trang', 'status', 'order status']),
  ('', 'not-counting', array['huy', 'tra hang', 'hoan hang', 'hoan tien', 'hoan tra', 'chuyen hoan', 'that bai', 'khong thanh cong', 'cancelled', 'canceled',
                             'returned', 'refunded', 'failed']),
  ('voso', 'number', array['ma don hang', 'ma don']), ('voso', 'day', array['ngay dat hang', 'ngay dat']), ('voso', 'shop', array['ten gian hang', 'gian hang']),
  ('voso', 'product', array['ten san pham', 'san pham']), ('voso', 'quantity', array['so luong']), ('voso', 'amount', array['thanh tien']),
  ('voso', 'status', array['trang thai', 'trang thai don hang']),
  ('postmart', 'number', array['ma don hang', 'so don hang']), ('postmart', 'day', array['ngay tao', 'ngay dat hang', 'ngay dat']),
  ('postmart', 'shop', array['nha cung cap', 'gian hang', 'cua hang']), ('postmart', 'product', array['ten hang hoa', 'san pham']),
  ('postmart', 'quantity', array['sl', 'so luong']), ('postmart', 'amount', array['thanh tien']), ('postmart', 'total', array['tong tien']),
  ('postmart', 'status', array['tinh trang', 'trang thai']);
