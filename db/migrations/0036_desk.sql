-- What a person keeps of the desk: a way of narrowing it, under a name; shared with others of the command, or not.
create table saved_filter (
  command_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  name text not null,
  query text not null,
  shared boolean not null
);
alter table saved_filter add constraint saved_filter_key primary key (command_id, id);
alter table saved_filter add constraint saved_filter_command foreign key (command_id) references command;
alter table saved_filter add constraint saved_filter_account foreign key (account_id) references account;
alter table saved_filter add constraint saved_filter_name unique (command_id, account_id, name);

-- What whoever leaves an office writes for whoever comes: it belongs to the office.
create table handover_note (
  command_id uuid not null,
  id uuid not null,
  office_id uuid not null,
  account_id uuid not null,
  text text not null,
  written_at timestamptz not null
);
alter table handover_note add constraint handover_note_key primary key (command_id, id);
alter table handover_note add constraint handover_note_office foreign key (command_id, office_id) references office;
alter table handover_note add constraint handover_note_account foreign key (account_id) references account;
create index handover_note_by_office on handover_note (command_id, office_id, id desc);
