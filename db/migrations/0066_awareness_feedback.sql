-- What pupils said of a session, as counts: no answer has a row of its own. As in decision 0020 all rows of one part of a session are written anew
-- with every answer, so that none tells which was the last.
create table awareness_count (
  command_id uuid not null,
  session_id uuid not null,
  part text not null,
  question int not null,
  value int not null,
  n int not null
);
alter table awareness_count add constraint awareness_count_key primary key (command_id, session_id, part, question, value);
alter table awareness_count add constraint awareness_count_session foreign key (command_id, session_id) references awareness_session;
alter table awareness_count add constraint awareness_count_part check (part in ('before', 'after', 'feedback'));

-- What pupils ask without a name. It is held until the awareness cell has read it; what it takes out is not kept.
create table awareness_question (
  command_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  text text not null,
  asked_on date not null,
  state text not null,
  answer text
);
alter table awareness_question add constraint awareness_question_key primary key (command_id, id);
alter table awareness_question add constraint awareness_question_session foreign key (command_id, session_id) references awareness_session;
alter table awareness_question add constraint awareness_question_state check (state in ('waiting', 'told', 'public'));
alter table awareness_question add constraint awareness_question_answered check ((state = 'public') = (answer is not null));
create index awareness_question_by_session on awareness_question (command_id, session_id);
