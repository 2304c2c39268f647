-- How many associations were entered from one network lately: the network as a hash, forgotten after a day.
create table application_try (
  command_id uuid not null,
  id uuid not null,
  key text not null,
  at timestamptz not null
);
alter table application_try add constraint application_try_key primary key (command_id, id);
create index application_try_by_key on application_try (command_id, key, at);
