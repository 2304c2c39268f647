-- Who can be somewhere: teams by a name such as «فريق 3», never persons.
create table presence_team (
  command_id uuid not null,
  id uuid not null,
  name text not null,
  mode text not null,
  base_point_id uuid not null,
  office_id uuid,
  skills text[] not null,
  retired_on date
);
alter table presence_team add constraint presence_team_key primary key (command_id, id);
alter table presence_team add constraint presence_team_command foreign key (command_id) references command;
alter table presence_team add constraint presence_team_base foreign key (command_id, base_point_id) references point;
alter table presence_team add constraint presence_team_office foreign key (command_id, office_id) references office;
alter table presence_team add constraint presence_team_mode check (mode in ('foot', 'motorbike', 'car'));
create unique index presence_team_name on presence_team (command_id, ar_norm(name)) where retired_on is null;

-- When a team works: every week on a weekday (1 is Monday), in minutes after midnight. A weekday without one is a day of rest.
create table presence_shift (
  command_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  weekday int not null,
  from_minute int not null,
  to_minute int not null,
  break_earliest int,
  break_latest int,
  break_minutes int
);
alter table presence_shift add constraint presence_shift_key primary key (command_id, id);
alter table presence_shift add constraint presence_shift_team foreign key (command_id, team_id) references presence_team;
alter table presence_shift add constraint presence_shift_weekday check (weekday between 1 and 7);
alter table presence_shift add constraint presence_shift_hours check (0 <= from_minute and from_minute < to_minute and to_minute <= 1440);
alter table presence_shift add constraint presence_shift_break check (
  num_nulls(break_earliest, break_latest, break_minutes) in (0, 3)
  and (break_minutes is null or (from_minute <= break_earliest and break_earliest <= break_latest and break_latest + break_minutes <= to_minute)));
create unique index presence_shift_by_team on presence_shift (command_id, team_id, weekday, from_minute);

-- Days on which a team does not work; why is not kept.
create table presence_leave (
  command_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  first_day date not null,
  last_day date not null
);
alter table presence_leave add constraint presence_leave_key primary key (command_id, id);
alter table presence_leave add constraint presence_leave_team foreign key (command_id, team_id) references presence_team;
alter table presence_leave add constraint presence_leave_days check (first_day <= last_day);
create index presence_leave_by_team on presence_leave (command_id, team_id, last_day);

-- Where presence is wished for, how often and how much it is worth. The windows of a school come from its timetable, week by week.
create table presence_wish (
  command_id uuid not null,
  id uuid not null,
  source text not null,
  school_id uuid,
  point_id uuid,
  demand_id uuid,
  minutes int not null,
  visits int not null,
  most_a_day int not null,
  weight int not null,
  kept_worth int not null,
  varied boolean not null,
  skill text,
  first_day date not null,
  last_day date,
  made_on date not null
);
alter table presence_wish add constraint presence_wish_key primary key (command_id, id);
alter table presence_wish add constraint presence_wish_command foreign key (command_id) references command;
alter table presence_wish add constraint presence_wish_point foreign key (command_id, point_id) references point;
alter table presence_wish add constraint presence_wish_demand foreign key (command_id, demand_id) references demand;
alter table presence_wish add constraint presence_wish_source check (source in ('school', 'demand', 'problem'));
alter table presence_wish add constraint presence_wish_place check (num_nonnulls(school_id, point_id) = 1);
alter table presence_wish add constraint presence_wish_because check ((source = 'school') = (school_id is not null) and (source = 'demand') = (demand_id is not null));
alter table presence_wish add constraint presence_wish_visits check (
  minutes between 5 and 60 and visits between 1 and 42 and most_a_day between 1 and 6 and weight between 1 and 10 and kept_worth between 50 and 100);
alter table presence_wish add constraint presence_wish_days check (last_day is null or first_day <= last_day);
create unique index presence_wish_by_school on presence_wish (command_id, school_id) where last_day is null;
create index presence_wish_by_demand on presence_wish (command_id, demand_id);

create table presence_window (
  command_id uuid not null,
  wish_id uuid not null,
  position int not null,
  weekdays int[] not null,
  from_minute int not null,
  to_minute int not null
);
alter table presence_window add constraint presence_window_key primary key (command_id, wish_id, position);
alter table presence_window add constraint presence_window_wish foreign key (command_id, wish_id) references presence_wish;
alter table presence_window add constraint presence_window_hours check (0 <= from_minute and from_minute < to_minute and to_minute <= 1440);
alter table presence_window add constraint presence_window_weekdays check (cardinality(weekdays) > 0 and weekdays <@ array[1, 2, 3, 4, 5, 6, 7]);
