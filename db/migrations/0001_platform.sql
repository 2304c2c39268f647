-- What every slice stands on: the private ledger, human numbers, and the role that sees only what is public.

create extension if not exists pg_trgm;

do $$ begin
  create role qurb_public nologin;
exception
  when duplicate_object or unique_violation then null;
end $$;
grant qurb_public to current_user;

create schema public_record;
grant usage on schema public_record to qurb_public;
revoke all on schema public from public;

create table ledger (
  command_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  act text not null,
  subject text not null,
  account_id uuid,
  office_id uuid,
  association_id uuid,
  note jsonb not null
);
alter table ledger add constraint ledger_key primary key (command_id, id);
create index ledger_subject on ledger (command_id, subject, id);

create table counter (
  command_id uuid not null,
  name text not null,
  value int not null
);
alter table counter add constraint counter_key primary key (command_id, name);
