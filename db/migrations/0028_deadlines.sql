-- Terms that a command has set for itself; what is not here counts as src/calendar/deadline.ts says.
create table deadline (
  command_id uuid not null,
  kind text not null,
  amount int not null
);
alter table deadline add constraint deadline_key primary key (command_id, kind);
alter table deadline add constraint deadline_command foreign key (command_id) references command;
alter table deadline add constraint deadline_amount check (amount > 0);

-- Times of the year that are worked at other hours: Ramadan, declared when the moon is seen. No deadline moves.
create table season (
  command_id uuid not null,
  kind text not null,
  first_day date not null,
  last_day date not null
);
alter table season add constraint season_key primary key (command_id, kind, first_day);
alter table season add constraint season_command foreign key (command_id) references command;
alter table season add constraint season_kind check (kind in ('ramadan'));
alter table season add constraint season_order check (last_day >= first_day);
