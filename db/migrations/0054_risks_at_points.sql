-- Something is seen at a named point of the city too: an observation is of a school or of a point.
alter table risk_observation alter column school_id drop not null;
alter table risk_observation add column point_id uuid;
alter table risk_observation add constraint risk_observation_point foreign key (command_id, point_id) references point;
alter table risk_observation add constraint risk_observation_of_one check ((school_id is null) <> (point_id is null));
create index risk_observation_by_point on risk_observation (command_id, point_id, observed_on) where point_id is not null;
