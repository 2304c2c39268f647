-- The school in whose name a demand was asked: where no association and no person asks as well, of which it would be said too much.
create view demand_school as
select j.command_id, j.demand_id, j.joined_on, s.id as school_id, s.name_ar, s.name_fr
from demand_asker j
join asker k on k.command_id = j.command_id and k.id = j.asker_id
join school s on s.command_id = k.command_id and s.id = k.school_id
where not exists (
  select 1 from demand d where d.command_id = j.command_id and d.id = j.demand_id and d.association_id is not null)
and not exists (
  select 1 from demand_asker o join asker p on p.command_id = o.command_id and p.id = o.asker_id
  where o.command_id = j.command_id and o.demand_id = j.demand_id and p.school_id is null);
