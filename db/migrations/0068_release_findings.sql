-- The texts as they were handed over, where a publisher has changed them since.
alter table release add column asked jsonb;

-- Words that a publisher lets stand, and why. Never public.
create table release_kept (
  command_id uuid not null,
  release_id uuid not null,
  field text not null,
  kind text not null,
  found text not null,
  reason text not null,
  account_id uuid not null,
  at timestamptz not null
);
alter table release_kept add constraint release_kept_key primary key (command_id, release_id, field, kind, found);
alter table release_kept add constraint release_kept_release foreign key (command_id, release_id) references release;
create index release_by_subject on release (command_id, subject_id, asked_at desc);
