-- Who may still say how it was for them, once a demand is closed. The token is known to them alone; here stands only whether it was used.
create table survey_invitation (
  command_id uuid not null,
  demand_id uuid not null,
  asker_id uuid not null,
  asker_kind text not null,
  token_hash bytea not null,
  used boolean not null
);
alter table survey_invitation add constraint survey_invitation_key primary key (command_id, demand_id, asker_id);
alter table survey_invitation add constraint survey_invitation_demand foreign key (command_id, demand_id) references demand;
alter table survey_invitation add constraint survey_invitation_token unique (command_id, token_hash);
alter table survey_invitation add constraint survey_invitation_kind check (asker_kind in ('association', 'person'));

-- What was said, as counts: no answer has a row of its own, so none can be joined with who gave it. Decision 0020 says why all rows of a quarter are
-- written anew with every answer.
create table survey_count (
  command_id uuid not null,
  quarter text not null,
  asker_kind text not null,
  question text not null,
  value text not null,
  n int not null
);
alter table survey_count add constraint survey_count_key primary key (command_id, quarter, asker_kind, question, value);
alter table survey_count add constraint survey_count_command foreign key (command_id) references command;
alter table survey_count add constraint survey_count_quarter check (quarter ~ '^\d{4}-Q[1-4]$');
alter table survey_count add constraint survey_count_kind check (asker_kind in ('association', 'person'));

-- What everyone may read of a quarter that is over: small counts are not there.
create table public_record.survey (
  command_id uuid not null,
  quarter text not null,
  answers int,
  associations int,
  people int
);
alter table public_record.survey add constraint public_survey_key primary key (command_id, quarter);

create table public_record.survey_result (
  command_id uuid not null,
  quarter text not null,
  question text not null,
  value text not null,
  n int,
  hidden text
);
alter table public_record.survey_result add constraint public_survey_result_key primary key (command_id, quarter, question, value);
alter table public_record.survey_result add constraint public_survey_result_of foreign key (command_id, quarter) references public_record.survey;
alter table public_record.survey_result add constraint public_survey_result_hidden check (
  (n is null) = (hidden is not null) and (n is null or n >= 10) and (hidden is null or hidden in ('few', 'guarded')));
grant select on public_record.survey, public_record.survey_result to qurb_public;
