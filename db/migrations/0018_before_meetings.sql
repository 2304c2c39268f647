-- A meeting has an origin and a length, may be postponed or cancelled with a reason, and calendars count its changes.
alter table meeting add column origin text not null default 'police';
alter table meeting add column length_minutes int not null default 120;
alter table meeting add column postponed_from date;
alter table meeting add column change_reason text;
alter table meeting add column sequence int not null default 0;
alter table meeting drop constraint meeting_state;
alter table meeting add constraint meeting_state check (
  state in ('draft', 'announced', 'postponed', 'cancelled', 'held', 'minutes_draft', 'agreed', 'published'));
alter table meeting add constraint meeting_origin check (origin in ('police', 'association', 'partner', 'exceptional'));
alter table meeting add constraint meeting_change_reasoned check (state not in ('postponed', 'cancelled') or change_reason is not null);
alter table meeting add constraint meeting_length check (length_minutes between 15 and 600);
create index meeting_by_series on meeting (command_id, series_id, day desc);

alter table public_record.meeting add column series_id uuid;
alter table public_record.meeting add column origin text not null default 'police';
alter table public_record.meeting add column length_minutes int not null default 120;
alter table public_record.meeting add column postponed_from date;
alter table public_record.meeting add column sequence int not null default 0;
alter table public_record.meeting add column change_reason text;
alter table public_record.meeting add column invited text[] not null default '{}';
alter table public_record.meeting add column agenda text;
create index public_meeting_by_series on public_record.meeting (command_id, series_id, day desc);

-- A series says how often it meets and whom it invites.
alter table meeting_series add column ref text;
alter table meeting_series add column cadence text not null default 'quarterly';
alter table meeting_series add column invited_kinds text[] not null default '{}';
alter table meeting_series add column invited_territories text[] not null default '{}';
alter table meeting_series add column opened_on date;
alter table meeting_series add column closed_on date;
update meeting_series set ref = 'S-' || left(id::text, 13), opened_on = date '2025-01-01';
alter table meeting_series alter column ref set not null;
alter table meeting_series alter column opened_on set not null;
alter table meeting_series add constraint meeting_series_ref unique (command_id, ref);
alter table meeting_series add constraint meeting_series_cadence check (cadence in ('monthly', 'two_monthly', 'quarterly', 'half_yearly', 'yearly'));

create table public_record.series (
  command_id uuid not null,
  id uuid not null,
  ref text not null,
  cadence text not null,
  invited_kinds text[] not null,
  invited_territories text[] not null,
  opened_on date not null,
  closed_on date,
  name_ar text,
  name_fr text,
  rule text,
  released_at timestamptz
);
alter table public_record.series add constraint public_series_key primary key (command_id, id);
alter table public_record.series add constraint public_series_ref unique (command_id, ref);
alter table public_record.series enable row level security;
create policy released on public_record.series for select to qurb_public using (released_at is not null);
grant select on public_record.series to qurb_public;

-- Who was invited to a meeting, by what way, and what they answered. Who was there stands in attendance.
create table invitation (
  command_id uuid not null,
  meeting_id uuid not null,
  association_id uuid not null,
  way text not null,
  state text not null,
  reason text,
  asked_at timestamptz not null,
  answered_at timestamptz
);
alter table invitation add constraint invitation_key primary key (command_id, meeting_id, association_id);
alter table invitation add constraint invitation_meeting foreign key (command_id, meeting_id) references meeting;
alter table invitation add constraint invitation_association foreign key (command_id, association_id) references association;
alter table invitation add constraint invitation_way check (way in ('rule', 'chosen', 'request'));
alter table invitation add constraint invitation_state check (state in ('requested', 'invited', 'accepted', 'excused', 'refused'));
alter table invitation add constraint invitation_refused_with_reason check (state <> 'refused' or reason is not null);
create index invitation_by_association on invitation (command_id, association_id, meeting_id);

-- An association asks for a meeting, and is owed an answer.
create table meeting_request (
  command_id uuid not null,
  id uuid not null,
  ref text not null,
  association_id uuid not null,
  topic text not null,
  reason text not null,
  wished_days text not null,
  state text not null,
  asked_on date not null,
  answer_due_on date not null,
  answered_on date,
  answer text,
  meeting_id uuid
);
alter table meeting_request add constraint meeting_request_key primary key (command_id, id);
alter table meeting_request add constraint meeting_request_ref unique (command_id, ref);
alter table meeting_request add constraint meeting_request_association foreign key (command_id, association_id) references association;
alter table meeting_request add constraint meeting_request_meeting foreign key (command_id, meeting_id) references meeting;
alter table meeting_request add constraint meeting_request_state check (state in ('waiting', 'granted', 'declined'));
alter table meeting_request add constraint meeting_request_granted check ((state = 'granted') = (meeting_id is not null));
alter table meeting_request add constraint meeting_request_declined check (state <> 'declined' or answer is not null);
create index meeting_request_open on meeting_request (command_id, state, answer_due_on);

-- That an association asked, and whether it was answered in time, is a fact: it stands at once. Words wait for two signatures.
create table public_record.meeting_request (
  command_id uuid not null,
  id uuid not null,
  ref text not null,
  association text not null,
  state text not null,
  asked_on date not null,
  answer_due_on date not null,
  answered_on date,
  meeting_id uuid,
  topic text,
  answer text
);
alter table public_record.meeting_request add constraint public_meeting_request_key primary key (command_id, id);
alter table public_record.meeting_request add constraint public_meeting_request_ref unique (command_id, ref);
grant select on public_record.meeting_request to qurb_public;

-- What a meeting goes through after item 1, which nobody writes: the open commitments.
create table agenda_item (
  command_id uuid not null,
  meeting_id uuid not null,
  id uuid not null,
  position int not null,
  kind text not null,
  title text not null,
  minutes int not null,
  office_id uuid
);
alter table agenda_item add constraint agenda_item_key primary key (command_id, meeting_id, id);
alter table agenda_item add constraint agenda_item_meeting foreign key (command_id, meeting_id) references meeting;
alter table agenda_item add constraint agenda_item_office foreign key (command_id, office_id) references office;
alter table agenda_item add constraint agenda_item_kind check (kind in ('presentation', 'discussion', 'demands', 'awareness', 'next_date'));
alter table agenda_item add constraint agenda_item_minutes check (minutes between 1 and 240);

create table agenda_sending (
  command_id uuid not null,
  meeting_id uuid not null,
  sent_on date not null
);
alter table agenda_sending add constraint agenda_sending_key primary key (command_id, meeting_id);
alter table agenda_sending add constraint agenda_sending_meeting foreign key (command_id, meeting_id) references meeting;

-- What a service shows in a meeting. The file stands in public only as a copy that two persons have released.
create table handout (
  command_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  office_id uuid not null,
  kind text not null,
  title text not null,
  state text not null,
  closed_cases boolean not null default false,
  prosecutor_cleared boolean not null default false,
  pages int not null,
  content bytea not null,
  added_at timestamptz not null,
  withdrawn_reason text
);
alter table handout add constraint handout_key primary key (command_id, id);
alter table handout add constraint handout_meeting foreign key (command_id, meeting_id) references meeting;
alter table handout add constraint handout_office foreign key (command_id, office_id) references office;
alter table handout add constraint handout_kind check (kind in ('strategy', 'mechanisms', 'notable_cases', 'school_plan', 'awareness', 'city_measures', 'results'));
alter table handout add constraint handout_state check (state in ('waiting', 'released', 'withdrawn'));
alter table handout add constraint handout_cases_cleared check (kind <> 'notable_cases' or (closed_cases and prosecutor_cleared));
create index handout_by_meeting on handout (command_id, meeting_id);

create table public_record.handout (
  command_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  kind text not null,
  office_ar text not null,
  office_fr text not null,
  title text not null,
  pages int not null,
  content bytea not null,
  released_at timestamptz not null
);
alter table public_record.handout add constraint public_handout_key primary key (command_id, id);
create index public_handout_by_meeting on public_record.handout (command_id, meeting_id);
grant select on public_record.handout to qurb_public;

-- The private address of a calendar: only its hash is kept, and a new one ends the old one.
create table calendar_feed (
  command_id uuid not null,
  id uuid not null,
  office_id uuid,
  association_id uuid,
  token_hash bytea not null,
  made_at timestamptz not null
);
alter table calendar_feed add constraint calendar_feed_key primary key (command_id, id);
alter table calendar_feed add constraint calendar_feed_token unique (command_id, token_hash);
alter table calendar_feed add constraint calendar_feed_office unique (command_id, office_id);
alter table calendar_feed add constraint calendar_feed_association unique (command_id, association_id);
alter table calendar_feed add constraint calendar_feed_of_one check ((office_id is null) <> (association_id is null));

-- Which kinds of texts there are is said in release.ts, one list for all.
alter table release drop constraint release_subject;
alter table release add constraint release_subject check (subject_kind ~ '^[a-z_]+$');
