-- Days on which a command does not work, beside weekends and national days.
create table day_off (
  command_id uuid not null,
  day date not null,
  name_ar text not null,
  name_fr text not null
);
alter table day_off add constraint day_off_key primary key (command_id, day);
alter table day_off add constraint day_off_command foreign key (command_id) references command;

-- The day by which a demand is to be examined is given when it comes, as the others are: days off that are declared later move nothing.
alter table demand add column qualify_due_on date;
update demand set qualify_due_on = received_on + 7;
alter table demand alter column qualify_due_on set not null;
