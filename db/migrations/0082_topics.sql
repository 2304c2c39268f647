-- What sessions speak of, as programmes of the country name it: the list with which every command begins.
create table awareness_topic_given (
  key text primary key,
  position int not null,
  name_ar text not null,
  name_fr text not null,
  name_en text,
  name_zgh text,
  level text,
  guidance text[] not null default '{}'
);
insert into awareness_topic_given (key, position, name_ar, name_fr, name_en, name_zgh, level, guidance) values
  ('road_safety', 1, 'السلامة الطرقية', 'Sécurité routière', 'Road safety', 'ⵜⴰⵏⴼⵔⵓⵜ ⴳ ⵓⴱⵔⵉⴷ', null, '{}'),
  ('school_violence', 2, 'العنف المدرسي', 'Violence scolaire', 'Violence at school', 'ⴰⵎⵉⵀⵓⵙ ⴳ ⵜⵉⵏⵎⵍ', null, '{}'),
  ('drugs', 3, 'المخدرات والكحول', 'Drogues et alcool', 'Drugs and alcohol', 'ⵉⵎⵥⵥⵓⴼⴰⵏ', null, '{}'),
  ('digital', 4, 'الجرائم المعلوماتية والمواطنة الرقمية', 'Cybercriminalité et citoyenneté numérique', 'Cybercrime and digital citizenship',
    'ⵜⴰⵏⴰⵎⵓⵔⵜ ⵜⵓⵎⴹⵉⵏⵜ', null, '{sextortion,account-theft,fraud,image-abuse}'),
  ('games', 5, 'الألعاب الإلكترونية', 'Jeux vidéo', 'Video games', 'ⵓⵔⴰⵔⵏ ⵉⵍⵉⴽⵟⵕⵓⵏⵏ', 'primary', '{child-images,account-theft}'),
  ('harassment', 6, 'التحرش والاستغلال الجنسي للقاصرين', 'Harcèlement et exploitation sexuelle des mineurs',
    'Harassment and sexual exploitation of minors', 'ⴰⵃⵔⵙ ⵏ ⵉⵎⵥⵥⴰⵏ', null, '{harassment,sextortion,child-images}'),
  ('stadiums', 7, 'شغب الملاعب', 'Violence dans les stades', 'Violence in stadiums', 'ⴰⵎⵉⵀⵓⵙ ⴳ ⵉⵏⵓⵔⴰⵔⵏ', null, '{}'),
  ('civic', 8, 'السلوك المدني', 'Civisme', 'Civic behaviour', 'ⵜⵉⴽⵍⵉ ⵜⴰⵏⴰⵎⵓⵔⵜ', null, '{}'),
  ('environment', 9, 'البيئة', 'Environnement', 'Environment', 'ⵜⴰⵡⵏⵏⴰⴹⵜ', null, '{}'),
  ('police', 10, 'دور الشرطة والتعريف بها', 'Le rôle de la police', 'What the police does', 'ⵜⴰⵡⵓⵔⵉ ⵏ ⵜⴱⵓⵍⵉⵙⵜ', null, '{}');

-- What a command changed of that list or added to it: its row takes the place of the given one.
create table awareness_topic (
  command_id uuid not null,
  key text not null,
  position int not null,
  name_ar text not null,
  name_fr text not null,
  name_en text,
  name_zgh text,
  level text,
  guidance text[] not null default '{}',
  retired_on date
);
alter table awareness_topic add constraint awareness_topic_key primary key (command_id, key);
alter table awareness_topic add constraint awareness_topic_command foreign key (command_id) references command;
alter table awareness_topic add constraint awareness_topic_named check (key ~ '^[a-z0-9_]{2,40}$');

-- Names as they were when everyone could read them first.
alter table public_record.awareness_programme add column topic_names jsonb not null default '[]';
alter table public_record.pupil_question add column topic_names jsonb not null default '[]';
update public_record.awareness_programme p set topic_names = coalesce((
  select jsonb_agg(jsonb_build_object('key', g.key, 'nameAr', g.name_ar, 'nameFr', g.name_fr, 'nameEn', g.name_en, 'nameZgh', g.name_zgh)
    order by array_position(p.topics, g.key))
  from awareness_topic_given g where g.key = any(p.topics)), '[]');
update public_record.pupil_question q set topic_names = coalesce((
  select jsonb_agg(jsonb_build_object('key', g.key, 'nameAr', g.name_ar, 'nameFr', g.name_fr, 'nameEn', g.name_en, 'nameZgh', g.name_zgh))
  from awareness_topic_given g where g.key = q.topic), '[]');
