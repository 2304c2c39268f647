-- A recurring problem of a place, worked in steps (SARA). About places and counts, never about persons.
create table problem (
  command_id uuid not null,
  id uuid not null,
  ref text not null,
  state text not null,
  title text not null,
  note text not null,
  category_id text not null,
  district_id uuid not null,
  point_id uuid,
  owner_office_id uuid not null,
  opened_on date not null,
  harm text,
  goal text,
  hypothesis text,
  looked_at text,
  currently text,
  confidence text,
  indicator text,
  baseline text,
  target text,
  objective_due_on date,
  period text not null,
  started_on date,
  ended_on date,
  done_note text,
  closed_on date,
  close_reason text
);
alter table problem add constraint problem_key primary key (command_id, id);
alter table problem add constraint problem_command foreign key (command_id) references command;
alter table problem add constraint problem_ref unique (command_id, ref);
alter table problem add constraint problem_category foreign key (category_id) references category;
alter table problem add constraint problem_district foreign key (command_id, district_id) references district;
alter table problem add constraint problem_point foreign key (command_id, point_id) references point;
alter table problem add constraint problem_office foreign key (command_id, owner_office_id) references office;
alter table problem add constraint problem_state check (state in ('scanning', 'analysis', 'response', 'running', 'assessment', 'maintenance', 'closed'));
alter table problem add constraint problem_confidence check (confidence in ('low', 'middle', 'high'));
alter table problem add constraint problem_period check (period in ('month', 'week'));
alter table problem add constraint problem_scanned check (state in ('scanning', 'closed') or (harm is not null and goal is not null));
alter table problem add constraint problem_analysed check (state in ('scanning', 'analysis', 'closed') or hypothesis is not null);
alter table problem add constraint problem_started check (state not in ('running', 'assessment', 'maintenance') or (started_on is not null and objective_due_on is not null));
alter table problem add constraint problem_ended check (state not in ('assessment', 'maintenance') or ended_on is not null);
alter table problem add constraint problem_closed check ((state = 'closed') = (closed_on is not null));
create index problem_by_state on problem (command_id, state, opened_on);
create index problem_by_place on problem (command_id, district_id, category_id);

-- Which demands it gathers. Linked and taken away by acts of their own.
create table problem_demand (
  command_id uuid not null,
  problem_id uuid not null,
  demand_id uuid not null
);
alter table problem_demand add constraint problem_demand_key primary key (command_id, problem_id, demand_id);
alter table problem_demand add constraint problem_demand_problem foreign key (command_id, problem_id) references problem;
alter table problem_demand add constraint problem_demand_demand foreign key (command_id, demand_id) references demand;
create index problem_demand_by_demand on problem_demand (command_id, demand_id);

-- Who worked on it: they do not judge it.
create table problem_worker (
  command_id uuid not null,
  problem_id uuid not null,
  account_id uuid not null
);
alter table problem_worker add constraint problem_worker_key primary key (command_id, problem_id, account_id);
alter table problem_worker add constraint problem_worker_problem foreign key (command_id, problem_id) references problem;

create table problem_option (
  command_id uuid not null,
  id uuid not null,
  problem_id uuid not null,
  text text not null,
  chosen boolean not null,
  -- Why it was chosen, or why not.
  because text not null,
  weighed_on date not null
);
alter table problem_option add constraint problem_option_key primary key (command_id, id);
alter table problem_option add constraint problem_option_problem foreign key (command_id, problem_id) references problem;
create index problem_option_by_problem on problem_option (command_id, problem_id, id);

-- How many a month or a week, in the place, in one like it, and in the streets around each. Numbers only.
create table problem_count (
  command_id uuid not null,
  problem_id uuid not null,
  period date not null,
  treated int not null,
  comparison int,
  buffer int,
  buffer_comparison int
);
alter table problem_count add constraint problem_count_key primary key (command_id, problem_id, period);
alter table problem_count add constraint problem_count_problem foreign key (command_id, problem_id) references problem;
alter table problem_count add constraint problem_count_range check (
  treated between 0 and 100000 and coalesce(comparison, 0) between 0 and 100000
  and coalesce(buffer, 0) between 0 and 100000 and coalesce(buffer_comparison, 0) between 0 and 100000);

create table problem_assessment (
  command_id uuid not null,
  id uuid not null,
  problem_id uuid not null,
  assessed_on date not null,
  account_id uuid not null,
  judgement text not null,
  side_effects text not null,
  decision text not null
);
alter table problem_assessment add constraint problem_assessment_key primary key (command_id, id);
alter table problem_assessment add constraint problem_assessment_problem foreign key (command_id, problem_id) references problem;
alter table problem_assessment add constraint problem_assessment_decision check (decision in ('maintain', 'continue', 'change', 'stop'));
create index problem_assessment_by_problem on problem_assessment (command_id, problem_id, id);

-- Looked at again, half a year and a year after.
create table problem_check (
  command_id uuid not null,
  id uuid not null,
  problem_id uuid not null,
  due_on date not null,
  checked_on date,
  result text,
  holds boolean
);
alter table problem_check add constraint problem_check_key primary key (command_id, id);
alter table problem_check add constraint problem_check_problem foreign key (command_id, problem_id) references problem;
alter table problem_check add constraint problem_check_done check ((checked_on is null) = (result is null) and (checked_on is null) = (holds is null));
create index problem_check_by_problem on problem_check (command_id, problem_id, due_on);
create index problem_check_owed on problem_check (command_id, due_on) where checked_on is null;
