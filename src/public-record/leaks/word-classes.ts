import { foldWord } from '../../platform/words/letters.ts'

/**
 * What a leak is put together from, as beginnings of words; `$` ends a word that is nothing longer. A leak in any words has several of them:
 * a dwelling and what stands beside it, a pupil and a school, the police and an hour.
 */
const stems = {
  school: `سكويلة مدرس مدارس ثانوي إعدادي ابتدائي ليسي كوليج كولاج مؤسسة مؤسسات معهد كلية روض حضانة مسيد داخلية جامعة تعليمي أولي$ سكولا école ecole lycée lycee collège college établissement maternelle crèche institut faculté internat campus université groupe_scolaire scolaire preparatoire`,
  pupil: `كيقراو قراية مدرسي$ تلميذ تلاميذ تلامذ طالب$ طالبة طالبات طلبة متمدرس نزيل نزيلة متدرب متدربة قاري كيقرا كتقرا تقرا يقرا يدرس$ تدرس$ élève eleve lycéen collégien écolier étudiant interne$ internes$ stagiaire scolarisé scolarisee`,
  staff: `أستاذ معلم$ معلمة معلمو مدير مديرة حارس ناظر مربي مربية مؤطر enseignant professeur prof$ profs$ instituteur directeur directrice surveillant proviseur concierge gardien animatrice`,
  class: `تحضيري rang سيزيام ترمينال برمير سوكوند section moyenne maternelle قسم القسم$ مستوى سنة$ باكالوريا الباك$ جذع فوج classe section cm1 cm2 ce1 ce2 cp$ terminale sixième cinquième quatrième troisième première seconde$ bac$ 1bac 2bac niveau`,
  child: `طفل طفلة أطفال قاصر قاصرة قاصرين رضيع فتاة فتيات بنت$ بنات ولد$ دري$ درية دراري مراهق صبي صبية يتيم enfant mineur mineure bébé nourrisson fille$ filles$ fillette garçon garcon gamin ado$ ados$ adolescent gosse bambin`,
  person: `شخص أشخاص رجل$ رجال امرأة مرا$ نساء عيالات سيدة سيد$ شاب$ شابة شبان شباب مسن$ مسنة مسنين عجوز شيخ$ أرملة أرامل مهاجر أجنبي سائح سياح زوج$ زوجة أم$ أب$ أخ$ أخت$ جار$ جارة جيران ساكن ساكنة مواطن عامل$ عاملة عمال خادمة سائق بائع تاجر صاحب مول$ مولات موظف راجل$ الراجل personne homme hommes femme femmes dame vieillard retraité veuf veuve migrant étranger touriste père mère frère soeur voisin voisine locataire propriétaire passant piéton riverain habitant conducteur chauffeur commerçant employé employée ouvrier client automobiliste motocycliste cycliste individu monsieur type$ mec$`,
  persons: `ديور usagers قضيتين قضيتان حالتين قضايا ملفات عيالات دراري ناس$ dossiers affaires عائلة شكاوى مدانين أشخاص نساء سيدات شبان شابات فتيات أطفال قاصرين قاصرات تلاميذ تلميذات ضحايا جرحى مصابين قتلى وفيات حالات نزلاء مسنين أرامل أسر عائلات متدربين مشردين مدمنين مرضى معاقين شكايات بلاغات وقائع محاولات عمليات اعتداءات سرقات جرائم personnes femmes enfants mineurs filles garçons élèves jeunes victimes blessés morts décès cas$ plaintes signalements familles agressions vols viols tentatives suicides faits$ incidents incendies accidents`,
  victim: `ضحية ضحايا مصاب جريح هالك متوفى متضرر مشتكي مشتكية مبلغ مبلغة ناجي ناجية شاكي victime blessé plaignant décédé mort$ morte défunt survivant`,
  few: `واحد$ واحدة$ اثنان اثنين اثنتان اثنتين جوج$ ثلاث$ ثلاثة$ تلاتة$ تلت$ أربع$ أربعة$ ربعة$ وحيد وحيدة un$ une$ deux$ trois$ quatre$ seul$ seule$ unique$`,
  more: `خمس$ خمسة$ ست$ ستة$ سبع$ سبعة$ ثمان$ ثماني$ ثمانية$ تسع$ تسعة$ تسعود عشر$ عشرة$ عشرات عشرون عشرين ثلاثين ثلاثون أربعين خمسين مئات مائة آلاف حداش طناش عشرين cinq$ six$ sept$ huit$ neuf$ dix$ onze$ douze$ quinze$ vingt trente quarante cinquante cent$ dizaine douzaine quinzaine vingtaine plusieurs centaines`,
  only: `فقط$ غير$ سوى$ إلا$ وحده وحدها وحدهم لوحد seulement seul$ seule$ uniquement que$ ne$`,
  tally: `عدد$ مجموع حصيلة إحصاء إجمالي nombre total bilan effectif recensé chiffre`,
  recorded: `سجل سجلت تسجيل رصد رصدت توصل توصلت تلقى تلقت أحصى بلغ$ بلغت سجلنا استقبل استقبلت وقعت وقع$ أسفر أسفرت خلف خلفت enregistr signal recens constat reçu recueilli compt dénombr relev déclar`,
  dwelling: `mahlaba loge loges gargote محلبة مخزن خربة كوخ برتمة snack boucherie épicerie cour$ tente منزل منازل بيت$ بيوت دار$ ديار دارو داره دارها دارهم منزله منزلها بيته بيتها شقة شقته شقتها شقق فيلا عمارة بناية قبو سكن$ مسكن سكنى سكناه كراج كاراج مرأب غرفة براكة برتما بارطما سطح$ طابق باب$ بوابة محل$ محله حانوت دكان كشك ورشة ضيعة مخبزة$ مستودع هنكار إقامة maison villa appartement appart appt apt immeuble imm$ porte$ portail logement garage cave sous-sol chambre baraque boutique local$ étage studio pavillon domicile hangar dépôt échoppe rez-de-chaussée rdc$ duplex terrasse bloc lot$ résidence bâtiment escalier entrée magasin kiosque atelier ferme$ chez$`,
  beside: `حدا$ حدى$ قدام ورا$ جنب$ حذا أمام وراء خلف$ فوق$ تحت$ مقابل قبالة بجانب جانب جوار مجاور ملاصق لاصق لصيق محاذ محاذي بمحاذاة قرب$ قريب بين$ يمين يسار شمال$ ناحية جهة نهاية بداية آخر أول ركن زاوية قنت تلي يلي بعد$ côté face$ derrière devant dessus dessous après avant entre$ gauche droite angle coin bout fond jouxt mitoyen attenant contigu voisin près proche bord bas$ haut$ au-dessus en-dessous en-face`,
  dwells: `يسكن تسكن يقطن تقطن ساكن ساكنة كيسكن كتسكن يقيم$ تقيم$ قاطن يختبئ مختبئ كيتخبا يتحصن يكتري مكري مكترين habite habit réside résid loge$ demeure vit$ vivent domicilié cache terré squatte`,
  ordinal: `الأول الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السادس الأخير الأخيرة التاني التالت الأولاني ثاني ثالث رابع تاني تالت premier première deuxième troisième quatrième cinquième sixième dernier dernière second seconde 1er$ 2e$ 3e$ 4e$ 2eme 3eme`,
  colour: `أخضر خضراء أزرق زرقاء أحمر حمراء أصفر صفراء أبيض بيضاء أسود سوداء بني$ بنية رمادي وردي خضرا زرقا حمرا صفرا بيضا كحلا كحل زرق حمر vert verte bleu rouge blanc blanche jaune noir noire marron gris rose orange ocre beige turquoise`,
  landmark: `taxiphone eucalyptus pressing dentiste menuisier abattoir placette puits سقاية مجزرة تيليبوتيك مقهى قهوة فران فرن مخبزة صيدلية بقال حانوت جزار حلاق سوق مارشي مسجد جامع$ زاوية$ ضريح محطة وكالة بنك بريد حمام مدرسة مطحنة سينما ملعب حديقة مستوصف مقاطعة عين$ ساقية سقاية سور نخلة شجرة عمود مزبلة ورشة نافورة قنطرة قيسارية فندق مطعم نادي boulangerie pharmacie café épicerie mosquée marché hammam four$ banque poste$ gare station école coiffeur boucherie cybercafé téléboutique fontaine arbre mur poteau pont garage hôtel restaurant snack laverie moulin boucher`,
  street: `شارع زنقة درب$ زقاق ممر حي$ تجزئة بلوك دوار سكتور قطاع مدخل rue$ avenue av$ bd$ boulevard impasse allée ruelle derb$ passage quartier hay$ cité lotissement bloc$ douar secteur$ place$`,
  numbered: `رقم نمرة عدد$ n°$ no$ numéro num$ n$`,
  police: `keuf flic stups بوليسي فاركونيت فارگونيت كومسارية شرط بوليس أمن$ أمنية أمني أمنيون دورية دوريات دراجين دراجون دراجيو دراجي درك دركي جدارمي مخزن$ مخازنية قوات عناصر عنصر فرقة فرق$ حراسة مداومة تمركز سد$ سدود باراج حاجز كوميساري صقور خيالة سطافيط اسطافيت استافيت صطافيط كلاب مراقبة تفتيش ضابط عميد رقيب نوبة عسس لابيجي فورقو فورگون police policier policière patrouill ronde rondes barrage checkpoint motard gendarme gendarmerie agent$ agents$ brigade îlot commissariat fourgon estafette auxiliaires mokhazni faction gardien patrouille dispositif effectif poste$ unité équipe cynophile cavalier relève sûreté bac$ pj$ élément éléments vigile garde$ surveillance contrôle banalisé escouade`,
  moving: `تمر$ يمر$ مرور تدوز كدوز يدوز كيدوزو تجي كتجي يجي كيجيو يأتي تأتي تغادر يغادر تنطلق ينطلق تبدأ يبدأ تنتهي ينتهي تقف يقف يتوقف تتوقف ترابط يرابط تجوب يجوب كتدور تدور كيحضيو تحرس يحرس تغطي تؤمن يؤمن تتغير يبدلون كيبدلو كيمشيو تنسحب ينسحب تعود يعود تصل يصل تتمركز يتمركز تخرج يخرج تغيب يغيب كاينين كيكونو كيبقاو passe$ passent passera passage$ quitte quittent arrive arrivent part$ partent commence termine finit stationn tourne tournent patrouillent circul sillonn relève$ relèvent change rentre revient reviennent surveille surveillent couvre fait$ font$ présent présents absente`,
  deployed: `نشر$ نشرت تعبئة عبأ خصص خصصت سخر وضع$ تضم يضم تتكون يتكون معززة كلف كلفت عين$ عينت أرسل أرسلت بعث تعزيز تتوفر يتوفر فيها$ فيه$ كاين كاينة déploy mobilis affect compos compt envoy post assur renfort disposi place$ engag détach`,
  hourWord: `نهار$ طلوع soleil coucher lever zénith ساعة ساعات دقيقة دقائق دقايق صباح مساء ليل$ ليلا ليلة زوال ظهر$ عصر$ مغرب عشاء$ فجر صبح ضحى غروب شروق عشية أذان صلاة تراويح فطور إفطار سحور نصف ربع$ نص$ منتصف heure heures midi minuit matin soir nuit$ aube après-midi prière fajr maghreb icha asr$ ftour iftar minute minutes demie quart crépuscule soirée matinée h$ 0h$`,
  clockNumber: `الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الوحدة الجوج التلاتة الربعة الخمسة الستة السبعة التمنية الثمنية التسعود العشرة الحادية الثانية حداش طناش سطاش`,
  every: `كل$ يوميا دائما ديما غالبا عادة أسبوع ثلاثاء اثنين أربعاء خميس جمعة سبت أحد$ chaque tous$ toutes quotidien lundi mardi mercredi jeudi vendredi samedi dimanche toujours régulièrement habituellement d'habitude`,
  court: `نياب وكيل محكم قاض قضاء قضائ عدالة جناي جنح غرفة_الجنا محامي دفاع$ هيئة جلس حكم$ حكمت إدان أدين براء محاكم استئناف نقض كفالة سراح سجن حبس اعتقال معتقل عقوبة نافذة موقوف_التنفيذ tribunal parquet procureur juge$ juges$ justice judiciaire procès audience verdict jugement appel$ cassation prison détenu détention incarcér écrou caution liberté peine$ ferme$ condamn acquitt relax avocat inculp cour$ assises instruction`,
  arrest: `أطلق relâché libéré démantel تفكيك مدد جابوه قر$ شدوه مراقبة$ أوقف أوقفت توقيف إيقاف موقوف اعتقل اعتقلت قبض ألقي شدو شدوه شدوها شدو_ه حجز ضبط ضبطت متلبس اقتيد اقتاد صفد أحيل أحيلت أحال إحالة قدم$ قدمت تقديم مثل$ مثول داوه داوها جابوه قيد$ arrêté arrêtée arrêt interpel appréhend saisi saisie menott défér placé garde$ vue$ flagrant écrou conduit présenté`,
  suspect: `معتدي معتدى عصابة réseau شفار محكوم محكومين condamné condamnés malfrat مشتبه مشبوه متهم ظنين أظناء جاني جناة فاعل مجرم مبحوث متورط شريكه شريكته شركاؤه شريك$ فار$ فرار هارب لص لصوص سارق مروج متابع suspect présumé prévenu accus mis$ cause$ coupable auteur complice agresseur voleur malfaiteur fuyard cavale fuite dealer trafiquant meurtrier violeur`,
  inquiry: `محقق محققين متابعة$ المتابعة$ تنصت تفكيك أوقعت piste retrouvé analys légitime rétract exploit écoute surveillance preuve بحث أبحاث تحقيق تحقيقات تحريات تحر$ استنطاق استمع استماع أقوال تصريح محضر محاضر اعترف اعترافات أنكر ينكر نفى ينفي شهود شاهد خبرة تشريح بصمات أدلة قرائن دليل محجوز حمض جيني مواجهة هوية كيقلبو تفتيش مذكرة برقية إنابة ملف$ قضية عثر معاينة إفادة تعرف كشف رفع$ enquêt enquet investig interrog audition entendu aveu avou reconnu nie$ nient témoin adn$ empreint autops expertis perquisit preuve indice mandat scellé confront dossier affaire recherch identif plainte pv$ recueilli filature`,
  ongoing: `جار$ جاري جارية متواصل مستمر مفتوح لا_يزال يزال تزال زال باقي مازال مازالت حاليا الآن قيد رهن تحت$ انتظار ينتظر تنتظر يرتقب مقبل قادم غدا أمس البارح البارحة اليوم هاد$ cours$ suit poursui encore toujours attend attente actuellement hier aujourd'hui demain prochain reporté renvoyé`,
  closed: `أغلق أغلقت مغلقة طوي طويت نهائي نهائيا منتهية انتهت انتهى حفظ$ حفظت سابقا clos close classé classée terminé définitif définitivement achevé`,
  deed: `عض فاز غيفل صفع هرس هرسو شدوها خطف gifl cass تخاصم تاه$ تاهت égar تعرض تعرضت اعتدى اعتداء ضرب ضربو ضربوه سرق سرقت سرقو تسرق كريس كريساج تكريس هدد هددت هددو ابتز اغتصب تحرش طعن قتل جرح أصيب أصيبت دهس صدم اختطف اختفى اختفت هرب هربت انتحر حاول حاولت شنق غرق سقط طاح طاحت توفي توفيت مات ماتت ضبط ضبطت جاء$ جاب حمل$ دخن كيدخن باع كيبيع تغيب انقطع رفض بكا تلقى تلقت صور صورو نشر فصل طرد حامل حملت أقدم نقل نقلت agress frapp vol$ volé volée menac racket harcel viol violé poignard tué tuée bless renvers enlev kidnapp fugu dispar suicid noy brûl tabass insult film surpris exclu renvoy hospitalis apport vend$ fum tomb suivi décéd pleur refus absent consomm avou accus dénonc enceinte`,
  harm: `تسرق refil dépouill cachet كدم عضو$ بكي شكاو battu maltrait شرب يشرب كيشرب خائف خايف كيدور يحوم مهتر طائش متهور بنزين طفاي قنينات غاز$ فرامل مكابح اسلاك منهار انهيار ينهار جرذان فئران سموم لصاق اللصاق ممنوعات malade fauch colle$ abord affol trembl seringue effondr extincteur rats kif$ chamaill نصب احتيال فخ$ تخطف شماكري شمكار مشاجرة كيكمي كتكمي كمى قمارون تصارع escroc arnaq dispute gifl recel détention خطر خطير مخدر حشيش قرقوبي معجون شيشة سيلسيون حبوب أقراص خمر كحول سكارى سكران مدمن ترويج مروج عنف عنيف شجار عراك خناق خصام تحرش متحرش معاكس مضايق تنمر ابتزاز عصاب سلاح أسلح سكين سكاكين سيوف موس$ كريساج سرقة سارق نشل شفار لصوص بلطج مشرمل مشرملين منحرف انحراف جريم إجرام اعتداء يعتدون اغتصاب خطف اختطاف تهديد رشق حجار تخريب تكسير شغب فوضى غرباء مشبوه متشرد متسكع متربص ترصد مطارد ملاحق يلاحق يتبع كيتبعو يترصد كيتعرضو تسول كلاب دعارة قمار سجائر سجاير تدخين دخان دهس حادثة حوادث حريق تسمم غرق انتحار خوف رعب يخاف drogue stup canna hasch chit shit$ psychotrop comprim pilule karkoub deal trafic alcool ivre violen bagarre rixe baston agress harcel harcèl racket vol$ vols voleur pickpocket couteau arme lame machette gang bande$ danger insécur délinq crime menace intimid rôd rode viol$ viols enlèv chantage vandal dégrad caillass jet$ jets pierre squat intrus inconnu suspect louche exhib pédo prostit tabac cigarette vapot snif chien accident renvers incend noyad suicid peur crain terror`,
  wish: `نطلب نطالب طلب$ يطلب تطلب طلبت نلتمس التمس ملتمس نرجو المرجو نقترح اقترح اقترحت باغين بغينا خاصنا كنطلبو نريد نود demand souhait propos sollicit réclam voudr voulons pri$ prions besoin faudrait`,
  works: `إنارة إصلاح صيانة حفر حفرة تعبيد طريق رصيف ممر$ تشوير صباغة نظافة نفايات أزبال حاوية واد$ ماء$ كهرباء تزويد مصباح حافلة حافلات نقل$ تبليط أشغال ورش بناء ترميم تهيئة غرس أشجار كراسي ملعب éclairage lampadaire trottoir chaussée route voirie nettoyage déchet poubelle benne réparation travaux rénov ralentisseur passage_piéton panneau signalisation bus banc arbres eau$ égout peinture`,
  event: `لقاء اجتماع حفل مسابقة دوري$ زيارة قافلة حملة ورشة عرض$ تكوين تحسيس توعية ندوة معرض يوم_دراسي درس حصة مهرجان تكريم جائزة réunion rencontre atelier campagne sensibilis formation séance concours tournoi exposition festival conférence visite caravane fête cérémonie spectacle cours$ prévention`,
  body: `جمعية جماعة مجلس وزارة ولاية عمالة مندوبية أكاديمية لجنة مصلحة مكتب$ إدارة شركة وكالة نقابة ودادية association commune conseil ministère wilaya préfecture délégation académie comité service$ direction bureau société agence amicale`,
  vehicle: `سيارة شاحنة دراجة طاكسي حافلة عربة طوموبيل طونوبيل موطور موطو ترقيم لوحة لوحت تريبورتور سكوتر بيكوب مقطورة جرار داسيا كليو voiture véhicule moto scooter taxi camion camionnette plaque immatricul matricule kangoo quad berline bus$ dacia clio partner tomobil motor remorque tracteur pick`,
  paper: `بطاقة بطاقته بطاقتها جواز باسبور رخصة مسار ضمان تعريف إقامة cin$ cnie cni$ carte passeport permis massar cnss séjour identité bitaqa`,
  network: `انستغرام انستا فايسبوك فيسبوك تيكتوك تيك سناب تلغرام واتساب تويتر يوتيوب بروفيل حساب صفحة قناة كونط insta facebook fb$ tiktok snap telegram whatsapp twitter youtube profil compte page$ chaîne pseudo messenger discord`,
  bank: `بنك بنكي حساب رقم_الحساب بريدي تحويل وكالة rib$ iban ccp$ compte bancaire banque virement swift`,
  contact: `هاتف هاتفه هاتفها نمرة نمرتي اتصل عيط رقم رقمه رقمها بورطابل بريد إيميل tél téléphone tel$ gsm portable numéro appel joindre mail email courriel contact fax`,
  policy: `مؤشر هدف محور برنامج خطة استراتيجية نسبة تقييم ميثاق قانون مادة$ فصل$ ظهير مرسوم ميزانية مشروع indicateur objectif axe$ programme plan$ stratég taux évaluation charte loi$ article décret budget projet`,
} as const

export type WordClass = keyof typeof stems

interface Entry {
  readonly stem: string
  readonly whole: boolean
  readonly kind: WordClass
}

/** By the first two letters: few have to be looked at. */
const entries = new Map<string, Entry[]>()
for (const [kind, list] of Object.entries(stems) as [WordClass, string][])
  for (const written of new Set(list.split(/\s+/))) {
    const whole = written.endsWith('$')
    const stem = foldWord(whole ? written.slice(0, -1) : written)
    const key = stem.slice(0, 2)
    entries.set(key, [...(entries.get(key) ?? []), { stem, whole, kind }])
  }

const known = new Map<string, readonly WordClass[]>()

/** What a folded word can be a part of. */
export function classesOf(word: string): readonly WordClass[] {
  const before = known.get(word)
  if (before) return before
  const found = new Set<WordClass>()
  for (const form of barer(word))
    for (const { stem, whole, kind } of entries.get(form.slice(0, 2)) ?? [])
      if (whole ? form === stem : form.startsWith(stem) && form.length <= stem.length + 4) found.add(kind)
  const classes = [...found]
  if (known.size < 20_000) known.set(word, classes)
  return classes
}

const joined = [/^[وف](?=..)/, /^[وفبكل]?ال(?=..)/, /^[وف]?لل(?=..)/, /^[وف]?[بلكف](?=..)/, /^[وف][بكل]ال(?=..)/]

/** The word, and what is left without the letters that Arabic joins to it. */
function barer(word: string): string[] {
  return [...new Set([word, ...joined.map((before) => word.replace(before, ''))])]
}
