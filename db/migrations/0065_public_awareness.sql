-- What everyone may read of a programme that is over. Small counts are not there; girls and boys stand together or not at all.
create table public_record.awareness_programme (
  command_id uuid not null,
  id uuid not null,
  school_year text not null,
  edition int not null,
  stage int not null,
  first_day date not null,
  last_day date not null,
  topics text[] not null,
  sessions int,
  schools int,
  classes int,
  pupils int,
  girls int,
  boys int
);
alter table public_record.awareness_programme add constraint public_awareness_programme_key primary key (command_id, id);
alter table public_record.awareness_programme add constraint public_awareness_programme_counts check (
  (sessions is null or sessions >= 5) and (schools is null or schools >= 5) and (classes is null or classes >= 5)
  and (pupils is null or pupils >= 10) and (girls is null) = (boys is null) and (girls is null or (girls >= 10 and boys >= 10)));

-- What pupils asked without a name, and what was answered; its texts come when two persons have signed them.
create table public_record.pupil_question (
  command_id uuid not null,
  id uuid not null,
  topic text,
  question text,
  answer text,
  released_at timestamptz
);
alter table public_record.pupil_question add constraint public_pupil_question_key primary key (command_id, id);
alter table public_record.pupil_question add constraint public_pupil_question_released check (
  (released_at is null) = (question is null) and (question is null) = (answer is null));
grant select on public_record.awareness_programme, public_record.pupil_question to qurb_public;
alter table public_record.pupil_question enable row level security;
create policy released on public_record.pupil_question for select to qurb_public using (released_at is not null);
