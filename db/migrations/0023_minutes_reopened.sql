-- Minutes whose text was withheld are opened again for correction, and the cell corrects its own slips: every version says why it was made.

alter table minutes add column reopened_at timestamptz;
alter table minutes_version add column passage int;
alter table minutes_version add column reason text;
alter table public_record.minutes add column reopened_on date;
