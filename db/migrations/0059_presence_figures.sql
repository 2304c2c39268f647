-- What a demand gets to see of a month that is over: made once, never changed. What is held back stays here, with the reason.
create table presence_figure (
  command_id uuid not null,
  demand_id uuid not null,
  month date not null,
  id uuid not null,
  weeks int not null,
  promised int not null,
  kept int not null,
  held_back text,
  made_at timestamptz not null,
  -- When those who asked were written to.
  told_at timestamptz
);
alter table presence_figure add constraint presence_figure_key primary key (command_id, demand_id, month);
alter table presence_figure add constraint presence_figure_demand foreign key (command_id, demand_id) references demand;
alter table presence_figure add constraint presence_figure_month check (extract(day from month) = 1);
alter table presence_figure add constraint presence_figure_counts check (weeks between 0 and 5 and promised >= 0 and kept between 0 and promised);
alter table presence_figure add constraint presence_figure_held_back check (held_back in ('no_whole_week', 'few_places', 'school'));
create index presence_figure_by_month on presence_figure (command_id, month);

-- The copy of it, seen by everyone once two persons have signed. A count under five is null: hidden.
create table public_record.presence (
  command_id uuid not null,
  demand_id uuid not null,
  month date not null,
  id uuid not null,
  weeks int not null,
  -- Where as many were promised in each week.
  a_week int,
  promised int,
  kept int,
  released_at timestamptz
);
alter table public_record.presence add constraint public_presence_key primary key (command_id, demand_id, month);
alter table public_record.presence add constraint public_presence_demand foreign key (command_id, demand_id) references public_record.demand;
alter table public_record.presence add constraint public_presence_counts check (a_week >= 5 and promised >= 5 and kept >= 5);
alter table public_record.presence enable row level security;
create policy released on public_record.presence for select to qurb_public using (released_at is not null and exists (
  select 1 from public_record.demand d where d.command_id = presence.command_id and d.id = presence.demand_id and d.released_at is not null));
grant select on public_record.presence to qurb_public;
