-- When mail may go out. Hours on the clocks of Morocco, from 0 to 23; a command without a row has the usual ones.
create table mail_rule (
  command_id uuid not null,
  quiet_from int not null,
  quiet_until int not null,
  followers_at int not null,
  reminders_at int not null,
  before_days int not null
);
alter table mail_rule add constraint mail_rule_key primary key (command_id);
alter table mail_rule add constraint mail_rule_command foreign key (command_id) references command;

-- Who follows the record by e-mail. The address is kept for that alone: no other table knows it, and it goes when they leave.
create table follower (
  command_id uuid not null,
  id uuid not null,
  address text not null,
  language text not null,
  leave_secret text not null
);
alter table follower add constraint follower_key primary key (command_id, id);
alter table follower add constraint follower_command foreign key (command_id) references command;
alter table follower add constraint follower_address unique (command_id, address);
alter table follower add constraint follower_secret unique (command_id, leave_secret);

-- What they follow: of a demand or a meeting its reference, of a place its Arabic name, of others their identity.
create table follow (
  command_id uuid not null,
  follower_id uuid not null,
  id uuid not null,
  kind text not null,
  subject text not null,
  language text not null,
  asked_at timestamptz not null,
  confirm_hash bytea not null,
  confirmed_at timestamptz
);
alter table follow add constraint follow_key primary key (command_id, follower_id, id);
alter table follow add constraint follow_follower foreign key (command_id, follower_id) references follower on delete cascade;
alter table follow add constraint follow_once unique (command_id, follower_id, kind, subject);
alter table follow add constraint follow_kind check (kind in ('demand', 'district', 'category', 'meeting', 'series', 'meetings'));
create index follow_confirm on follow (command_id, confirm_hash);

-- Who asks too often, as hashes, for a day.
create table follow_try (
  command_id uuid not null,
  key text not null,
  at timestamptz not null
);
create index follow_try_key on follow_try (command_id, key, at);

-- One a day: what had moved up to that instant was told to all who follow.
create table digest (
  command_id uuid not null,
  day date not null,
  told_until timestamptz not null
);
alter table digest add constraint digest_key primary key (command_id, day);
