-- Which demands are of one place, or near it, without reading the others.
create index demand_by_point on demand (command_id, point_id, id);
create index demand_place_by_point on demand_place (command_id, point_id);
create index demand_place_location on demand_place using gist (location);
