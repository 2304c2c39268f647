-- Work that follows an act. A table of its own machine: on Citus it stays on the coordinator.
create table job (
  id uuid primary key,
  name text not null,
  data jsonb not null,
  run_at timestamptz not null,
  attempts int not null default 0,
  last_error text,
  given_up_at timestamptz
);
create index job_due on job (run_at) where given_up_at is null;

-- What was sent, kept in the demonstration in place of sending it.
create table outbox (
  id uuid primary key,
  sent_to text not null,
  subject text not null,
  body text not null,
  sent_at timestamptz not null
);
