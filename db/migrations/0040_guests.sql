-- The services and the bodies outside the police that are expected at a meeting. Which services came stands in attendance;
-- of partners, who are in no register of presence, it stands here.
create table guest (
  command_id uuid not null,
  meeting_id uuid not null,
  id uuid not null,
  office_id uuid,
  partner_id uuid,
  state text not null,
  reason text,
  means text,
  presence text,
  asked_at timestamptz not null,
  answered_at timestamptz,
  reminded_for date
);
alter table guest add constraint guest_key primary key (command_id, meeting_id, id);
alter table guest add constraint guest_meeting foreign key (command_id, meeting_id) references meeting;
alter table guest add constraint guest_office foreign key (command_id, office_id) references office;
alter table guest add constraint guest_partner foreign key (command_id, partner_id) references partner;
alter table guest add constraint guest_office_once unique (command_id, meeting_id, office_id);
alter table guest add constraint guest_partner_once unique (command_id, meeting_id, partner_id);
alter table guest add constraint guest_of_one check ((office_id is null) <> (partner_id is null));
alter table guest add constraint guest_state check (state in ('invited', 'accepted', 'represented', 'excused'));
alter table guest add constraint guest_means check (means in ('account', 'telephone', 'letter', 'in_person'));
alter table guest add constraint guest_presence check (presence is null or partner_id is not null and presence in ('present', 'represented', 'excused', 'absent'));
create index guest_by_office on guest (command_id, office_id, meeting_id) where office_id is not null;

-- How the word of an association came; null for one that gave none, or gave it before this was kept.
alter table invitation add column means text;
alter table invitation add constraint invitation_means check (means in ('account', 'telephone', 'letter', 'in_person'));
-- Why an earlier request was refused said nothing any more beside an invitation, and was read as an excuse.
update invitation set reason = null where state in ('invited', 'accepted') and reason is not null;

-- In which language an association is written to where nobody has an account that says it.
alter table association add column language text not null default 'ar';

-- French beside the Arabic, from whoever writes it.
alter table meeting_series add column invitation_rule_fr text;
alter table agenda_item add column title_fr text;
alter table public_record.series add column rule_fr text;
alter table public_record.meeting add column agenda_fr text;
