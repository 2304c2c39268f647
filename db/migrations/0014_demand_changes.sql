-- What a feed of demands shows: the day of the last thing that happened to each, the newest first.
create index public_demand_by_change on public_record.demand
  (command_id, greatest(asked_on, answered_on, reported_on, judged_on) desc, ref desc);
