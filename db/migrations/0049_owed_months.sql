-- What is owed is counted by the month of its day, so that only this month's has to be looked for when late ones are counted.
insert into public_record.tally (command_id, district_ar, category_id, what, n)
select command_id, place.district_ar, subject.category_id, 'owed:' || to_char(owed_on, 'YYYY-MM'), count(*)
from public_record.demand d
cross join lateral (values ('*'), (coalesce(d.district_ar, ''))) as place (district_ar)
cross join lateral (values ('*'), (coalesce(d.category_id, ''))) as subject (category_id)
where owed_on is not null and released_at is not null
group by 1, 2, 3, 4;
