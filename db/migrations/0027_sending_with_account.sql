-- Whoever has an account sends once too: the form leads to the demand that came of it, and an association to the photos that it sent.
alter table sending alter column asker_id drop not null;
alter table sending add column demand_id uuid;
alter table sending add column association_id uuid;
alter table sending add constraint sending_demand foreign key (command_id, demand_id) references demand;
alter table sending add constraint sending_association foreign key (command_id, association_id) references association;
alter table sending add constraint sending_of_one check ((asker_id is null) <> (demand_id is null));
