-- What a command tells of its work: a measure that is in force, or a case that is closed. Where its text stands is read from its release.
create table briefing (
  command_id uuid not null,
  id uuid not null,
  ref text not null,
  kind text not null,
  state text not null,
  title_ar text not null,
  title_fr text,
  text_ar text not null,
  text_fr text,
  -- None means the whole city.
  district_ids uuid[] not null,
  -- The day from which a measure holds; of a case the month in which it was closed, never the day.
  since date not null,
  review_on date,
  ended_on date,
  withdrawn_on date,
  withdrawn_reason text,
  drafted_by uuid not null,
  drafted_at timestamptz not null
);
alter table briefing add constraint briefing_key primary key (command_id, id);
alter table briefing add constraint briefing_ref unique (command_id, ref);
alter table briefing add constraint briefing_kind check (kind in ('measure', 'case'));
alter table briefing add constraint briefing_state check (state in ('draft', 'sent', 'ended', 'withdrawn'));
alter table briefing add constraint briefing_reviewed check ((kind = 'measure') = (review_on is not null));
alter table briefing add constraint briefing_month check (kind = 'measure' or extract(day from since) = 1);
alter table briefing add constraint briefing_ended check ((state = 'ended') = (ended_on is not null) or state = 'withdrawn');
alter table briefing add constraint briefing_withdrawn check ((state = 'withdrawn') = (withdrawn_on is not null) and (state = 'withdrawn') = (withdrawn_reason is not null));
create index briefing_by_review on briefing (command_id, review_on) where state = 'sent';

-- The copy of it, seen by everyone once two persons have signed. Withdrawn, its words are gone; that it was there stays.
create table public_record.briefing (
  command_id uuid not null,
  id uuid not null,
  ref text not null,
  kind text not null,
  districts_ar text[] not null,
  districts_fr text[] not null,
  since date not null,
  review_on date,
  ended_on date,
  withdrawn_on date,
  title text,
  title_fr text,
  text text,
  text_fr text,
  released_at timestamptz,
  changed_on date not null
);
alter table public_record.briefing add constraint public_briefing_key primary key (command_id, id);
alter table public_record.briefing add constraint public_briefing_ref unique (command_id, ref);
alter table public_record.briefing add constraint public_briefing_words check (withdrawn_on is null or (title is null and text is null and title_fr is null and text_fr is null));
create index public_briefing_by_day on public_record.briefing (command_id, since desc, ref desc);
alter table public_record.briefing enable row level security;
create policy released on public_record.briefing for select to qurb_public using (released_at is not null);
grant select on public_record.briefing to qurb_public;
