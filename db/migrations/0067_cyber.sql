-- Who of the command made sure of a channel, when and how. Lines are added, never changed: the newest of a channel holds.
create table cyber_channel_check (
  command_id uuid not null,
  id uuid not null,
  channel text not null,
  telephone text,
  address text,
  gone boolean not null,
  note text not null,
  checked_on date not null,
  office_id uuid
);
alter table cyber_channel_check add constraint cyber_channel_check_key primary key (command_id, id);
alter table cyber_channel_check add constraint cyber_channel_check_command foreign key (command_id) references command;
alter table cyber_channel_check add constraint cyber_channel_check_office foreign key (command_id, office_id) references office;
create index cyber_channel_check_of on cyber_channel_check (command_id, channel, id);

-- How often guidance was opened, by month: never by day, place, language or reader. Decision 0036 says how a count comes here.
create table cyber_opening (
  command_id uuid not null,
  month text not null,
  kind text not null,
  n int not null
);
alter table cyber_opening add constraint cyber_opening_key primary key (command_id, month, kind);
alter table cyber_opening add constraint cyber_opening_command foreign key (command_id) references command;
alter table cyber_opening add constraint cyber_opening_month check (month ~ '^\d{4}-\d{2}$');

-- Which demands bring a topic about cybercrime to a meeting, and what is wished.
create table cyber_topic (
  command_id uuid not null,
  demand_id uuid not null,
  kind text not null,
  wish text not null
);
alter table cyber_topic add constraint cyber_topic_key primary key (command_id, demand_id);
alter table cyber_topic add constraint cyber_topic_demand foreign key (command_id, demand_id) references demand;

-- How channels are reached, as everyone may read it.
create table public_record.cyber_channel (
  command_id uuid not null,
  id text not null,
  telephone text,
  address text,
  gone boolean not null,
  checked_on date not null
);
alter table public_record.cyber_channel add constraint public_cyber_channel_key primary key (command_id, id);
grant select on public_record.cyber_channel to qurb_public;
