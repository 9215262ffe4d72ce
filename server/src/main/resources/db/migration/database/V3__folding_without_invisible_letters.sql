-- The same folding as VietnameseText.folded and the app's: lower case, no accents, đ (and the letters of other alphabets that look like
-- it) as d, single spaces, no letters without width.
create or replace function folded(text) returns text
  language sql immutable strict parallel safe
  return btrim(regexp_replace(translate(regexp_replace(normalize(lower($1 collate "und-x-icu"), nfd),
    '[\u0300-\u036f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]', '', 'g'), 'đðɖ', 'ddd'),
    '[\s\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+', ' ', 'g'));

-- Indexes keep what the function gave before.
do $$ begin
  if to_regclass('household.household_search') is not null then reindex index household.household_search; end if;
  if to_regclass('commerce.account_shop') is not null then reindex index commerce.account_shop; end if;
end $$;
