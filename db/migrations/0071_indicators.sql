-- As what each thing of the record counts in the indicators: cells as quarter|what|district|key|n, in order. What changed is the difference to the
-- cells of today, so that counting again what has been counted changes nothing.
create table indicator_part (
  command_id uuid not null,
  subject text not null,
  id uuid not null,
  cells text[] not null
);
alter table indicator_part add constraint indicator_part_key primary key (command_id, subject, id);
alter table indicator_part add constraint indicator_part_command foreign key (command_id) references command;

-- The sums of all parts. Days are in the key where a figure depends on the day on which it is read; '' is no district.
create table indicator_count (
  command_id uuid not null,
  quarter text not null,
  what text not null,
  district_id text not null,
  key text not null,
  n int not null
);
alter table indicator_count add constraint indicator_count_key primary key (command_id, quarter, what, district_id, key);
alter table indicator_count add constraint indicator_count_command foreign key (command_id) references command;

-- How far the ledger has been counted, and the day as of which figures stand.
create table indicator_step (
  command_id uuid not null,
  ledger_id uuid,
  counted_at timestamptz not null,
  as_of date not null,
  whole_on date not null
);
alter table indicator_step add constraint indicator_step_key primary key (command_id);
alter table indicator_step add constraint indicator_step_command foreign key (command_id) references command;

-- What was said of a period when it was frozen, by the definition of then. Never changed; '' is the whole command.
create table indicator_frozen (
  command_id uuid not null,
  period text not null,
  indicator text not null,
  district_id text not null,
  version int not null,
  value double precision,
  low double precision,
  high double precision,
  k int,
  n int not null,
  frozen_on date not null
);
alter table indicator_frozen add constraint indicator_frozen_key primary key (command_id, period, indicator, district_id);
alter table indicator_frozen add constraint indicator_frozen_command foreign key (command_id) references command;
alter table indicator_frozen add constraint indicator_frozen_period check (period ~ '^\d{4}(-Q[1-4])?$');
alter table indicator_frozen add constraint indicator_frozen_between check (value is null or (low <= value and value <= high));

-- What everyone may read: the whole command, frozen quarters and the running one. Small counts are not there.
create table public_record.indicator (
  command_id uuid not null,
  period text not null,
  indicator text not null,
  version int not null,
  value double precision,
  low double precision,
  high double precision,
  k int,
  n int,
  hidden text,
  frozen_on date,
  as_of date not null
);
alter table public_record.indicator add constraint public_indicator_key primary key (command_id, period, indicator);
alter table public_record.indicator add constraint public_indicator_hidden check (
  (hidden is null or hidden in ('few', 'nearly_all', 'nearly_none')) and (hidden is null or (value is null and k is null)));
grant select on public_record.indicator to qurb_public;
