-- Every communiqué that two persons have signed, as it was released; one that a newer took the place of stays readable.
create table public_record.communique (
  command_id uuid not null,
  meeting_id uuid not null,
  -- Of the release.
  id uuid not null,
  released_at timestamptz not null,
  -- Null once it was withdrawn.
  communique text,
  communique_fr text,
  withdrawn_at timestamptz
);
alter table public_record.communique add constraint public_communique_key primary key (command_id, meeting_id, id);

insert into public_record.communique (command_id, meeting_id, id, released_at, communique, communique_fr)
select command_id, subject_id, id, coalesce(decided_at, asked_at), texts->>'communique', texts->>'communiqueFr'
from release where subject_kind = 'communique' and state = 'released';

alter table public_record.communique enable row level security;
create policy released on public_record.communique for select to qurb_public using (exists (
  select 1 from public_record.meeting m
  where m.command_id = communique.command_id and m.id = communique.meeting_id and m.released_at is not null));
grant select on public_record.communique to qurb_public;
