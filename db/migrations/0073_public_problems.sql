-- What the cell last laid before the publishers of a problem, with what its counts said then.
create table problem_publication (
  command_id uuid not null,
  problem_id uuid not null,
  title text not null,
  problem text not null,
  measures text not null,
  why_not text not null,
  conclusion text,
  result jsonb,
  sent_on date not null,
  withdrawn_on date,
  withdrawn_reason text
);
alter table problem_publication add constraint problem_publication_key primary key (command_id, problem_id);
alter table problem_publication add constraint problem_publication_problem foreign key (command_id, problem_id) references problem;

-- The copy of it, by its district, seen by everyone once two persons have signed. Withdrawn, its words and numbers are gone; that it was there stays.
create table public_record.problem (
  command_id uuid not null,
  id uuid not null,
  ref text not null,
  state text not null,
  category_id text not null,
  district_ar text not null,
  district_fr text not null,
  opened_on date not null,
  started_on date not null,
  ended_on date,
  closed_on date,
  check_due_on date,
  demand_refs text[] not null,
  title text,
  problem text,
  measures text,
  why_not text,
  conclusion text,
  result jsonb,
  withdrawn_on date,
  released_at timestamptz,
  changed_on date not null
);
alter table public_record.problem add constraint public_problem_key primary key (command_id, id);
alter table public_record.problem add constraint public_problem_ref unique (command_id, ref);
alter table public_record.problem add constraint public_problem_withdrawn check (
  withdrawn_on is null or (title is null and problem is null and measures is null and why_not is null and conclusion is null and result is null));
create index public_problem_by_day on public_record.problem (command_id, opened_on desc, ref desc);
create index public_problem_by_demand on public_record.problem using gin (demand_refs);
alter table public_record.problem enable row level security;
create policy released on public_record.problem for select to qurb_public using (released_at is not null);
grant select on public_record.problem to qurb_public;
