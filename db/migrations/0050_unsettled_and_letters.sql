-- Item 1 of a public meeting: commitments that are contested, and those that wait for the word of who asked. They are few.
create index public_commitment_unsettled on public_record.demand (command_id, state, due_on, ref)
  where answer_kind = 'commitment' and state in ('contested', 'reported') and released_at is not null;

-- In which language a partner is written to.
alter table partner add column language text not null default 'ar';
