-- A first answer begins otherwise than one that is owed anew after a reopening; null fits both.
alter table answer_template add column state text;
alter table answer_template add constraint answer_template_state check (state in ('qualified', 'contested'));
