-- A report that was pasted or uploaded, what was read in it, and what a person decided of each field. Never public.
create table report (
  command_id uuid not null,
  id uuid not null,
  text text not null,
  source text,
  published_on date,
  reading jsonb not null,
  decisions jsonb not null default '{}',
  state text not null,
  meeting_id uuid,
  imported_by uuid not null,
  imported_at timestamptz not null
);
alter table report add constraint report_key primary key (command_id, id);
alter table report add constraint report_command foreign key (command_id) references command;
alter table report add constraint report_state check (state in ('in_review', 'confirmed', 'discarded'));
alter table report add constraint report_meeting foreign key (command_id, meeting_id) references meeting;
alter table meeting add constraint meeting_report foreign key (command_id, report_id) references report;
