-- A cell is quarter|what|district|key, as often as it counts: what counts as a cell is found by the index, whatever else was counted. All is counted anew.
delete from indicator_part;
delete from indicator_count;
update indicator_step set ledger_id = null;
create index indicator_part_cells on indicator_part using gin (cells) with (fastupdate = off);
