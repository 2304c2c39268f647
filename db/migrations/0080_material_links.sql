-- Where a material can be read: a page of this site, or an address elsewhere.
alter table awareness_material add column link text;
alter table awareness_material add constraint awareness_material_link check (link ~ '^(/|https://)');
