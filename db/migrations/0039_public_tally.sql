-- What a list is narrowed by, written by the application, so that each list is one walk along an index.
alter table public_record.demand add column state_group text;
alter table public_record.demand add column owed_on date;
update public_record.demand set
  state_group = case when state in ('received', 'qualified', 'contested') then 'waiting' when state in ('answered', 'reported') then 'to_judge' else state end,
  owed_on = case when state = 'promised' then due_on when state in ('received', 'qualified', 'contested') then answer_due_on end;
alter table public_record.demand alter column state_group set not null;

create index public_demand_by_group on public_record.demand (command_id, state_group, asked_on desc, ref desc) where released_at is not null;
create index public_demand_by_category on public_record.demand (command_id, category_id, asked_on desc, ref desc) where released_at is not null;
create index public_demand_by_district on public_record.demand (command_id, district_ar, asked_on desc, ref desc) where released_at is not null;
create index public_demand_owed on public_record.demand (command_id, owed_on, asked_on, ref) include (id, district_ar, category_id, state)
  where owed_on is not null and released_at is not null;
create index public_demand_by_answer on public_record.demand (command_id, answered_on desc, ref desc)
  where answered_on is not null and released_at is not null;
create index public_demand_by_due on public_record.demand (command_id, due_on, ref)
  where answer_kind = 'commitment' and due_on is not null and released_at is not null;
create index public_meeting_by_day on public_record.meeting (command_id, day desc, ref desc) where released_at is not null;

create index public_commitment_open on public_record.demand (command_id, due_on, ref)
  where answer_kind = 'commitment' and outcome is null and verdict is null and released_at is not null;

-- How many released demands count as what, in a district and a category; '*' stands for all of them, '' for none. Kept with the copies.
create table public_record.tally (
  command_id uuid not null,
  district_ar text not null,
  category_id text not null,
  what text not null,
  n int not null
);
alter table public_record.tally add constraint tally_key primary key (command_id, district_ar, category_id, what);
grant select on public_record.tally to qurb_public;

insert into public_record.tally (command_id, district_ar, category_id, what, n)
select command_id, place.district_ar, subject.category_id, what, count(*)
from public_record.demand d
cross join lateral (values ('*'), (coalesce(d.district_ar, ''))) as place (district_ar)
cross join lateral (values ('*'), (coalesce(d.category_id, ''))) as subject (category_id)
cross join lateral (values ('asked'), ('state:' || d.state),
  (case when d.answer_kind = 'commitment' then 'commitment:' || coalesce(d.verdict, case when d.outcome is null then 'open' else 'reported' end) end)) as counted (what)
where d.released_at is not null and what is not null
group by command_id, place.district_ar, subject.category_id, what;
