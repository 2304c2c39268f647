-- Every day that is owed is given once and stored: acknowledgement, extension, the word of those who asked, news of a commitment.
alter table demand add column acknowledged_on date;
alter table demand add column acknowledge_due_on date;
alter table demand add column extended_on date;
alter table demand add column word_due_on date;
alter table demand add column answer_declined text;
alter table demand add column answer_because text;
alter table demand add column partner_id uuid;
alter table demand add column reopening_refusal text;
alter table demand add column ending text;
update demand set acknowledged_on = received_on, acknowledge_due_on = received_on + 3;
alter table demand alter column acknowledge_due_on set not null;
update demand d set word_due_on = coalesce((select max(c.reported_on) from commitment c
  where c.command_id = d.command_id and c.demand_id = d.id and d.answer_kind = 'commitment'), d.answered_on) + 14
  where d.state in ('answered', 'reported', 'closed');
update demand d set ending = case
  when exists (select 1 from public_record.entry e where e.command_id = d.command_id and e.demand_id = d.id and e.kind = 'closed_unheard') then 'unheard'
  when d.answer_kind = 'commitment' then 'judged' else 'accepted' end
  where d.state = 'closed';
alter table demand drop constraint demand_state;
alter table demand add constraint demand_state check (state in (
  'received', 'inadmissible', 'qualified', 'referred', 'answered', 'promised', 'reported', 'reopening', 'contested', 'closed', 'continued'));
alter table demand add constraint demand_partial check ((answer_declined is null) = (answer_because is null));
alter table demand add constraint demand_word check (state not in ('answered', 'reported') or word_due_on is not null);
alter table demand add constraint demand_ending check (ending in ('judged', 'accepted', 'unheard', 'reopening_refused'));
alter table demand add constraint demand_ended check ((state = 'closed') = (ending is not null));

alter table commitment add column update_due_on date;
alter table commitment add column replaced_by uuid;
alter table commitment add column replaced_because text;
alter table commitment add column replaced_on date;
update commitment c set update_due_on = coalesce((select max(u.day) from commitment_update u
  where u.command_id = c.command_id and u.commitment_id = c.id), c.made_on) + 30;
alter table commitment alter column update_due_on set not null;
alter table commitment drop constraint commitment_state;
alter table commitment add constraint commitment_state check (state in ('running', 'kept', 'partly', 'not_kept', 'cancelled', 'replaced'));
alter table commitment drop constraint commitment_evidenced;
alter table commitment add constraint commitment_evidenced check (
  state in ('running', 'replaced') or (evidence is not null and reported_on is not null));
alter table commitment add constraint commitment_replaced check (
  (state = 'replaced') = (replaced_by is not null) and (replaced_by is null or (replaced_because is not null and replaced_on is not null)));

alter table public_record.demand add column update_due_on date;
alter table public_record.demand add column ending text;
update public_record.demand p set ending = d.ending, update_due_on = (select c.update_due_on from commitment c
    where c.command_id = d.command_id and c.demand_id = d.id and d.answer_kind = 'commitment' order by c.id desc limit 1)
  from demand d where d.command_id = p.command_id and d.id = p.id;

-- Whoever follows a demand by its secret link has no account, and may still say why.
alter table release alter column asked_by drop not null;

-- Bodies that are competent for what the police is not.
create table partner (
  command_id uuid not null,
  id uuid not null,
  competence text not null,
  name_ar text not null,
  name_fr text not null,
  email text,
  retired_on date
);
alter table partner add constraint partner_key primary key (command_id, id);
alter table partner add constraint partner_command foreign key (command_id) references command;
alter table partner add constraint partner_competence check (
  competence in ('police', 'gendarmerie', 'commune', 'local_authority', 'education', 'health', 'other'));
alter table demand add constraint demand_partner foreign key (command_id, partner_id) references partner;

-- What was sent to a partner: the link by which it answers is kept as a hash, can be made anew, and ends.
create table referral (
  command_id uuid not null,
  id uuid not null,
  demand_id uuid not null,
  partner_id uuid not null,
  referred_on date not null,
  token_hash bytea,
  token_ends_on date,
  ended_on date
);
alter table referral add constraint referral_key primary key (command_id, id);
alter table referral add constraint referral_partner foreign key (command_id, partner_id) references partner;
create index referral_by_demand on referral (command_id, demand_id);
create index referral_by_token on referral (command_id, token_hash);

create table partner_reply (
  command_id uuid not null,
  id uuid not null,
  referral_id uuid not null,
  text text not null,
  due_on date,
  received_at timestamptz not null,
  state text not null,
  returned_because text
);
alter table partner_reply add constraint partner_reply_key primary key (command_id, id);
alter table partner_reply add constraint partner_reply_referral foreign key (command_id, referral_id) references referral;
alter table partner_reply add constraint partner_reply_state check (state in ('waiting', 'taken', 'returned'));
alter table partner_reply add constraint partner_reply_returned check ((state = 'returned') = (returned_because is not null));
