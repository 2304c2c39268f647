-- Of what kinds and districts a figure was made when it was frozen, and what everyone may read of that.
alter table indicator_frozen add column cross_cells jsonb;
alter table public_record.indicator add column cross_shown jsonb;
