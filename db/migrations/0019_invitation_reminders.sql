-- Who is invited is reminded once, some days before. A new day is a new reminder.
alter table invitation add column reminded_for date;
