create table meeting_series (
  command_id uuid not null,
  id uuid not null,
  name_ar text not null,
  name_fr text not null,
  invitation_rule text not null
);
alter table meeting_series add constraint meeting_series_key primary key (command_id, id);
alter table meeting_series add constraint meeting_series_command foreign key (command_id) references command;

create table meeting (
  command_id uuid not null,
  id uuid not null,
  ref text not null,
  series_id uuid,
  report_id uuid,
  state text not null,
  title text not null,
  day date not null,
  time text,
  part_of_day text,
  place text not null,
  chair_office_id uuid,
  chair_acting boolean not null default false,
  topics text[] not null default '{}',
  minutes text,
  communique text,
  created_at timestamptz not null,
  announced_at timestamptz,
  agreed_at timestamptz,
  published_at timestamptz
);
alter table meeting add constraint meeting_key primary key (command_id, id);
alter table meeting add constraint meeting_command foreign key (command_id) references command;
alter table meeting add constraint meeting_ref unique (command_id, ref);
alter table meeting add constraint meeting_of_series foreign key (command_id, series_id) references meeting_series;
alter table meeting add constraint meeting_chair foreign key (command_id, chair_office_id) references office;
alter table meeting add constraint meeting_state check (state in ('draft', 'announced', 'held', 'minutes_draft', 'agreed', 'published'));
alter table meeting add constraint meeting_agreed_with_minutes check (state not in ('agreed', 'published') or minutes is not null);
create index meeting_by_day on meeting (command_id, day desc, id desc);

create table attendance (
  command_id uuid not null,
  meeting_id uuid not null,
  id uuid not null,
  association_id uuid,
  office_id uuid,
  state text not null,
  women int,
  men int
);
alter table attendance add constraint attendance_key primary key (command_id, meeting_id, id);
alter table attendance add constraint attendance_meeting foreign key (command_id, meeting_id) references meeting;
alter table attendance add constraint attendance_association foreign key (command_id, association_id) references association;
alter table attendance add constraint attendance_office foreign key (command_id, office_id) references office;
alter table attendance add constraint attendance_state check (state in ('invited', 'present', 'excused', 'absent', 'represented'));
alter table attendance add constraint attendance_of_one check ((association_id is null) <> (office_id is null));

-- What was said and shown: interventions of associations, presentations and replies of services.
create table contribution (
  command_id uuid not null,
  meeting_id uuid not null,
  id uuid not null,
  position int not null,
  kind text not null,
  association_id uuid,
  office_id uuid,
  summary text not null
);
alter table contribution add constraint contribution_key primary key (command_id, meeting_id, id);
alter table contribution add constraint contribution_meeting foreign key (command_id, meeting_id) references meeting;
alter table contribution add constraint contribution_kind check (kind in (
  'praise', 'remark', 'question', 'proposal',
  'strategy', 'mechanisms', 'notable_cases', 'school_plan', 'awareness', 'city_measures',
  'soft_reply', 'information', 'promise'));
