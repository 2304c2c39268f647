-- Who speaks for a partner with an account. An account speaks for one.
create table partner_contact (
  command_id uuid not null,
  account_id uuid not null,
  partner_id uuid not null
);
alter table partner_contact add constraint partner_contact_key primary key (command_id, account_id);
alter table partner_contact add constraint partner_contact_account foreign key (account_id) references account;
alter table partner_contact add constraint partner_contact_partner foreign key (command_id, partner_id) references partner;
create index partner_contact_by_partner on partner_contact (command_id, partner_id);

-- When a partner was last reminded of what it owes.
alter table referral add column reminded_on date;
create index referral_by_partner on referral (command_id, partner_id);
