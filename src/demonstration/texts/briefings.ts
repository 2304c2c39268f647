/** Days are counted back from today; districts by their place in the list, none for the whole city. */
export interface BriefingText {
  readonly kind: 'measure' | 'case'
  readonly titleAr: string
  readonly titleFr: string
  readonly textAr: string
  readonly textFr: string
  readonly districts: readonly number[]
  readonly draftedAgo: number
  readonly reviewAfter?: number
  readonly next?: 'draft' | 'ended' | 'withdrawn' | 'goes_on'
}

export const briefings: readonly BriefingText[] = [
  {
    kind: 'measure',
    titleAr: 'جولات راجلة منتظمة بالأحياء السكنية',
    titleFr: 'Tournées pédestres régulières dans les quartiers',
    textAr: 'تقوم الهيئة الحضرية بجولات راجلة في أوقات متغيرة، وتستمع إلى السكان والتجار وتنقل ما يطلبونه إلى خلية التواصل.',
    textFr:
      'Le corps urbain fait des tournées à pied à des moments variables, écoute habitants et commerçants et transmet leurs demandes à la cellule.',
    districts: [0, 1, 2],
    draftedAgo: 240,
    reviewAfter: 120,
    next: 'goes_on',
  },
  {
    kind: 'measure',
    titleAr: 'تنظيم السير بمحيط المؤسسات التعليمية',
    titleFr: 'Circulation organisée aux abords des établissements',
    textAr: 'وُضعت علامات للتوقف وممرات للراجلين بتعاون مع الجماعة، وتُنظم الحركة عند الدخول والخروج طيلة الموسم الدراسي.',
    textFr:
      'Des marquages et des passages piétons ont été posés avec la commune ; la circulation est organisée aux entrées et aux sorties toute l’année scolaire.',
    districts: [],
    draftedAgo: 75,
    reviewAfter: 150,
  },
  {
    kind: 'measure',
    titleAr: 'مراقبة السرعة بالمدار الجنوبي',
    titleFr: 'Contrôle de la vitesse sur la rocade sud',
    textAr: 'تجري مصلحة السير مراقبة متنقلة للسرعة بعد أن طلبتها جمعيات الأحياء المجاورة، ومعها حملة لشرح مسافة الفرملة.',
    textFr:
      'Le service de la circulation contrôle la vitesse à la demande des associations voisines, avec une campagne qui explique la distance de freinage.',
    districts: [3],
    draftedAgo: 160,
    reviewAfter: 120,
  },
  {
    kind: 'measure',
    titleAr: 'رقم واحد لتتبع مطالب السوق الأسبوعي',
    titleFr: 'Un seul suivi pour les demandes du souk',
    textAr: 'عُينت خلية التواصل مخاطبا واحدا للباعة والسكان في ما يخص تنظيم السوق الأسبوعي، وتُنشر الأجوبة في هذا الموقع.',
    textFr:
      'La cellule de communication est l’interlocutrice unique des vendeurs et des habitants pour l’organisation du souk ; les réponses paraissent sur ce site.',
    districts: [1],
    draftedAgo: 130,
    reviewAfter: 90,
    next: 'ended',
  },
  {
    kind: 'measure',
    titleAr: 'تنبيه أصحاب السيارات قبل السفر',
    titleFr: 'Conseils aux automobilistes avant les vacances',
    textAr: 'وُزعت نصائح مكتوبة حول إغلاق السيارات وعدم ترك ما يُرى فيها، بتعاون مع وداديات الأحياء، قبل العطل المدرسية.',
    textFr:
      'Des conseils écrits sur la fermeture des véhicules ont été distribués avec les amicales de quartier avant les vacances scolaires.',
    districts: [0, 3],
    draftedAgo: 45,
    reviewAfter: 120,
  },
  {
    kind: 'measure',
    titleAr: 'استقبال الجمعيات كل أسبوع',
    titleFr: 'Accueil hebdomadaire des associations',
    textAr: 'تستقبل خلية التواصل كل أسبوع من يمثل الجمعيات دون موعد، وتسلم عن كل مطلب وصلا برقمه.',
    textFr:
      'La cellule reçoit chaque semaine, sans rendez-vous, les représentants d’associations et remet un reçu numéroté pour chaque demande.',
    districts: [],
    draftedAgo: 6,
    reviewAfter: 180,
  },
  {
    kind: 'measure',
    titleAr: 'تجربة الإنارة الذكية بالحديقة',
    titleFr: 'Essai d’éclairage au jardin',
    textAr: 'نُصبت مصابيح تجريبية بالحديقة مع الجماعة، ويُنظر في نتيجتها مع السكان قبل تعميمها.',
    textFr: 'Des lampes d’essai ont été posées au jardin avec la commune ; le résultat sera vu avec les habitants.',
    districts: [2],
    draftedAgo: 1,
    reviewAfter: 90,
    next: 'draft',
  },
  {
    // What the check asks the publishers about: how many there are is nobody's business.
    kind: 'measure',
    titleAr: 'مراقبة السرعة بالشارع الرئيسي ليلا',
    titleFr: 'Contrôle de la vitesse la nuit',
    textAr: 'بعد شكايات السكان من السرعة المفرطة خصصت الهيئة الحضرية أربعة دراجين للمراقبة طيلة الموسم، وتُقيم النتيجة مع جمعيات الحي.',
    textFr:
      'Après des plaintes d’habitants contre les excès de vitesse, le corps urbain contrôle l’avenue toute la saison ; le résultat sera vu avec les associations.',
    districts: [2],
    draftedAgo: 1,
    reviewAfter: 100,
  },
  {
    kind: 'case',
    titleAr: 'سرقات من داخل السيارات: ملف طُوي بحكم نهائي',
    titleFr: 'Vols dans les véhicules : affaire close',
    textAr: 'انتهت بحكم نهائي قضية تتعلق بسرقات من داخل السيارات كانت موضوع مطالب عدة في لقاءات هذه السنة.',
    textFr: 'Une affaire de vols dans les véhicules, sujet de plusieurs demandes cette année, est close par un jugement définitif.',
    districts: [0],
    draftedAgo: 100,
  },
  {
    kind: 'case',
    titleAr: 'نصب عبر الإنترنت باسم كراء الشقق: ملف طُوي',
    titleFr: 'Fausses annonces de location : affaire close',
    textAr: 'طُويت نهائيا قضية نصب عبر إعلانات كراء وهمية. قبل أن تؤدي تسبيقا: عاين المحل، واطلب عقدا مكتوبا، وبلغ عبر منصة إبلاغ.',
    textFr:
      'Une affaire d’annonces de location fictives est close. Avant tout acompte : visitez, demandez un contrat écrit, signalez sur e-blagh.',
    districts: [],
    draftedAgo: 60,
  },
  {
    kind: 'case',
    titleAr: 'تخريب تجهيزات حديقة عمومية: ملف طُوي',
    titleFr: 'Dégradations dans un jardin public : affaire close',
    textAr: 'طُويت نهائيا قضية تخريب تجهيزات حديقة عمومية، وأصلحت الجماعة ما أُتلف.',
    textFr: 'Une affaire de dégradations dans un jardin public est close ; la commune a réparé les équipements.',
    districts: [2],
    draftedAgo: 90,
    next: 'withdrawn',
  },
]

export const withdrawalReason = 'وصف المكان يدل على من يسكن قربه'
