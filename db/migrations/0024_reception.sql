-- The door without an account. Who asks is known to the cell, kept apart from what is asked, and never copied to the public.

create table asker (
  command_id uuid not null,
  id uuid not null,
  token_hash bytea not null,
  name text,
  phone text,
  email text,
  language text not null,
  since date not null,
  used_on date not null
);
alter table asker add constraint asker_key primary key (command_id, id);
alter table asker add constraint asker_command foreign key (command_id) references command;
alter table asker add constraint asker_token unique (command_id, token_hash);
create index asker_by_use on asker (command_id, used_on);

-- A person behind a demand. Leaving keeps the row: it says since when, and no longer who.
create table demand_asker (
  command_id uuid not null,
  demand_id uuid not null,
  asker_id uuid not null,
  joined_on date not null,
  left_on date
);
alter table demand_asker add constraint demand_asker_key primary key (command_id, demand_id, asker_id);
alter table demand_asker add constraint demand_asker_demand foreign key (command_id, demand_id) references demand;
alter table demand_asker add constraint demand_asker_asker foreign key (command_id, asker_id) references asker;
create index demand_asker_by_asker on demand_asker (command_id, asker_id);

create table demand_remark (
  command_id uuid not null,
  demand_id uuid not null,
  id uuid not null,
  asker_id uuid not null,
  day date not null,
  text text not null
);
alter table demand_remark add constraint demand_remark_key primary key (command_id, demand_id, id);
alter table demand_remark add constraint demand_remark_of foreign key (command_id, demand_id, asker_id) references demand_asker;

-- Where it is, as whoever asked chose it. The exact spot is never published.
create table demand_place (
  command_id uuid not null,
  demand_id uuid not null,
  district_id uuid,
  point_id uuid,
  location point
);
alter table demand_place add constraint demand_place_key primary key (command_id, demand_id);
alter table demand_place add constraint demand_place_demand foreign key (command_id, demand_id) references demand;
alter table demand_place add constraint demand_place_district foreign key (command_id, district_id) references district;
alter table demand_place add constraint demand_place_point foreign key (command_id, point_id) references point;

-- Drawn anew from what was sent, so that nothing but the picture is left. Without a demand it waits for its form to be sent.
create table demand_photo (
  command_id uuid not null,
  id uuid not null,
  sending bytea not null,
  demand_id uuid,
  position int not null,
  width int not null,
  height int not null,
  picture bytea not null,
  kept_at timestamptz not null
);
alter table demand_photo add constraint demand_photo_key primary key (command_id, id);
alter table demand_photo add constraint demand_photo_demand foreign key (command_id, demand_id) references demand;
create index demand_photo_by_demand on demand_photo (command_id, demand_id, position);
create index demand_photo_by_sending on demand_photo (command_id, sending);

-- What was sent once is not recorded twice, however often a weak network repeats it.
create table sending (
  command_id uuid not null,
  key_hash bytea not null,
  asker_id uuid not null,
  sent_at timestamptz not null
);
alter table sending add constraint sending_key primary key (command_id, key_hash);

-- How often one network address sends: hashed, and forgotten after an hour.
create table reception_try (
  command_id uuid not null,
  key text not null,
  at timestamptz not null
);
create index reception_try_key on reception_try (command_id, key, at);
