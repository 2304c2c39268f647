-- Beginnings of answers, by what is answered and how; placeholders are filled when one is chosen.
create table answer_template (
  command_id uuid not null,
  id uuid not null,
  kind text not null,
  category_id text,
  title text not null,
  text text not null,
  retired_on date
);
alter table answer_template add constraint answer_template_key primary key (command_id, id);
alter table answer_template add constraint answer_template_command foreign key (command_id) references command;
alter table answer_template add constraint answer_template_category foreign key (category_id) references category;
alter table answer_template add constraint answer_template_kind check (kind in ('commitment', 'partial', 'explanation', 'refusal', 'referral'));
