-- Where a household came from when it moved or split, and that it left, or who of it; origin and departure hold JSON.
alter table household.household add column origin text, add column departure text;
alter table household.person add column left_on date;
call ledger.keep_tables('household');
