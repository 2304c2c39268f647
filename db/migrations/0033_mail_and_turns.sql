-- A mail has a face for programs that show HTML, lines of its head, and what is attached.
alter table outbox add column html text;
alter table outbox add column headers jsonb not null default '{}';
alter table outbox add column attachments jsonb not null default '[]';

-- Work that comes back: the turn of an hour is taken once a command, whoever of several processes is first.
create table turn (
  command_id uuid not null,
  task text not null,
  name text not null,
  taken_at timestamptz not null
);
alter table turn add constraint turn_key primary key (command_id, task, name);

-- When the copies changed last, for those who follow them.
alter table public_record.entry add column changed_at timestamptz;
update public_record.entry set changed_at = day::timestamp at time zone 'UTC';
alter table public_record.entry alter column changed_at set not null;
create index public_entry_by_change on public_record.entry (command_id, changed_at);
create index public_demand_by_release on public_record.demand (command_id, released_at);

alter table public_record.meeting add column changed_at timestamptz;
update public_record.meeting set changed_at = coalesce(released_at, day::timestamp at time zone 'UTC');
alter table public_record.meeting alter column changed_at set not null;
create index public_meeting_by_change on public_record.meeting (command_id, changed_at);
