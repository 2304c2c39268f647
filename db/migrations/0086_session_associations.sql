-- Associations with which a session is held. They stay when it is postponed or cancelled: whoever was to come is told.
alter table awareness_session add column association_ids uuid[] not null default '{}';
