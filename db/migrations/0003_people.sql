-- People come and go, offices stay: every act belongs to an office or to an association.

create table account (
  id uuid primary key,
  command_id uuid not null references command,
  sign_in_name text not null,
  name text not null,
  email text,
  password_hash text not null,
  created_at timestamptz not null,
  closed_at timestamptz
);
alter table account add constraint account_sign_in_name unique (sign_in_name);

create table session (
  token_hash bytea primary key,
  account_id uuid not null references account,
  started_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_account on session (account_id);

-- Wrong passwords by name and by address, so that guessing is slow for everyone and nobody is locked out for long.
create table sign_in_attempt (
  key text not null,
  at timestamptz not null
);
create index sign_in_attempt_key on sign_in_attempt (key, at);

create table office (
  command_id uuid not null,
  id uuid not null,
  unit_id uuid,
  kind text not null,
  name_ar text not null,
  name_fr text not null
);
alter table office add constraint office_key primary key (command_id, id);
alter table office add constraint office_command foreign key (command_id) references command;

create table office_holder (
  command_id uuid not null,
  id uuid not null,
  office_id uuid not null,
  account_id uuid not null,
  acting boolean not null,
  held_from date not null,
  held_to date
);
alter table office_holder add constraint office_holder_key primary key (command_id, id);
alter table office_holder add constraint office_holder_office foreign key (command_id, office_id) references office;
alter table office_holder add constraint office_holder_account foreign key (account_id) references account;
alter table office_holder add constraint office_holder_days check (held_to is null or held_to >= held_from);
create index office_holder_by_account on office_holder (command_id, account_id);

create table association (
  command_id uuid not null,
  id uuid not null,
  name_ar text not null,
  name_fr text,
  aliases text[] not null default '{}',
  kind text not null,
  territory text not null,
  receipt_number text,
  contact_phone text,
  contact_email text,
  state text not null,
  state_reason text,
  registered_on date not null
);
alter table association add constraint association_key primary key (command_id, id);
alter table association add constraint association_command foreign key (command_id) references command;
alter table association add constraint association_name unique (command_id, name_ar);
alter table association add constraint association_kind check (
  kind in ('neighbourhood', 'rights', 'parents', 'traders', 'youth', 'women', 'disability', 'environment', 'media', 'sport', 'other'));
alter table association add constraint association_state check (state in ('registered', 'under_verification', 'accredited', 'suspended'));
alter table association add constraint association_suspended_with_reason check (state <> 'suspended' or state_reason is not null);

create table account_role (
  command_id uuid not null,
  account_id uuid not null,
  role text not null,
  association_id uuid
);
alter table account_role add constraint account_role_key primary key (command_id, account_id, role);
alter table account_role add constraint account_role_account foreign key (account_id) references account;
alter table account_role add constraint account_role_association foreign key (command_id, association_id) references association;
alter table account_role add constraint account_role_of_member check ((role = 'association') = (association_id is not null));
