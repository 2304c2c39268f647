-- Where the command reaches is words of reference: everyone may read names and shapes, and nothing else of these tables.
grant select (id, parent_id, kind, code, name_ar, name_fr, seat, province_id, demonstration) on command to qurb_public;
grant select (command_id, id, unit_id, name_ar, name_fr, shape) on district to qurb_public;
