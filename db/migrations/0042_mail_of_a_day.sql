-- Who has had the one mail of a kind on a day: a hash of the address, forgotten when the day is over.
create table mail_day (
  command_id uuid not null,
  day date not null,
  kind text not null,
  address_hash text not null
);
alter table mail_day add constraint mail_day_key primary key (command_id, day, kind, address_hash);

-- What else waits for the same person.
create index job_by_recipient on job ((data->>'to')) where name = 'news';
