-- Who speaks for a school. An account speaks for one.
create table school_contact (
  command_id uuid not null,
  account_id uuid not null,
  school_id uuid not null
);
alter table school_contact add constraint school_contact_key primary key (command_id, account_id);
alter table school_contact add constraint school_contact_account foreign key (account_id) references account;
alter table school_contact add constraint school_contact_school foreign key (command_id, school_id) references school;
create index school_contact_by_school on school_contact (command_id, school_id);

-- A programme of awareness sessions: one of four stages of a school year, in its edition.
create table awareness_programme (
  command_id uuid not null,
  id uuid not null,
  school_year text not null,
  edition int not null,
  stage int not null,
  first_day date not null,
  last_day date not null,
  topics text[] not null,
  closed_on date
);
alter table awareness_programme add constraint awareness_programme_key primary key (command_id, id);
alter table awareness_programme add constraint awareness_programme_command foreign key (command_id) references command;
alter table awareness_programme add constraint awareness_programme_year check (school_year ~ '^\d{4}-\d{4}$');
alter table awareness_programme add constraint awareness_programme_stage check (stage between 1 and 4 and edition between 1 and 99);
alter table awareness_programme add constraint awareness_programme_days check (last_day >= first_day);
alter table awareness_programme add constraint awareness_programme_once unique (command_id, school_year, stage);

create table awareness_material (
  command_id uuid not null,
  id uuid not null,
  title text not null,
  kind text not null,
  topic text,
  retired_on date
);
alter table awareness_material add constraint awareness_material_key primary key (command_id, id);
alter table awareness_material add constraint awareness_material_command foreign key (command_id) references command;

-- How many classes a school has in a school year: without it nobody can say how many of them were reached.
create table awareness_enrolment (
  command_id uuid not null,
  school_id uuid not null,
  school_year text not null,
  classes int not null
);
alter table awareness_enrolment add constraint awareness_enrolment_key primary key (command_id, school_id, school_year);
alter table awareness_enrolment add constraint awareness_enrolment_school foreign key (command_id, school_id) references school;
alter table awareness_enrolment add constraint awareness_enrolment_classes check (classes between 1 and 200);

-- A session in a school, from what it asked for to what was held. Speakers are offices; pupils are counts.
create table awareness_session (
  command_id uuid not null,
  id uuid not null,
  ref text not null,
  school_id uuid not null,
  state text not null,
  level text not null,
  topics text[] not null,
  format text not null,
  classes_asked int not null,
  minutes int not null,
  first_day date not null,
  last_day date not null,
  asked_on date not null,
  slots jsonb not null default '[]',
  office_ids uuid[] not null default '{}',
  partner_ids uuid[] not null default '{}',
  material_ids uuid[] not null default '{}',
  day date,
  starts text,
  ends text,
  programme_id uuid,
  -- In the address that pupils open; known from the day on which the session is confirmed.
  code text,
  quiz jsonb,
  classes int,
  girls int,
  boys int,
  reason text,
  postponed_from date
);
alter table awareness_session add constraint awareness_session_key primary key (command_id, id);
alter table awareness_session add constraint awareness_session_ref unique (command_id, ref);
alter table awareness_session add constraint awareness_session_code unique (command_id, code);
alter table awareness_session add constraint awareness_session_school foreign key (command_id, school_id) references school;
alter table awareness_session add constraint awareness_session_programme foreign key (command_id, programme_id) references awareness_programme;
alter table awareness_session add constraint awareness_session_state check (
  state in ('requested', 'offered', 'chosen', 'confirmed', 'held', 'postponed', 'cancelled'));
alter table awareness_session add constraint awareness_session_placed check (
  state not in ('chosen', 'confirmed', 'held') or (day is not null and starts is not null and ends is not null and cardinality(office_ids) > 0));
alter table awareness_session add constraint awareness_session_counted check (
  (state = 'held') = (classes is not null and girls is not null and boys is not null));
alter table awareness_session add constraint awareness_session_reasoned check (state not in ('postponed', 'cancelled') or reason is not null);
create index awareness_session_by_day on awareness_session (command_id, day);
create index awareness_session_by_school on awareness_session (command_id, school_id);
create index awareness_session_by_state on awareness_session (command_id, state);

-- The five questions of a topic, for sessions that will be confirmed; each session keeps its own from then on.
create table awareness_quiz (
  command_id uuid not null,
  topic text not null,
  questions jsonb not null
);
alter table awareness_quiz add constraint awareness_quiz_key primary key (command_id, topic);
alter table awareness_quiz add constraint awareness_quiz_command foreign key (command_id) references command;
