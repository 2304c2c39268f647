alter table presence_wish add constraint presence_wish_school foreign key (command_id, school_id) references school;

-- How fast one moves where no table of travel times says it: kilometres an hour, minutes for getting on the way, and how much longer streets are than the straight line.
create table presence_travel (
  command_id uuid not null,
  mode text not null,
  kmh int not null,
  fixed_minutes int not null,
  detour int not null
);
alter table presence_travel add constraint presence_travel_key primary key (command_id, mode);
alter table presence_travel add constraint presence_travel_command foreign key (command_id) references command;
alter table presence_travel add constraint presence_travel_mode check (mode in ('foot', 'motorbike', 'car'));
alter table presence_travel add constraint presence_travel_speed check (kmh between 1 and 150 and fixed_minutes between 0 and 60 and detour between 100 and 500);

-- Minutes from place to place, of a file or a router; -1 where they are not known. The newest of a mode counts.
create table presence_matrix (
  command_id uuid not null,
  mode text not null,
  source text not null,
  places jsonb not null,
  minutes jsonb not null,
  made_at timestamptz not null
);
alter table presence_matrix add constraint presence_matrix_key primary key (command_id, mode);
alter table presence_matrix add constraint presence_matrix_command foreign key (command_id) references command;
alter table presence_matrix add constraint presence_matrix_source check (source in ('file', 'osrm', 'valhalla'));

-- A plan of a week, version by version. The instance is kept: a plan can be checked for ever against what it was made from.
create table presence_plan (
  command_id uuid not null,
  id uuid not null,
  week date not null,
  -- Days of the week before this one were planned, and lived, by the plan that was in force.
  first_day date not null,
  version int not null,
  state text not null,
  because text not null,
  from_plan_id uuid,
  without_team_id uuid,
  seconds int not null,
  seed int not null,
  instance jsonb not null,
  -- While it is computed: how far, and whether somebody asks to end it.
  progress jsonb,
  cancel_asked boolean not null default false,
  failure text,
  -- Once it is there.
  value double precision,
  objective double precision,
  min_share double precision,
  bound double precision,
  start_bits double precision,
  unserved jsonb,
  changes jsonb,
  asked_at timestamptz not null,
  asked_by uuid,
  made_at timestamptz,
  approved_at timestamptz,
  approved_by uuid,
  replaced_at timestamptz
);
alter table presence_plan add constraint presence_plan_key primary key (command_id, id);
alter table presence_plan add constraint presence_plan_days check (first_day between week and week + 6);
alter table presence_plan add constraint presence_plan_command foreign key (command_id) references command;
alter table presence_plan add constraint presence_plan_version unique (command_id, week, version);
alter table presence_plan add constraint presence_plan_from foreign key (command_id, from_plan_id) references presence_plan;
alter table presence_plan add constraint presence_plan_without foreign key (command_id, without_team_id) references presence_team;
alter table presence_plan add constraint presence_plan_asker foreign key (asked_by) references account;
alter table presence_plan add constraint presence_plan_approver foreign key (approved_by) references account;
alter table presence_plan add constraint presence_plan_state check (state in ('computing', 'draft', 'approved', 'replaced', 'failed', 'cancelled'));
alter table presence_plan add constraint presence_plan_because check (because in ('new', 'replan', 'moved'));
alter table presence_plan add constraint presence_plan_made check (state not in ('draft', 'approved', 'replaced') or (made_at is not null and objective is not null));
alter table presence_plan add constraint presence_plan_approved check (
  (state in ('approved', 'replaced')) = (approved_at is not null) and (state = 'replaced') = (replaced_at is not null));
create unique index presence_plan_of_week on presence_plan (command_id, week) where state = 'approved';

-- The visits of a plan, to be read by team and day: minutes after midnight on the clocks of Morocco. window_index counts in the wish of the instance.
create table presence_visit (
  command_id uuid not null,
  plan_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  day date not null,
  arrive_minute int not null,
  leave_minute int not null,
  wish_id uuid not null,
  window_index int not null
);
alter table presence_visit add constraint presence_visit_key primary key (command_id, plan_id, id);
alter table presence_visit add constraint presence_visit_plan foreign key (command_id, plan_id) references presence_plan;
alter table presence_visit add constraint presence_visit_team foreign key (command_id, team_id) references presence_team;
alter table presence_visit add constraint presence_visit_wish foreign key (command_id, wish_id) references presence_wish;
alter table presence_visit add constraint presence_visit_hours check (0 <= arrive_minute and arrive_minute < leave_minute and leave_minute <= 1440);
create unique index presence_visit_of_team on presence_visit (command_id, plan_id, team_id, day, arrive_minute);
create index presence_visit_of_wish on presence_visit (command_id, plan_id, wish_id);

create table presence_break (
  command_id uuid not null,
  plan_id uuid not null,
  team_id uuid not null,
  day date not null,
  from_minute int not null,
  to_minute int not null
);
alter table presence_break add constraint presence_break_key primary key (command_id, plan_id, team_id, day, from_minute);
alter table presence_break add constraint presence_break_plan foreign key (command_id, plan_id) references presence_plan;
alter table presence_break add constraint presence_break_team foreign key (command_id, team_id) references presence_team;
alter table presence_break add constraint presence_break_hours check (0 <= from_minute and from_minute < to_minute and to_minute <= 1440);
