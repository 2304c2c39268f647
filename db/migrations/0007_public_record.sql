-- What everyone may see: copies, kept beside the record, of which the public role sees only what two persons have released.

create table public_record.command (
  command_id uuid primary key,
  name_ar text not null,
  name_fr text not null,
  demonstration boolean not null
);

create table public_record.category (
  id text primary key,
  position int not null,
  name_ar text not null,
  name_fr text not null,
  name_en text not null,
  name_zgh text not null
);
insert into public_record.category select id, position, name_ar, name_fr, name_en, name_zgh from category;

create table public_record.meeting (
  command_id uuid not null,
  id uuid not null,
  ref text not null,
  state text not null,
  day date not null,
  time text,
  part_of_day text,
  topics text[] not null,
  chair_ar text,
  chair_fr text,
  chair_acting boolean not null,
  associations text[] not null,
  title text not null,
  place text not null,
  communique text,
  released_at timestamptz
);
alter table public_record.meeting add constraint public_meeting_key primary key (command_id, id);
alter table public_record.meeting add constraint public_meeting_ref unique (command_id, ref);

create table public_record.demand (
  command_id uuid not null,
  id uuid not null,
  ref text not null,
  meeting_id uuid,
  state text not null,
  category_id text,
  district_ar text,
  district_fr text,
  asked_by text,
  asked_on date not null,
  answer_kind text,
  answer_due_on date,
  answered_on date,
  office_ar text,
  office_fr text,
  partner text,
  commitment_kind text,
  due_on date,
  outcome text,
  reported_on date,
  verdict text,
  judged_on date,
  text text,
  commitment_text text,
  indicator text,
  released_at timestamptz,
  search tsvector generated always as (to_tsvector('simple', ar_stem(ref || ' ' || coalesce(text, '') || ' ' || coalesce(commitment_text, '')
    || ' ' || coalesce(district_ar, '') || ' ' || coalesce(district_fr, '') || ' ' || coalesce(asked_by, '')))) stored
);
alter table public_record.demand add constraint public_demand_key primary key (command_id, id);
alter table public_record.demand add constraint public_demand_ref unique (command_id, ref);
create index public_demand_search on public_record.demand using gin (search);
create index public_demand_by_day on public_record.demand (command_id, asked_on desc, ref desc);
create index public_demand_by_meeting on public_record.demand (command_id, meeting_id);

-- The story of a demand. Facts stand at once; a text stands here only after two persons have signed it.
create table public_record.entry (
  command_id uuid not null,
  demand_id uuid not null,
  id uuid not null,
  kind text not null,
  day date not null,
  actor_ar text,
  actor_fr text,
  due_on date,
  detail text,
  text text,
  text_state text not null
);
alter table public_record.entry add constraint public_entry_key primary key (command_id, demand_id, id);
alter table public_record.entry add constraint public_entry_demand foreign key (command_id, demand_id) references public_record.demand;
alter table public_record.entry add constraint public_entry_text check (text_state in ('none', 'waiting', 'released', 'withheld'));
alter table public_record.entry add constraint public_entry_released check ((text is not null) = (text_state = 'released'));

alter table public_record.meeting enable row level security;
alter table public_record.demand enable row level security;
alter table public_record.entry enable row level security;
create policy released on public_record.meeting for select to qurb_public using (released_at is not null);
create policy released on public_record.demand for select to qurb_public using (released_at is not null);
create policy released on public_record.entry for select to qurb_public using (exists (
  select 1 from public_record.demand d where d.command_id = entry.command_id and d.id = entry.demand_id and d.released_at is not null));
grant select on public_record.command, public_record.category, public_record.meeting, public_record.demand, public_record.entry to qurb_public;
grant execute on function ar_norm(text), ar_stem(text) to qurb_public;
grant usage on schema public to qurb_public;

-- Texts that wait for the signatures of two persons. Not public.
create table release (
  command_id uuid not null,
  id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  demand_id uuid,
  title text not null,
  texts jsonb not null,
  findings jsonb not null,
  state text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  decided_at timestamptz,
  refusal text
);
alter table release add constraint release_key primary key (command_id, id);
alter table release add constraint release_subject check (subject_kind in ('announcement', 'meeting', 'demand', 'entry'));
alter table release add constraint release_state check (state in ('waiting', 'released', 'withheld', 'replaced'));
create index release_waiting on release (command_id, state, asked_at);

create table release_signature (
  command_id uuid not null,
  release_id uuid not null,
  account_id uuid not null,
  signed_at timestamptz not null
);
alter table release_signature add constraint release_signature_key primary key (command_id, release_id, account_id);
alter table release_signature add constraint release_signature_release foreign key (command_id, release_id) references release;
