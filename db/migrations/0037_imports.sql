-- A table that somebody brings: read, mapped and corrected before anything is made of it, then made whole or not at all.
create table import (
  command_id uuid not null,
  id uuid not null,
  kind text not null,
  file_name text not null,
  file_hash text not null,
  headers jsonb not null,
  rows jsonb not null,
  mapping jsonb not null,
  left_out jsonb not null default '[]',
  state text not null,
  account_id uuid,
  uploaded_at timestamptz not null,
  total int not null default 0,
  done int not null default 0,
  cancel_asked boolean not null default false,
  failure jsonb,
  finished_at timestamptz
);
alter table import add constraint import_key primary key (command_id, id);
alter table import add constraint import_command foreign key (command_id) references command;
alter table import add constraint import_account foreign key (account_id) references account;
alter table import add constraint import_kind check (kind in ('associations', 'demands', 'meetings'));
alter table import add constraint import_state check (state in ('preview', 'waiting', 'done', 'discarded'));

-- The same file is brought once: whoever brings it again is led to the first.
create unique index import_once on import (command_id, kind, file_hash) where state in ('preview', 'waiting', 'done');

-- How a row of a file is known again.
create index demand_by_received_day on demand (command_id, received_on);
create index association_by_name on association (command_id, ar_norm(name_ar));
