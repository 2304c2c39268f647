-- What was seen around a school: about a place, never about a person. For the planner and the cell alone.
create table risk_observation (
  command_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  kind text not null,
  band text not null,
  source text not null,
  weight int not null,
  observed_on date not null,
  note text,
  withdrawn_at timestamptz
);
alter table risk_observation add constraint risk_observation_key primary key (command_id, id);
alter table risk_observation add constraint risk_observation_school foreign key (command_id, school_id) references school;
alter table risk_observation add constraint risk_observation_kind check (kind in
  ('drugs', 'harassment', 'violence', 'strangers', 'motorbikes', 'traffic', 'lighting', 'blades', 'other'));
alter table risk_observation add constraint risk_observation_band check (band in ('entry', 'exit', 'day', 'evening', 'night', 'weekend'));
-- What a patrol finds is none of them: presence must not call for itself.
alter table risk_observation add constraint risk_observation_source check (source in ('school', 'parents', 'association', 'demand', 'partner', 'visit'));
alter table risk_observation add constraint risk_observation_weight check (weight between 1 and 5);
create index risk_observation_by_school on risk_observation (command_id, school_id, observed_on);

-- After so many days an observation of a kind counts half.
create table risk_half_life (
  command_id uuid not null,
  kind text not null,
  days int not null
);
alter table risk_half_life add constraint risk_half_life_key primary key (command_id, kind);
alter table risk_half_life add constraint risk_half_life_command foreign key (command_id) references command;
alter table risk_half_life add constraint risk_half_life_days check (days between 1 and 730);
