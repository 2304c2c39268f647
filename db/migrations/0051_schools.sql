-- Schools, where they stand, and the hours at which their pupils come and go. All of it is restricted: the role of the public reads none of it.
create table school (
  command_id uuid not null,
  id uuid not null,
  code text,
  name_ar text not null,
  name_fr text,
  level text not null,
  sector text not null,
  pupils int,
  directorate text,
  location point,
  district_id uuid,
  perimeter jsonb,
  gates jsonb not null default '[]',
  -- Counts the changes, so that two who change one school at once do not undo each other.
  revision int not null default 1,
  closed_on date
);
alter table school add constraint school_key primary key (command_id, id);
alter table school add constraint school_command foreign key (command_id) references command;
alter table school add constraint school_district foreign key (command_id, district_id) references district;
alter table school add constraint school_level check (level in ('primary', 'middle', 'secondary'));
alter table school add constraint school_sector check (sector in ('public', 'private'));
alter table school add constraint school_placed check ((location is null) = (district_id is null));
create unique index school_code on school (command_id, code) where code is not null;
create index school_by_name on school (command_id, ar_norm(name_ar));

-- The school years, and what in them is not ordinary. Ramadan is a season of the calendar, feasts are its days off.
create table school_year (
  command_id uuid not null,
  first_day date not null,
  last_day date not null
);
alter table school_year add constraint school_year_key primary key (command_id, first_day);
alter table school_year add constraint school_year_command foreign key (command_id) references command;

create table school_period (
  command_id uuid not null,
  id uuid not null,
  kind text not null,
  first_day date not null,
  last_day date not null,
  name_ar text not null,
  name_fr text not null,
  -- Whom it concerns; nobody named is everybody.
  level text
);
alter table school_period add constraint school_period_key primary key (command_id, id);
alter table school_period add constraint school_period_command foreign key (command_id) references command;
alter table school_period add constraint school_period_kind check (kind in ('winter', 'exams', 'holiday'));
alter table school_period add constraint school_period_level check (level in ('primary', 'middle', 'secondary'));
create index school_period_by_day on school_period (command_id, first_day);

-- The hours of a level, or of one school where they are its own, in a period: local times of Africa/Casablanca.
create table timetable (
  command_id uuid not null,
  id uuid not null,
  level text,
  school_id uuid,
  period text not null,
  sessions jsonb not null
);
alter table timetable add constraint timetable_key primary key (command_id, id);
alter table timetable add constraint timetable_school foreign key (command_id, school_id) references school;
alter table timetable add constraint timetable_command foreign key (command_id) references command;
alter table timetable add constraint timetable_of_one check ((level is null) <> (school_id is null));
alter table timetable add constraint timetable_level check (level in ('primary', 'middle', 'secondary'));
alter table timetable add constraint timetable_period check (period in ('ordinary', 'winter', 'ramadan', 'exams'));
create unique index timetable_of_level on timetable (command_id, level, period) where level is not null;
create unique index timetable_of_school on timetable (command_id, school_id, period) where school_id is not null;
