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

/** Two problems that were worked to their end, about places and what happens there. */
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
]

export const judgement =
  'العدد في المكان أقل وفي المماثل كما كان، غير أن الفرق بينهما لا يتميز عما يقع بالصدفة. نراقب مرة أخرى بعد الصيف وبعد رمضان.'
export const sideEffects = 'انتقل بعض المتجمعين إلى الساحة المجاورة حسب جمعية الحي، دون عدّ.'
export const analysing = {
  categories: ['school_security', 'traffic'],
  title: 'دراجات نارية بسرعة قرب أبواب المؤسسات',
  note: 'وردت مطالب متشابهة من أكثر من جمعية منذ بداية الموسم.',
  harm: 'التلاميذ عند الدخول والخروج.',
  goal: 'طريق آمن إلى المدرسة.',
}
