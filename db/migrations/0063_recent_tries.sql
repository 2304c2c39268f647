-- What strangers tried lately without an account, by whatever door: who it was as a hash, forgotten when it is counted no more.
create table recent_try (
  command_id uuid not null,
  key text not null,
  at timestamptz not null,
  counts_until timestamptz not null
);
alter table recent_try add constraint recent_try_command foreign key (command_id) references command;
alter table recent_try add constraint recent_try_lasts check (at < counts_until);
create index recent_try_by_key on recent_try (command_id, key, at);
create index recent_try_by_end on recent_try (command_id, counts_until);

-- Each door had a table of its own.
insert into recent_try (command_id, key, at, counts_until)
select command_id, key, at, at + interval '1 hour' from reception_try
union all select command_id, key, at, at + interval '1 day' from follow_try
union all select command_id, key, at, at + interval '1 day' from application_try;
drop table reception_try;
drop table follow_try;
drop table application_try;
