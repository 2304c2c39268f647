-- Lists of schools come as tables too.
alter table import drop constraint import_kind;
alter table import add constraint import_kind check (kind in ('associations', 'demands', 'meetings', 'schools'));
