-- What became of a visit: minutes after midnight on the clocks of Morocco, or why nobody could be there. The team says it; nothing else of a team
-- is kept: no person, no position, no device. Wish and day stand here too, so that visits are counted whatever version of the plan they were in.
create table presence_visit_kept (
  command_id uuid not null,
  plan_id uuid not null,
  visit_id uuid not null,
  wish_id uuid not null,
  day date not null,
  arrived_minute int,
  left_minute int,
  hindered_by text
);
alter table presence_visit_kept add constraint presence_visit_kept_key primary key (command_id, plan_id, visit_id);
alter table presence_visit_kept add constraint presence_visit_kept_visit foreign key (command_id, plan_id, visit_id) references presence_visit;
alter table presence_visit_kept add constraint presence_visit_kept_wish foreign key (command_id, wish_id) references presence_wish;
alter table presence_visit_kept add constraint presence_visit_kept_said check (num_nonnulls(arrived_minute, hindered_by) = 1);
alter table presence_visit_kept add constraint presence_visit_kept_minutes check (
  arrived_minute between 0 and 1439
  and (left_minute is null or (arrived_minute is not null and left_minute between arrived_minute and 1440)));
alter table presence_visit_kept add constraint presence_visit_kept_hindered check (
  hindered_by in ('urgent_call', 'other_order', 'vehicle', 'road', 'weather', 'place_closed', 'team_short', 'other'));
create index presence_visit_kept_by_wish on presence_visit_kept (command_id, wish_id, day);

-- What phones sent, each once, for as long as they may send it again. `replaces` names what the writer saw and takes back.
create table presence_mark (
  command_id uuid not null,
  plan_id uuid not null,
  visit_id uuid not null,
  id uuid not null,
  kind text not null,
  minute int,
  reason text,
  replaces uuid[] not null
);
alter table presence_mark add constraint presence_mark_key primary key (command_id, plan_id, visit_id, id);
alter table presence_mark add constraint presence_mark_visit foreign key (command_id, plan_id, visit_id) references presence_visit;
alter table presence_mark add constraint presence_mark_kind check (
  (kind in ('arrived', 'left') and minute between 0 and 1440 and reason is null)
  or (kind = 'hindered' and minute is null and reason is not null)
  or (kind = 'nothing' and minute is null and reason is null));

-- The secret link of a team's phone, until the end of a day; a new one takes the place of the one before. Who opens it is not kept.
create table presence_sheet_link (
  command_id uuid not null,
  team_id uuid not null,
  hash bytea not null,
  last_day date not null
);
alter table presence_sheet_link add constraint presence_sheet_link_key primary key (command_id, team_id);
alter table presence_sheet_link add constraint presence_sheet_link_team foreign key (command_id, team_id) references presence_team;
create unique index presence_sheet_link_by_hash on presence_sheet_link (command_id, hash);

-- All that stays of visits after six months: of a wish and a week, how many were promised, how many were kept, and for how many minutes.
create table presence_week_kept (
  command_id uuid not null,
  wish_id uuid not null,
  week date not null,
  promised int not null,
  kept int not null,
  minutes int not null
);
alter table presence_week_kept add constraint presence_week_kept_key primary key (command_id, wish_id, week);
alter table presence_week_kept add constraint presence_week_kept_wish foreign key (command_id, wish_id) references presence_wish;
alter table presence_week_kept add constraint presence_week_kept_counts check (promised >= 0 and kept >= 0 and minutes >= 0);
