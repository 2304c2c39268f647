-- The report of a school year as the cell proposed it for everyone: a frozen copy in which what is small is left out already.
create table awareness_report (
  command_id uuid not null,
  id uuid not null,
  school_year text not null,
  version int not null,
  report jsonb not null,
  -- What a later version corrects; of the first there is nothing to say.
  change_ar text,
  change_fr text,
  proposed_by uuid not null,
  proposed_on date not null,
  withdrawn_on date,
  withdrawn_reason text
);
alter table awareness_report add constraint awareness_report_key primary key (command_id, id);
alter table awareness_report add constraint awareness_report_version unique (command_id, school_year, version);
alter table awareness_report add constraint awareness_report_command foreign key (command_id) references command;
alter table awareness_report add constraint awareness_report_change check (version >= 1 and (version = 1) = (change_ar is null) and (change_fr is null or change_ar is not null));
alter table awareness_report add constraint awareness_report_withdrawn check ((withdrawn_on is null) = (withdrawn_reason is null));

-- What everyone may see once two persons have signed. Withdrawn, its figures are gone; that it was there stays.
create table public_record.awareness_report (
  command_id uuid not null,
  id uuid not null,
  school_year text not null,
  version int not null,
  report jsonb,
  change text,
  change_fr text,
  released_at timestamptz,
  released_on date,
  -- The day on which a later version was released.
  replaced_on date,
  withdrawn_on date
);
alter table public_record.awareness_report add constraint public_awareness_report_key primary key (command_id, id);
alter table public_record.awareness_report add constraint public_awareness_report_version unique (command_id, school_year, version);
alter table public_record.awareness_report add constraint public_awareness_report_erased check (
  (withdrawn_on is null) = (report is not null) and (withdrawn_on is null or (change is null and change_fr is null)));
alter table public_record.awareness_report add constraint public_awareness_report_released check ((released_at is null) = (released_on is null));
alter table public_record.awareness_report enable row level security;
create policy released on public_record.awareness_report for select to qurb_public using (released_at is not null);
grant select on public_record.awareness_report to qurb_public;
