-- Why a wish ended: because what was promised ended, or because the planner said so.
alter table presence_wish add column ended_because text;
update presence_wish set ended_because = 'by_hand' where last_day is not null;
alter table presence_wish add constraint presence_wish_ended check (
  (last_day is null) = (ended_because is null) and ended_because in ('by_hand', 'promise_over'));

-- A plan of a week that has begun leaves what was done by then as it was. Its visits hold from one instant to another: what was to begin before is that of the plan before it.
alter table presence_plan add column first_minute int not null default 0;
alter table presence_plan add column holds_from timestamptz;
alter table presence_plan add column holds_until timestamptz;
update presence_plan set holds_from = approved_at, holds_until = replaced_at;
alter table presence_plan add constraint presence_plan_first_minute check (first_minute between 0 and 1440);
alter table presence_plan add constraint presence_plan_holds check (
  (state in ('approved', 'replaced')) = (holds_from is not null) and (state = 'replaced') = (holds_until is not null));

-- Planned again because there are other wishes than before.
alter table presence_plan drop constraint presence_plan_because;
alter table presence_plan add constraint presence_plan_because check (because in ('new', 'replan', 'wishes', 'moved'));
