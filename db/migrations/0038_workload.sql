-- What was answered and closed in a week is counted without reading the whole record.
create index demand_by_closed_day on demand (command_id, closed_on);
create index demand_by_answered_day on demand (command_id, answered_on);
