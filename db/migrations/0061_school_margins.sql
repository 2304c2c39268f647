-- How many minutes before and after the bell the street before a school is full. A command without a row has the usual ones.
create table school_margin (
  command_id uuid not null,
  before_entry int not null,
  after_entry int not null,
  before_exit int not null,
  after_exit int not null
);
alter table school_margin add constraint school_margin_key primary key (command_id);
alter table school_margin add constraint school_margin_command foreign key (command_id) references command;
alter table school_margin add constraint school_margin_minutes check (
  before_entry between 0 and 90 and after_entry between 0 and 90 and before_exit between 0 and 90 and after_exit between 0 and 90);
