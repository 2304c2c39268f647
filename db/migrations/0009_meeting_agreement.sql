-- Minutes are agreed by the associations that were there; and results may be presented in a meeting.

alter table attendance add column agreed boolean not null default false;
alter table attendance add constraint attendance_agreed_by_present check (not agreed or (association_id is not null and state in ('present', 'represented')));
alter table contribution drop constraint contribution_kind;
alter table contribution add constraint contribution_kind check (kind in (
  'praise', 'remark', 'question', 'proposal',
  'strategy', 'mechanisms', 'notable_cases', 'school_plan', 'awareness', 'city_measures', 'results',
  'soft_reply', 'information', 'promise'));
