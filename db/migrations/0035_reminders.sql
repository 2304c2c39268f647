-- How a person wants to be reminded; without a row, as the command does it, in Arabic.
create table reminder_wish (
  command_id uuid not null,
  account_id uuid not null,
  at_hour int,
  only_late boolean not null,
  language text not null
);
alter table reminder_wish add constraint reminder_wish_key primary key (command_id, account_id);
alter table reminder_wish add constraint reminder_wish_account foreign key (account_id) references account;

-- Which office hears when another is late, and after how many working days. An office without a row answers to the head of the command.
create table oversight (
  command_id uuid not null,
  office_id uuid not null,
  chief_office_id uuid,
  after_days int not null
);
alter table oversight add constraint oversight_key primary key (command_id, office_id);
alter table oversight add constraint oversight_office foreign key (command_id, office_id) references office;
alter table oversight add constraint oversight_chief foreign key (command_id, chief_office_id) references office;

-- One a day for each person: that it was written, and of which debts it told.
create table reminder (
  command_id uuid not null,
  account_id uuid not null,
  day date not null,
  told text[] not null
);
alter table reminder add constraint reminder_key primary key (command_id, account_id, day);
alter table reminder add constraint reminder_account foreign key (account_id) references account;
