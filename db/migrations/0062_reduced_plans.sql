-- Six months after a week nothing is left of its plans but that there were such versions, and what each was worth: no place, hour or visit in any column.
alter table presence_plan add column reduced_on date;
alter table presence_plan alter column instance drop not null;
alter table presence_plan add constraint presence_plan_reduced check (
  (reduced_on is null) = (instance is not null) and (reduced_on is null or num_nonnulls(unserved, changes, progress) = 0));
create index presence_plan_to_reduce on presence_plan (command_id, week) where reduced_on is null;

-- How often the wish asked when the first plan of the week was put in force; the instance said so. Null where the week had no such plan.
alter table presence_week_kept add column asked int;
alter table presence_week_kept add constraint presence_week_kept_asked check (asked >= 0);

-- What everyone learns is told by the week: no count from which a week of fewer than five visits could be worked out.
update public_record.presence set promised = null, kept = null where promised < 5 * weeks;
update public_record.presence set kept = null where kept < 5 * weeks;
alter table public_record.presence drop constraint public_presence_counts;
alter table public_record.presence drop column a_week;
alter table public_record.presence add constraint public_presence_counts check (
  weeks >= 1 and promised >= 5 * weeks and kept >= 5 * weeks and kept <= promised and (kept is null or promised is not null));
