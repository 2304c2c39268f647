-- The live page of a meeting: who may write, and what was written, as operations whose identities the browsers make.
create table room (
  command_id uuid not null,
  meeting_id uuid not null,
  secret text not null,
  position int not null default 0,
  opened_at timestamptz not null,
  closed_at timestamptz
);
alter table room add constraint room_key primary key (command_id, meeting_id);
alter table room add constraint room_meeting foreign key (command_id, meeting_id) references meeting;

create table room_writer (
  command_id uuid not null,
  meeting_id uuid not null,
  account_id uuid not null
);
alter table room_writer add constraint room_writer_key primary key (command_id, meeting_id, account_id);
alter table room_writer add constraint room_writer_room foreign key (command_id, meeting_id) references room;
alter table room_writer add constraint room_writer_account foreign key (account_id) references account;

create table room_operation (
  command_id uuid not null,
  meeting_id uuid not null,
  id uuid not null,
  position int not null,
  kind text not null,
  entry_id uuid not null,
  replaces uuid[] not null,
  value jsonb,
  said_at timestamptz not null,
  account_id uuid,
  late boolean not null
);
alter table room_operation add constraint room_operation_key primary key (command_id, meeting_id, id);
alter table room_operation add constraint room_operation_room foreign key (command_id, meeting_id) references room;
alter table room_operation add constraint room_operation_position unique (command_id, meeting_id, position);
alter table room_operation add constraint room_operation_kind check (kind in ('attendance', 'intervention', 'demand', 'next-step', 'diversion'));
-- A complaint that was diverted is counted: there is no room for its words.
alter table room_operation add constraint room_operation_diverted check (kind <> 'diversion' or value is null or value = '{}');

-- What an entry of the room became in the record.
create table room_demand (
  command_id uuid not null,
  meeting_id uuid not null,
  entry_id uuid not null,
  demand_id uuid not null,
  next_step text not null
);
alter table room_demand add constraint room_demand_key primary key (command_id, meeting_id, entry_id);
alter table room_demand add constraint room_demand_room foreign key (command_id, meeting_id) references room;
alter table room_demand add constraint room_demand_demand foreign key (command_id, demand_id) references demand;
alter table room_demand add constraint room_demand_next_step check (next_step in ('commitment', 'answer', 'none'));
create index room_demand_by_demand on room_demand (command_id, demand_id);
