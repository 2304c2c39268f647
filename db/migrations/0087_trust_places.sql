-- How many came to a meeting for themselves, as guests or residents, and how many of them took the right to one answer: nobody has a row (decision 0054).
create table trust_place (
  command_id uuid not null,
  meeting_id uuid not null,
  people int not null,
  given int not null
);
alter table trust_place add constraint trust_place_key primary key (command_id, meeting_id);
alter table trust_place add constraint trust_place_meeting foreign key (command_id, meeting_id) references meeting;
alter table trust_place add constraint trust_place_given check (given between 0 and people);

-- Of such an invitation it is known at which meeting it was taken, and not by whom.
alter table trust_invitation drop constraint trust_invitation_of;
alter table trust_invitation add constraint trust_invitation_of check (asker_id is null or event_id is not null);
