create table category (
  id text primary key,
  position int not null,
  competence text not null,
  name_ar text not null,
  name_fr text not null,
  name_en text not null,
  name_zgh text not null
);
alter table category add constraint category_competence check (
  competence in ('police', 'gendarmerie', 'commune', 'local_authority', 'education', 'health', 'other'));

insert into category (id, position, competence, name_ar, name_fr, name_en, name_zgh) values
  ('presence', 1, 'police', 'الحضور الأمني', 'Présence policière', 'Police presence', 'ⵜⵉⵍⵉⵜ ⵏ ⵍⴱⵓⵍⵉⵙ'),
  ('school_security', 2, 'police', 'محيط المؤسسات التعليمية', 'Abords des écoles', 'School surroundings', 'ⵜⴰⵎⴰ ⵏ ⵜⵉⵏⵎⴰⵍ'),
  ('drugs', 3, 'police', 'المخدرات', 'Stupéfiants', 'Drugs', 'ⵉⵎⵙⵔⵉⵜⵏ'),
  ('theft', 4, 'police', 'السرقة', 'Vols', 'Theft', 'ⵜⴰⴽⵔⴹⴰ'),
  ('violence', 5, 'police', 'العنف والتحرش', 'Violences et harcèlement', 'Violence and harassment', 'ⵜⴰⵎⵃⵓⵜ'),
  ('traffic', 6, 'police', 'السير والوقوف', 'Circulation et stationnement', 'Traffic and parking', 'ⵜⴰⵡⴰⴷⴰ'),
  ('noise', 7, 'police', 'الضجيج والسكينة', 'Bruit et tranquillité', 'Noise', 'ⵉⵎⵙⵍⵉⵡⵏ'),
  ('public_space', 8, 'local_authority', 'الملك العمومي', 'Espace public', 'Public space', 'ⴰⴷⵖⴰⵔ ⴰⵏⴰⵎⴰⵙ'),
  ('cybercrime', 9, 'police', 'الجريمة الإلكترونية', 'Cybercriminalité', 'Cybercrime', 'ⵜⴰⴳⴰⵔⵓⵙⵜ ⵜⵓⵎⵔⵉⵙⵜ'),
  ('awareness', 10, 'police', 'التحسيس والتوعية', 'Sensibilisation', 'Awareness', 'ⴰⵙⵙⴼⵔⵓ'),
  ('reception', 11, 'police', 'الاستقبال والخدمات الإدارية', 'Accueil et services', 'Reception and services', 'ⴰⵙⵏⵓⴱⴳ'),
  ('lighting', 12, 'commune', 'الإنارة العمومية', 'Éclairage public', 'Street lighting', 'ⴰⵙⵙⵉⴷ'),
  ('cameras', 13, 'commune', 'كاميرات المراقبة', 'Vidéosurveillance', 'Cameras', 'ⵜⵉⴽⴰⵎⵉⵔⴰⵜⵉⵏ'),
  ('road_safety', 14, 'commune', 'السلامة الطرقية والتشوير', 'Sécurité routière et signalisation', 'Road safety and signs', 'ⴰⵏⴼⵔⵓ ⵏ ⵓⴱⵔⵉⴷ'),
  ('other', 99, 'other', 'موضوع آخر', 'Autre sujet', 'Other', 'ⴰⵢⴰⴹ');

create table demand (
  command_id uuid not null,
  id uuid not null,
  ref text not null,
  state text not null,
  meeting_id uuid,
  association_id uuid,
  channel text not null,
  original text not null,
  place_words text,
  time_band text,
  received_on date not null,
  public_text text,
  category_id text,
  district_id uuid,
  point_id uuid,
  inadmissible_reason text,
  qualified_on date,
  answer_due_on date,
  answer_kind text,
  answer_text text,
  answer_office_id uuid,
  partner text,
  answered_on date,
  contested_on date,
  closed_on date
);
alter table demand add constraint demand_key primary key (command_id, id);
alter table demand add constraint demand_command foreign key (command_id) references command;
alter table demand add constraint demand_ref unique (command_id, ref);
alter table demand add constraint demand_meeting foreign key (command_id, meeting_id) references meeting;
alter table demand add constraint demand_association foreign key (command_id, association_id) references association;
alter table demand add constraint demand_category foreign key (category_id) references category;
alter table demand add constraint demand_district foreign key (command_id, district_id) references district;
alter table demand add constraint demand_point foreign key (command_id, point_id) references point;
alter table demand add constraint demand_answer_office foreign key (command_id, answer_office_id) references office;
alter table demand add constraint demand_state check (
  state in ('received', 'inadmissible', 'qualified', 'answered', 'promised', 'reported', 'contested', 'closed'));
alter table demand add constraint demand_channel check (channel in ('meeting', 'form', 'paper', 'telephone'));
alter table demand add constraint demand_time_band check (
  time_band in ('school_entry_exit', 'morning', 'afternoon', 'evening', 'night', 'weekend', 'market_day'));
alter table demand add constraint demand_answer_kind check (answer_kind in ('commitment', 'explanation', 'refusal', 'referral'));
alter table demand add constraint demand_qualified check (state in ('received', 'inadmissible') or (public_text is not null and category_id is not null));
alter table demand add constraint demand_answered check (
  state not in ('answered', 'promised', 'reported', 'closed') or (answer_kind is not null and answered_on is not null));
create index demand_by_state on demand (command_id, state, answer_due_on);
create index demand_by_association on demand (command_id, association_id);
create index demand_by_meeting on demand (command_id, meeting_id);

-- A promise has an owner and a day: one without them cannot be written.
create table commitment (
  command_id uuid not null,
  id uuid not null,
  demand_id uuid not null,
  office_id uuid not null,
  kind text not null,
  text text not null,
  indicator text not null,
  made_on date not null,
  due_on date not null,
  state text not null,
  evidence text,
  reported_on date,
  verdict text,
  verdict_reason text,
  judged_on date
);
alter table commitment add constraint commitment_key primary key (command_id, id);
alter table commitment add constraint commitment_demand foreign key (command_id, demand_id) references demand;
alter table commitment add constraint commitment_office foreign key (command_id, office_id) references office;
alter table commitment add constraint commitment_kind check (kind in ('activity', 'outcome'));
alter table commitment add constraint commitment_state check (state in ('running', 'kept', 'partly', 'not_kept'));
alter table commitment add constraint commitment_verdict check (verdict in ('kept', 'partly', 'not_kept'));
alter table commitment add constraint commitment_evidenced check (state = 'running' or (evidence is not null and reported_on is not null));
create index commitment_by_office on commitment (command_id, office_id, state, due_on);
create index commitment_by_demand on commitment (command_id, demand_id);

create table commitment_update (
  command_id uuid not null,
  id uuid not null,
  commitment_id uuid not null,
  day date not null,
  text text not null
);
alter table commitment_update add constraint commitment_update_key primary key (command_id, id);
alter table commitment_update add constraint commitment_update_of foreign key (command_id, commitment_id) references commitment;
create index commitment_update_by_commitment on commitment_update (command_id, commitment_id, day);
