-- Meetings to come, and open commitments by the day on which something is owed next: each list and each count is one walk along its index.
create index public_meeting_coming on public_record.meeting (command_id, day)
  where state in ('announced', 'postponed') and released_at is not null;
create index public_commitment_next on public_record.demand (command_id, least(due_on, update_due_on), ref) include (due_on, update_due_on)
  where answer_kind = 'commitment' and outcome is null and verdict is null and released_at is not null;
drop index public_record.public_commitment_open;
