-- Commands are shared words of reference; districts and points belong to one command.

create table command (
  id uuid primary key,
  parent_id uuid references command,
  kind text not null,
  code text not null,
  name_ar text not null,
  name_fr text not null,
  seat text not null,
  province_id text,
  demonstration boolean not null default false
);
alter table command add constraint command_kind check (kind in ('prefecture', 'provincial', 'zone', 'commissariat', 'precinct'));
alter table command add constraint command_code unique (code);

create table district (
  command_id uuid not null,
  id uuid not null,
  unit_id uuid,
  name_ar text not null,
  name_fr text not null,
  shape jsonb not null
);
alter table district add constraint district_key primary key (command_id, id);
alter table district add constraint district_command foreign key (command_id) references command;

create table point (
  command_id uuid not null,
  id uuid not null,
  kind text not null,
  name_ar text not null,
  name_fr text not null,
  location point not null,
  district_id uuid
);
alter table point add constraint point_key primary key (command_id, id);
alter table point add constraint point_kind check (kind in ('school', 'market', 'station', 'garden', 'street', 'square', 'other'));
alter table point add constraint point_district foreign key (command_id, district_id) references district;
create index point_location on point using gist (location);
