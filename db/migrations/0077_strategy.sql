-- The work strategy of a command for a year. A version in force is never changed: what changes is a new version, and both stay.
create table strategy (
  command_id uuid not null,
  id uuid not null,
  ref text not null,
  year int not null,
  version int not null,
  state text not null,
  title_ar text not null,
  title_fr text,
  outline_ar text not null,
  outline_fr text,
  -- Why there is a new version; of the first there is nothing to say.
  change_ar text,
  change_fr text,
  drafted_by uuid not null,
  drafted_on date not null,
  approved_by uuid,
  approved_office_id uuid,
  approved_on date,
  -- The day on which a later version came into force.
  replaced_on date,
  closed_on date
);
alter table strategy add constraint strategy_key primary key (command_id, id);
alter table strategy add constraint strategy_command foreign key (command_id) references command;
alter table strategy add constraint strategy_ref unique (command_id, ref);
alter table strategy add constraint strategy_version unique (command_id, year, version);
alter table strategy add constraint strategy_office foreign key (command_id, approved_office_id) references office;
alter table strategy add constraint strategy_year check (year between 2000 and 2100);
alter table strategy add constraint strategy_state check (state in ('draft', 'dropped', 'in_force', 'replaced', 'closed'));
alter table strategy add constraint strategy_approved check ((state in ('draft', 'dropped')) = (approved_on is null) and (approved_on is null) = (approved_by is null) and (approved_on is null) = (approved_office_id is null));
alter table strategy add constraint strategy_replaced check ((state = 'replaced') = (replaced_on is not null));
alter table strategy add constraint strategy_closed check ((state = 'closed') = (closed_on is not null));
create unique index strategy_draft on strategy (command_id, year) where state = 'draft';
create unique index strategy_in_force on strategy (command_id, year) where state in ('in_force', 'closed');

-- An axis, and under it its aims.
create table strategy_heading (
  command_id uuid not null,
  strategy_id uuid not null,
  id uuid not null,
  -- Null of an axis; of an aim its axis.
  axis_id uuid,
  position int not null,
  text_ar text not null,
  text_fr text
);
alter table strategy_heading add constraint strategy_heading_key primary key (command_id, strategy_id, id);
alter table strategy_heading add constraint strategy_heading_strategy foreign key (command_id, strategy_id) references strategy;
alter table strategy_heading add constraint strategy_heading_axis foreign key (command_id, strategy_id, axis_id) references strategy_heading;

create table strategy_objective (
  command_id uuid not null,
  strategy_id uuid not null,
  id uuid not null,
  -- The same through all versions: what was measured goes with it.
  thread_id uuid not null,
  aim_id uuid not null,
  position int not null,
  text_ar text not null,
  text_fr text,
  office_id uuid not null,
  -- Computed from the record, or null where it is stated by hand.
  indicator_id text,
  measure_ar text not null,
  measure_fr text,
  -- Where a figure that is stated by hand comes from.
  source_ar text,
  source_fr text,
  unit text not null,
  span text not null,
  direction text not null,
  baseline double precision,
  target double precision not null,
  due_on date not null,
  outcome text,
  assessment_ar text,
  assessment_fr text,
  assessed_by uuid,
  assessed_on date
);
alter table strategy_objective add constraint strategy_objective_key primary key (command_id, strategy_id, id);
alter table strategy_objective add constraint strategy_objective_thread unique (command_id, strategy_id, thread_id);
alter table strategy_objective add constraint strategy_objective_aim foreign key (command_id, strategy_id, aim_id) references strategy_heading;
alter table strategy_objective add constraint strategy_objective_office foreign key (command_id, office_id) references office;
alter table strategy_objective add constraint strategy_objective_unit check (unit in ('percent', 'days', 'count'));
alter table strategy_objective add constraint strategy_objective_span check (span in ('quarter', 'year'));
alter table strategy_objective add constraint strategy_objective_direction check (direction in ('at_least', 'at_most'));
alter table strategy_objective add constraint strategy_objective_source check ((indicator_id is null) = (source_ar is not null));
alter table strategy_objective add constraint strategy_objective_outcome check (outcome in ('reached', 'not_reached', 'unsaid'));
alter table strategy_objective add constraint strategy_objective_assessed check ((outcome is null) = (assessed_on is null) and (outcome is null) = (assessment_ar is null) and (outcome is null) = (assessed_by is null));
create index strategy_objective_by_office on strategy_objective (command_id, office_id);

-- The figure of a quarter. A correction is a new row; the last holds, all stay.
create table strategy_reading (
  command_id uuid not null,
  thread_id uuid not null,
  quarter text not null,
  id uuid not null,
  value double precision,
  low double precision,
  high double precision,
  n int,
  -- The version of the indicator by which it was computed; null of what was stated by hand.
  indicator_version int,
  -- The day on which a figure that was stated by hand was true.
  stated_on date,
  note_ar text not null,
  note_fr text,
  correction boolean not null,
  read_by uuid,
  read_on date not null
);
alter table strategy_reading add constraint strategy_reading_key primary key (command_id, thread_id, quarter, id);
alter table strategy_reading add constraint strategy_reading_quarter check (quarter ~ '^\d{4}-Q[1-4]$');
alter table strategy_reading add constraint strategy_reading_interval check ((low is null) = (high is null) and (low is null or low <= high));

-- What everyone may see: facts at once, of what two persons have released.
create table public_record.strategy (
  command_id uuid not null,
  id uuid not null,
  year int not null,
  version int not null,
  state text not null,
  approved_on date not null,
  office_ar text not null,
  office_fr text not null,
  replaced_on date,
  closed_on date,
  -- Axes, aims and objectives with their figures: identities, numbers and offices, no word that somebody wrote.
  axes jsonb not null,
  -- The words, by field, once they are signed.
  texts jsonb,
  changed_on date not null,
  released_at timestamptz
);
alter table public_record.strategy add constraint public_strategy_key primary key (command_id, id);
alter table public_record.strategy add constraint public_strategy_version unique (command_id, year, version);
alter table public_record.strategy enable row level security;
create policy released on public_record.strategy for select to qurb_public using (released_at is not null);
grant select on public_record.strategy to qurb_public;

-- What an office said beside a figure, and how an objective was assessed: signed one by one.
create table public_record.strategy_word (
  command_id uuid not null,
  id uuid not null,
  text text not null,
  text_fr text
);
alter table public_record.strategy_word add constraint public_strategy_word_key primary key (command_id, id);
alter table public_record.strategy_word enable row level security;
create policy released on public_record.strategy_word for select to qurb_public using (true);
grant select on public_record.strategy_word to qurb_public;
