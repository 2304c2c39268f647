-- Minutes: every version of their text by passages, what associations propose and say, and what everyone may read of it.

create table minutes (
  command_id uuid not null,
  meeting_id uuid not null,
  due_on date not null,
  drafted_on date not null,
  version int not null,
  circulated_on date,
  correct_until date,
  agreed_on date
);
alter table minutes add constraint minutes_key primary key (command_id, meeting_id);
alter table minutes add constraint minutes_meeting foreign key (command_id, meeting_id) references meeting;
alter table minutes add constraint minutes_window check ((circulated_on is null) = (correct_until is null));

create table minutes_version (
  command_id uuid not null,
  meeting_id uuid not null,
  version int not null,
  made_at timestamptz not null,
  made_by uuid,
  amendment_id uuid
);
alter table minutes_version add constraint minutes_version_key primary key (command_id, meeting_id, version);
alter table minutes_version add constraint minutes_version_of foreign key (command_id, meeting_id) references minutes;

-- A passage keeps its number through all versions in which it stands; no other passage gets it.
create table minutes_passage (
  command_id uuid not null,
  meeting_id uuid not null,
  version int not null,
  position int not null,
  number int not null,
  heading boolean not null,
  text text not null
);
alter table minutes_passage add constraint minutes_passage_key primary key (command_id, meeting_id, version, position);
alter table minutes_passage add constraint minutes_passage_number unique (command_id, meeting_id, version, number);
alter table minutes_passage add constraint minutes_passage_of foreign key (command_id, meeting_id, version) references minutes_version;

create table amendment (
  command_id uuid not null,
  meeting_id uuid not null,
  id uuid not null,
  passage int not null,
  association_id uuid not null,
  account_id uuid not null,
  proposed_at timestamptz not null,
  old_text text not null,
  new_text text not null,
  reason text not null,
  state text not null,
  decided_at timestamptz,
  reply text
);
alter table amendment add constraint amendment_key primary key (command_id, meeting_id, id);
alter table amendment add constraint amendment_of foreign key (command_id, meeting_id) references minutes;
alter table amendment add constraint amendment_association foreign key (command_id, association_id) references association;
alter table amendment add constraint amendment_state check (state in ('open', 'accepted', 'dissent', 'withdrawn'));
alter table amendment add constraint amendment_decided check ((state = 'open') = (decided_at is null));
alter table amendment add constraint amendment_dissent_with_reply check (state <> 'dissent' or reply is not null);

-- The word of an association on one version of the text; on a later version it must be said again.
create table minutes_word (
  command_id uuid not null,
  meeting_id uuid not null,
  association_id uuid not null,
  version int not null,
  word text not null,
  text text,
  said_on date not null,
  account_id uuid
);
alter table minutes_word add constraint minutes_word_key primary key (command_id, meeting_id, association_id);
alter table minutes_word add constraint minutes_word_of foreign key (command_id, meeting_id) references minutes;
alter table minutes_word add constraint minutes_word_association foreign key (command_id, association_id) references association;
alter table minutes_word add constraint minutes_word_kind check (word in ('agrees', 'dissents'));

-- What was written before: one version, and the agreement of those who gave it.
insert into minutes (command_id, meeting_id, due_on, drafted_on, version, circulated_on, correct_until, agreed_on)
  select command_id, id, day + 7, coalesce(agreed_at::date, created_at::date, day), 1, agreed_at::date, agreed_at::date, agreed_at::date
  from meeting where minutes is not null;
insert into minutes_version (command_id, meeting_id, version, made_at)
  select command_id, id, 1, coalesce(agreed_at, created_at) from meeting where minutes is not null;
insert into minutes_passage (command_id, meeting_id, version, position, number, heading, text)
  select m.command_id, m.id, 1, p.position, p.position, false, p.text
  from meeting m, regexp_split_to_table(m.minutes, '\n\s*\n') with ordinality as p (text, position)
  where m.minutes is not null;
insert into minutes_word (command_id, meeting_id, association_id, version, word, said_on)
  select a.command_id, a.meeting_id, a.association_id, 1, 'agrees', m.agreed_at::date
  from attendance a join meeting m on m.command_id = a.command_id and m.id = a.meeting_id
  where a.agreed and m.agreed_at is not null;
alter table attendance drop column agreed;

alter table meeting add column communique_fr text;

-- Facts of minutes stand at once; their text, and the texts of a dissent, after two signatures.
alter table public_record.meeting add column communique_fr text;

create table public_record.minutes (
  command_id uuid not null,
  meeting_id uuid not null,
  due_on date not null,
  drafted_on date not null,
  correct_until date,
  agreed_on date,
  version int not null,
  numbers int[] not null,
  text text
);
alter table public_record.minutes add constraint public_minutes_key primary key (command_id, meeting_id);

create table public_record.minutes_word (
  command_id uuid not null,
  meeting_id uuid not null,
  association_id uuid not null,
  association_ar text not null,
  association_fr text,
  word text not null,
  said_on date,
  text text
);
alter table public_record.minutes_word add constraint public_minutes_word_key primary key (command_id, meeting_id, association_id);

create table public_record.dissent (
  command_id uuid not null,
  meeting_id uuid not null,
  id uuid not null,
  association_ar text not null,
  association_fr text,
  passage int not null,
  day date not null,
  proposed text,
  reason text,
  reply text
);
alter table public_record.dissent add constraint public_dissent_key primary key (command_id, meeting_id, id);

alter table public_record.minutes enable row level security;
alter table public_record.minutes_word enable row level security;
alter table public_record.dissent enable row level security;
create policy released on public_record.minutes for select to qurb_public using (exists (
  select 1 from public_record.meeting m where m.command_id = minutes.command_id and m.id = minutes.meeting_id and m.released_at is not null));
create policy released on public_record.minutes_word for select to qurb_public using (exists (
  select 1 from public_record.meeting m
  where m.command_id = minutes_word.command_id and m.id = minutes_word.meeting_id and m.released_at is not null));
create policy released on public_record.dissent for select to qurb_public using (exists (
  select 1 from public_record.meeting m where m.command_id = dissent.command_id and m.id = dissent.meeting_id and m.released_at is not null));
grant select on public_record.minutes, public_record.minutes_word, public_record.dissent to qurb_public;
