-- A sheet is a team's day; marks and what became of visits are looked for by visit, whatever version of the plan it was in.
create index presence_visit_by_team on presence_visit (command_id, team_id, day);
create index presence_visit_by_day on presence_visit (command_id, day);
create index presence_mark_by_visit on presence_mark (command_id, visit_id);
create index presence_visit_kept_by_visit on presence_visit_kept (command_id, visit_id);
create index presence_visit_kept_by_day on presence_visit_kept (command_id, day);
