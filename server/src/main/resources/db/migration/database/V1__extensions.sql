create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- Vietnamese order for people's eyes; numbers inside names count as numbers (Tổ 2 before Tổ 10)
create collation if not exists vietnamese (provider = icu, locale = 'vi-u-kn');

-- Lower case by Unicode's own rules, whatever locale the database was made with.
-- The same folding as VietnameseText.folded and the app's: lower case, no accents, đ as d, single spaces
create function folded(text) returns text
  language sql immutable strict parallel safe
  return btrim(regexp_replace(translate(regexp_replace(normalize(lower($1 collate "und-x-icu"), nfd), '[\u0300-\u036f]', '', 'g'), 'đ', 'd'), '[\s\u00a0]+', ' ', 'g'));
