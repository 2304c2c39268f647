-- Presence that is one measure of a problem ends with its measures.
alter table presence_wish add column problem_id uuid;
alter table presence_wish add constraint presence_wish_problem foreign key (command_id, problem_id) references problem;
alter table presence_wish add constraint presence_wish_of_problem check (problem_id is null or source = 'problem');
create index presence_wish_by_problem on presence_wish (command_id, problem_id) where problem_id is not null;
alter table presence_wish drop constraint presence_wish_ended;
alter table presence_wish add constraint presence_wish_ended check (
  (last_day is null) = (ended_because is null) and ended_because in ('by_hand', 'promise_over', 'problem_over'));
