import type { OwnerKey } from './theme.ts'

interface InventedProblem {
  owner: OwnerKey
  period: 'month' | 'week'
  /** Where it is: the place of which most was asked about these. */
  categories: readonly string[]
  title: string
  note: string
  harm: string
  goal: string
  hypothesis: string
  lookedAt: string
  currently: string
  options: readonly { text: string; chosen: 'yes' | 'no'; because: string }[]
  objective: { indicator: string; baseline: string; target: string }
  done: string
}

/** Problems that were worked to their end, about places and what happens there. */
export const invented: readonly InventedProblem[] = [
  {
    owner: 'urbanCorps',
    period: 'month',
    categories: ['noise', 'presence'],
    title: 'ضجيج وتجمعات ليلية قرب الفضاءات الخضراء',
    note: 'تكررت المطالب نفسها في أكثر من لقاء، ولم تكف الأجوبة المتفرقة.',
    harm: 'سكان الجوار ليلا، والعائلات التي تركت الفضاء بعد الغروب.',
    goal: 'فضاء يرتاده الجميع مساء دون ضجيج.',
    hypothesis: 'يكثر الضجيج حيث تعطلت الإنارة وبقي الباب مفتوحا بعد العاشرة ليلا.',
    lookedAt: 'المطالب وأعداد النداءات خلال سنتين، وثلاث معاينات مسائية مع الجماعة.',
    currently: 'مرور متقطع دون توقف، لا يغير شيئا بعد مغادرة الدورية.',
    options: [
      { text: 'إصلاح الإنارة وإغلاق الباب في العاشرة مع مصالح الجماعة', chosen: 'yes', because: 'يوافق الفرضية وكلفته قليلة.' },
      { text: 'توقف قصير راجل في المساء', chosen: 'yes', because: 'يمكن قياسه ولا يحتاج إلى وسائل جديدة.' },
      { text: 'مركز قار للشرطة', chosen: 'no', because: 'كلفته كبيرة، ولا يوافق ساعات المشكلة.' },
    ],
    objective: { indicator: 'عدد النداءات بسبب الضجيج كل شهر', baseline: '24', target: '15' },
    done: 'أُصلحت الإنارة كلها، وأُغلق الباب في موعده إلا أسبوعين في الصيف، وجرى التوقف الراجل كما خُطط له.',
  },
  {
    owner: 'traffic',
    period: 'week',
    categories: ['traffic'],
    title: 'وقوف مزدوج يسد الممر ساعة خروج التلاميذ',
    note: 'طلبته جمعيات الآباء مرارا، وتجيب عنه كل مرة دورية لا تدوم.',
    harm: 'التلاميذ الذين يعبرون بين السيارات، وسكان الزنقة.',
    goal: 'خروج آمن دون سيارات متوقفة أمام الأبواب.',
    hypothesis: 'لا مكان يقف فيه الآباء عشر دقائق، فيقفون أمام الباب.',
    lookedAt: 'عدّ أسبوعي للسيارات المتوقفة، ومعاينة مع إدارة المؤسسة.',
    currently: 'تنبيهات متفرقة وغرامات قليلة.',
    options: [
      { text: 'مساحة وقوف قصير على بعد مئة متر', chosen: 'yes', because: 'تعطي الآباء بديلا.' },
      { text: 'حواجز أمام الباب', chosen: 'no', because: 'تمنع سيارات الإسعاف.' },
    ],
    objective: { indicator: 'عدد السيارات المتوقفة أمام الأبواب كل أسبوع', baseline: '30', target: '12' },
    done: 'فُتحت المساحة في الأسبوع الأول، ووُضعت العلامات بعده بأسبوعين.',
  },
  {
    owner: 'traffic',
    period: 'month',
    categories: ['traffic', 'school_security'],
    title: 'وقوف عشوائي فوق الأرصفة',
    note: 'وردت المطالب نفسها من أكثر من جمعية خلال السنة.',
    harm: 'الراجلون والأشخاص في وضعية إعاقة.',
    goal: 'أرصفة يمر منها الراجلون.',
    hypothesis: 'لا يعرف السائقون أين يُسمح بالوقوف منذ تغيير العلامات.',
    lookedAt: 'عدّ شهري، ومعاينتان مع الجماعة.',
    currently: 'غرامات متفرقة.',
    options: [
      { text: 'علامات جديدة وحملة تنبيه', chosen: 'yes', because: 'توافق الفرضية.' },
      { text: 'حواجز قارة', chosen: 'no', because: 'تمنع سيارات الإسعاف.' },
    ],
    objective: { indicator: 'عدد السيارات فوق الأرصفة كل شهر', baseline: '11', target: '5' },
    done: 'وُضعت العلامات، وجرت الحملة أربعة أسابيع كما خُطط لها.',
  },
  {
    owner: 'urbanCorps',
    period: 'month',
    categories: ['lighting', 'presence', 'noise'],
    title: 'ممر مظلم تتكرر أعطال إنارته',
    note: 'طُلب إصلاحه في ثلاثة لقاءات.',
    harm: 'سكان يعبرون الممر ليلا.',
    goal: 'ممر مضاء يعبره الجميع.',
    hypothesis: 'يتأخر الإصلاح لأن الأعطال لا تُبلَّغ.',
    lookedAt: 'المطالب والنداءات خلال سنة.',
    currently: 'إصلاح عند الشكاية.',
    options: [
      { text: 'برنامج صيانة مع الجماعة', chosen: 'yes', because: 'يعالج سبب التأخر.' },
      { text: 'إغلاق الممر ليلا', chosen: 'no', because: 'هو طريق الراجلين إلى بيوتهم.' },
    ],
    objective: { indicator: 'عدد النداءات كل شهر', baseline: '1', target: '0' },
    done: 'وُضع البرنامج وبدأت الصيانة الشهرية.',
  },
]

export interface Assessed {
  judgement: string
  sideEffects: string
  decision: 'maintain' | 'stop' | 'continue'
}

export const assessments: readonly Assessed[] = [
  {
    judgement:
      'العدد في المكان أقل وفي المماثل كما كان، غير أن الفرق بينهما لا يتميز عما يقع بالصدفة. نراقب مرة أخرى بعد الصيف وبعد رمضان.',
    sideEffects: 'انتقل بعض المتجمعين إلى الساحة المجاورة حسب جمعية الحي، دون عدّ.',
    decision: 'maintain',
  },
  {
    judgement: 'العدد في المكان أكثر مما كان، ولم يتغير في المكان المماثل. لم يتحقق الهدف، وتُوقف التدابير وتُدرس المشكلة من جديد.',
    sideEffects: 'اشتكى تجار الزنقة من ضيق الممر.',
    decision: 'stop',
  },
  {
    judgement: 'الحالات قليلة جدا، ولا يمكن أن يقال شيء عن التدابير. تستمر ستة أشهر أخرى ثم تُقيَّم.',
    sideEffects: 'لا شيء',
    decision: 'continue',
  },
]

/** What everyone is told of each problem that was assessed: the district, never the place. */
export const told: Readonly<Record<number, { title: string; problem: string; measures: string; whyNot: string; conclusion: string }>> = {
  0: {
    title: 'ضجيج وتجمعات ليلية قرب الفضاءات الخضراء بالحي',
    problem: 'طلب السكان مرارا حلا للضجيج بعد الغروب، ولم تكف الأجوبة المتفرقة.',
    measures: 'أُصلحت الإنارة مع مصالح الجماعة، وحُدد وقت لإغلاق الفضاء ليلا، وأُضيف توقف راجل قصير.',
    whyNot: 'نُظر في مركز قار، ولم يُؤخذ به: كلفته كبيرة ولا يوافق ساعات المشكلة.',
    conclusion: 'الفرق بين المكان والمكان المماثل لا يتميز عما يقع بالصدفة. يُراقب مرة أخرى.',
  },
  2: {
    title: 'وقوف عشوائي يضيق الممرات بالحي',
    problem: 'يشتكي السكان من سيارات تقف فوق الأرصفة وتمنع مرور الراجلين.',
    measures: 'غُيرت علامات الوقوف، وجرت حملة تنبيه مدة أربعة أسابيع.',
    whyNot: 'نُظر في حواجز قارة، ولم يُؤخذ بها لأنها تمنع سيارات الإسعاف.',
    conclusion: 'لم يتحقق الهدف: العدد أكثر مما كان. أُوقفت التدابير.',
  },
  3: {
    title: 'أعطال متكررة تترك ممرا مظلما بالحي',
    problem: 'طُلب مرارا إصلاح الإنارة في ممر يعبره السكان ليلا.',
    measures: 'وُضع برنامج صيانة مع الجماعة، وأُضيف مرور راجل.',
    whyNot: 'نُظر في إغلاق الممر ليلا، ولم يُؤخذ به لأنه طريق الراجلين إلى بيوتهم.',
    conclusion: 'الحالات قليلة، ولا يمكن أن يقال شيء بعد.',
  },
}

export const analysing = {
  categories: ['school_security', 'traffic'],
  title: 'دراجات نارية بسرعة قرب أبواب المؤسسات',
  note: 'وردت مطالب متشابهة من أكثر من جمعية منذ بداية الموسم.',
  harm: 'التلاميذ عند الدخول والخروج.',
  goal: 'طريق آمن إلى المدرسة.',
}
