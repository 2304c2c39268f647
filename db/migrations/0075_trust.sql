-- A time of asking. How it was for somebody is kept as counts alone, by area and item (decision 0041).
create table trust_wave (
  command_id uuid not null,
  id uuid not null,
  ref text not null,
  questionnaire text not null,
  -- What was asked in other words is not compared.
  wording int not null,
  state text not null,
  opened_on date,
  closed_on date,
  reduced_on date
);
alter table trust_wave add constraint trust_wave_key primary key (command_id, id);
alter table trust_wave add constraint trust_wave_ref unique (command_id, ref);
alter table trust_wave add constraint trust_wave_questionnaire check (questionnaire in ('district', 'meeting', 'session'));
alter table trust_wave add constraint trust_wave_state check (
  (state = 'draft') = (opened_on is null) and (state = 'closed') = (closed_on is not null) and (reduced_on is null or closed_on is not null));

-- The right to one answer: on paper nobody's, otherwise of whoever was at an event. Here stands only whether it was used.
create table trust_invitation (
  command_id uuid not null,
  token_hash bytea not null,
  wave_id uuid not null,
  -- A district, or the command itself: the whole city.
  area_id uuid not null,
  event_id uuid,
  asker_id uuid,
  used boolean not null
);
alter table trust_invitation add constraint trust_invitation_key primary key (command_id, token_hash);
alter table trust_invitation add constraint trust_invitation_wave foreign key (command_id, wave_id) references trust_wave;
alter table trust_invitation add constraint trust_invitation_once unique (command_id, wave_id, event_id, asker_id);
alter table trust_invitation add constraint trust_invitation_of check ((event_id is null) = (asker_id is null));

-- No answer has a row. Every answer writes all counts of its wave anew.
create table trust_count (
  command_id uuid not null,
  wave_id uuid not null,
  area_id uuid not null,
  item text not null,
  value text not null,
  n int not null
);
alter table trust_count add constraint trust_count_key primary key (command_id, wave_id, area_id, item, value);
alter table trust_count add constraint trust_count_wave foreign key (command_id, wave_id) references trust_wave;

-- What may be shown, written down at the closing.
create table trust_result (
  command_id uuid not null,
  wave_id uuid not null,
  area_id uuid not null,
  item text not null,
  agree int,
  known int,
  hidden text
);
alter table trust_result add constraint trust_result_key primary key (command_id, wave_id, area_id, item);
alter table trust_result add constraint trust_result_wave foreign key (command_id, wave_id) references trust_wave;
alter table trust_result add constraint trust_result_hidden check (
  (agree is null) = (known is null) and (agree is null) = (hidden is not null) and (agree is null or (agree >= 10 and known - agree >= 10))
  and (hidden is null or hidden in ('few', 'ceiling')));

create table public_record.trust_wave (
  command_id uuid not null,
  id uuid not null,
  ref text not null,
  questionnaire text not null,
  wording int not null,
  first_day date not null,
  last_day date not null,
  released_at timestamptz
);
alter table public_record.trust_wave add constraint public_trust_wave_key primary key (command_id, id);

create table public_record.trust_result (
  command_id uuid not null,
  wave_id uuid not null,
  area_id uuid not null,
  area_ar text not null,
  area_fr text not null,
  item text not null,
  agree int,
  known int,
  hidden text
);
alter table public_record.trust_result add constraint public_trust_result_key primary key (command_id, wave_id, area_id, item);
alter table public_record.trust_result add constraint public_trust_result_wave foreign key (command_id, wave_id) references public_record.trust_wave;
alter table public_record.trust_result add constraint public_trust_result_hidden check (
  (agree is null) = (known is null) and (agree is null) = (hidden is not null) and (agree is null or (agree >= 10 and known - agree >= 10))
  and (hidden is null or hidden in ('few', 'ceiling')));
alter table public_record.trust_wave enable row level security;
create policy released on public_record.trust_wave for select to qurb_public using (released_at is not null);
alter table public_record.trust_result enable row level security;
create policy released on public_record.trust_result for select to qurb_public using (exists (
  select 1 from public_record.trust_wave w where w.command_id = trust_result.command_id and w.id = trust_result.wave_id and w.released_at is not null));
grant select on public_record.trust_wave, public_record.trust_result to qurb_public;
