-- A demand goes on in another: merged into one that asks for the same, or split into several that each ask for one thing.
create table demand_lineage (
  command_id uuid not null,
  demand_id uuid not null,
  into_id uuid not null,
  kind text not null,
  day date not null
);
alter table demand_lineage add constraint demand_lineage_key primary key (command_id, demand_id, into_id);
alter table demand_lineage add constraint demand_lineage_from foreign key (command_id, demand_id) references demand;
alter table demand_lineage add constraint demand_lineage_into foreign key (command_id, into_id) references demand;
alter table demand_lineage add constraint demand_lineage_kind check (kind in ('merged', 'split'));
alter table demand_lineage add constraint demand_lineage_other check (demand_id <> into_id);
create index demand_lineage_by_into on demand_lineage (command_id, into_id);

-- Associations that joined what another had asked for.
create table demand_co_author (
  command_id uuid not null,
  demand_id uuid not null,
  association_id uuid not null,
  joined_on date not null
);
alter table demand_co_author add constraint demand_co_author_key primary key (command_id, demand_id, association_id);
alter table demand_co_author add constraint demand_co_author_demand foreign key (command_id, demand_id) references demand;
alter table demand_co_author add constraint demand_co_author_association foreign key (command_id, association_id) references association;
create index demand_co_author_by_association on demand_co_author (command_id, association_id);

-- In public by reference, so that each page leads to the other.
create table public_record.lineage (
  command_id uuid not null,
  demand_id uuid not null,
  into_id uuid not null,
  kind text not null,
  day date not null
);
alter table public_record.lineage add constraint public_lineage_key primary key (command_id, demand_id, into_id);
create index public_lineage_by_into on public_record.lineage (command_id, into_id);
alter table public_record.lineage enable row level security;
create policy released on public_record.lineage for select to qurb_public using (
  exists (select 1 from public_record.demand d where d.command_id = lineage.command_id and d.id = lineage.demand_id and d.released_at is not null)
  and exists (select 1 from public_record.demand d where d.command_id = lineage.command_id and d.id = lineage.into_id and d.released_at is not null));
grant select on public_record.lineage to qurb_public;
