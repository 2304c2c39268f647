-- Figures are read of one category (mostly of all) in many districts.
alter table public_record.tally drop constraint tally_key;
alter table public_record.tally add constraint tally_key primary key (command_id, category_id, district_ar, what);
