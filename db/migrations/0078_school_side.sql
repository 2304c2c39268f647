-- What a school says of its own hours. It holds nothing until the desk accepts it: then it becomes a timetable of the school.
create table hours_proposal (
  command_id uuid not null,
  id uuid not null,
  ref text not null,
  school_id uuid not null,
  period text not null,
  sessions jsonb not null,
  state text not null,
  proposed_on date not null,
  due_on date not null,
  decided_on date,
  reason text
);
alter table hours_proposal add constraint hours_proposal_key primary key (command_id, id);
alter table hours_proposal add constraint hours_proposal_ref unique (command_id, ref);
alter table hours_proposal add constraint hours_proposal_school foreign key (command_id, school_id) references school;
alter table hours_proposal add constraint hours_proposal_period check (period in ('ordinary', 'winter', 'ramadan', 'exams'));
alter table hours_proposal add constraint hours_proposal_state check (state in ('waiting', 'accepted', 'declined', 'replaced'));
alter table hours_proposal add constraint hours_proposal_decided check ((state = 'waiting') = (decided_on is null));
alter table hours_proposal add constraint hours_proposal_reasoned check ((state = 'declined') = (reason is not null));
create unique index hours_proposal_waiting on hours_proposal (command_id, school_id, period) where state = 'waiting';
create index hours_proposal_by_state on hours_proposal (command_id, state, due_on);

-- A school asks as one, whoever speaks for it; it holds no link: its contacts follow with their accounts.
alter table asker add column school_id uuid;
alter table asker add constraint asker_school foreign key (command_id, school_id) references school;
create unique index asker_of_school on asker (command_id, school_id) where school_id is not null;
