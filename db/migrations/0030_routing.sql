-- What a command does with a category: who answers by default, how soon, and whether it is still chosen. The names are words of reference.
create table category_care (
  command_id uuid not null,
  category_id text not null,
  office_id uuid,
  answer_days int,
  retired_on date
);
alter table category_care add constraint category_care_key primary key (command_id, category_id);
alter table category_care add constraint category_care_category foreign key (category_id) references category;
alter table category_care add constraint category_care_office foreign key (command_id, office_id) references office;
alter table category_care add constraint category_care_days check (answer_days between 1 and 120);

-- Rules by which a demand finds its office, the first that fits. What is null fits everything.
create table routing_rule (
  command_id uuid not null,
  id uuid not null,
  position int not null,
  category_id text,
  competence text,
  district_id uuid,
  time_band text,
  office_id uuid not null,
  partner_id uuid
);
alter table routing_rule add constraint routing_rule_key primary key (command_id, id);
alter table routing_rule add constraint routing_rule_category foreign key (category_id) references category;
alter table routing_rule add constraint routing_rule_district foreign key (command_id, district_id) references district;
alter table routing_rule add constraint routing_rule_office foreign key (command_id, office_id) references office;
alter table routing_rule add constraint routing_rule_partner foreign key (command_id, partner_id) references partner;
alter table routing_rule add constraint routing_rule_fits check (num_nonnulls(category_id, competence, district_id, time_band) > 0);
create index routing_rule_in_order on routing_rule (command_id, position);

-- Why a demand went where it went, as it was decided: rules change, this stays.
create table demand_route (
  command_id uuid not null,
  demand_id uuid not null,
  decided_by text not null,
  rule_position int,
  fitted text[] not null,
  proposed_office_id uuid,
  partner_id uuid,
  because text
);
alter table demand_route add constraint demand_route_key primary key (command_id, demand_id);
alter table demand_route add constraint demand_route_demand foreign key (command_id, demand_id) references demand;
alter table demand_route add constraint demand_route_by check (decided_by in ('rule', 'category', 'hand'));
alter table demand_route add constraint demand_route_because check (proposed_office_id is null or decided_by <> 'hand' or because is not null);
