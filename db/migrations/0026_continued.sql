-- A demand that goes on in another waits for nothing; what it was before is kept, so that a merging can be undone.
alter table demand drop constraint demand_state;
alter table demand add constraint demand_state check (
  state in ('received', 'inadmissible', 'qualified', 'answered', 'promised', 'reported', 'contested', 'closed', 'continued'));
alter table demand drop constraint demand_qualified;
alter table demand add constraint demand_qualified check (
  state in ('received', 'inadmissible', 'continued') or (public_text is not null and category_id is not null));
alter table demand_lineage add column state_before text;
