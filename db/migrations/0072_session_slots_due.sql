-- By when a school that asks for an awareness session is offered times; a deadline is given once.
alter table awareness_session add column slots_due_on date;
update awareness_session set slots_due_on = coalesce(postponed_from, asked_on) + 7 where state in ('requested', 'postponed');
alter table awareness_session add constraint awareness_session_waiting check ((state in ('requested', 'postponed')) = (slots_due_on is not null));
