import type { MaterialKind } from '../../awareness/topic.ts'

/** What this command speaks of beside the topics of the country. */
export const awarenessTopic = {
  nameAr: 'الإسعافات الأولية',
  nameFr: 'Premiers secours',
  nameEn: 'First aid',
  nameZgh: 'ⴰⵙⴳⵏⴼ ⴰⵎⵣⵡⴰⵔⵓ',
  level: 'secondary',
}

export const awarenessMaterials: readonly { title: string; kind: MaterialKind; topic?: string; link?: string }[] = [
  { title: 'مطوية «حسابي أمانة»', kind: 'booklet', topic: 'digital', link: '/cyber/account-theft' },
  { title: 'شريط «رسالة من مجهول»', kind: 'film', topic: 'harassment', link: '/cyber/sextortion' },
  { title: 'عدة ممر الراجلين', kind: 'road_kit', topic: 'road_safety' },
  { title: 'ملصق «الرقم 19»', kind: 'poster', topic: 'police' },
]

type Question = readonly [text: string, right: string, wrong: string, wrong2: string]

const digital: readonly Question[] = [
  ['طلب منك شخص لا تعرفه صورة خاصة. ماذا تفعل؟', 'لا أرسلها وأخبر شخصا راشدا أثق به', 'أرسلها إن كان لطيفا', 'أرسلها ثم أحذفها'],
  ['هددك أحد بنشر صورك. ماذا تفعل أولا؟', 'أحتفظ بالدليل ولا أدفع وأطلب المساعدة', 'أدفع ما يطلبه', 'أمحو كل المحادثات'],
  ['أي كلمة مرور أقوى؟', 'عبارة طويلة لا يعرفها غيري', 'تاريخ ميلادي', 'اسم مدينتي'],
  ['وصلك رابط يعدك بهدية. ماذا تفعل؟', 'لا أفتحه وأتأكد من المصدر', 'أفتحه بسرعة', 'أرسله إلى أصدقائي'],
  ['أعاد زميل نشر صورة مهينة لزميلة. ما الصواب؟', 'لا أعيد نشرها وأبلغ عنها', 'أضحك ولا أقول شيئا', 'أعيد نشرها لأصدقائي فقط'],
]

const roadSafety: readonly Question[] = [
  ['من أين تعبر الشارع؟', 'من ممر الراجلين بعد أن أتأكد', 'من أقرب مكان', 'من بين السيارات الواقفة'],
  ['ماذا تضع على رأسك فوق الدراجة؟', 'خوذة مشدودة', 'قبعة', 'لا شيء في الطريق القصير'],
  ['الإشارة حمراء ولا سيارة قادمة. ماذا تفعل؟', 'أنتظر حتى تخضر', 'أعبر بسرعة', 'أتبع من يعبر'],
  ['أين تنتظر الحافلة؟', 'على الرصيف بعيدا عن حافته', 'على قارعة الطريق', 'بين السيارات'],
  ['تستعمل السماعات وأنت تعبر. ما الصواب؟', 'أنزعها وأنظر يمينا ويسارا', 'أخفض الصوت قليلا', 'أعبر وأنا أنظر إلى الهاتف'],
]

/** The right answer stands at another place in each question. */
function quizOf(topic: string, questions: readonly Question[]): Record<string, string> {
  const fields = questions.flatMap(([text, right, wrong, wrong2], index) => {
    const nth = index + 1
    const place = index % 3
    const options = [wrong, wrong2].toSpliced(place, 0, right)
    return [
      [`text${nth}`, text],
      [`first${nth}`, options[0]!],
      [`second${nth}`, options[1]!],
      [`third${nth}`, options[2]!],
      [`right${nth}`, String(place)],
    ]
  })
  return { topic, ...Object.fromEntries(fields) }
}

export const awarenessQuizzes = [quizOf('digital', digital), quizOf('road_safety', roadSafety)]

export const awarenessReasons = [
  'لا موعد ممكن في الأيام المطلوبة: يُرجى طلب أيام أخرى.',
  'امتحانات موحدة في ذلك اليوم بطلب من المؤسسة.',
  'قاعة العروض غير متوفرة في ذلك اليوم.',
  'مهمة مستعجلة للمؤطرين في ذلك اليوم.',
] as const

export const pupilQuestions: readonly string[] = [
  'ماذا أفعل إذا هددني شخص بنشر صوري؟',
  'هل يعرف أحد من اتصل بالرقم 19؟',
  'كيف أساعد صديقا يتعرض للتنمر في القسم؟',
  'هل يمكن أن أصبح شرطيا عندما أكبر؟',
  'لماذا لا تقف سيارات كثيرة عند ممر الراجلين؟',
]

/** By the place of the question. */
export const pupilAnswers: readonly string[] = [
  'لا تدفع ولا ترسل شيئا آخر، واحتفظ بالرسائل كما هي، وأخبر شخصا راشدا تثق به. يمكن لولي أمرك التبليغ لدى الشرطة أو في المنصة الرسمية.',
  'من يتصل بالرقم 19 يُسأل عما يقع وأين يقع حتى تصل المساعدة. لا يُنشر شيء عمن اتصل.',
  'لا تتركه وحده ولا تعد نشر ما يسخر منه، واطلبا معا المساعدة من إدارة المؤسسة.',
  'نعم، بعد الدراسة ومباراة مفتوحة للجميع، إناثا وذكورا.',
  'الوقوف عند الممر واجب على السائق. عند العبور تأكد أن السائق رآك ووقف قبل أن تخطو.',
]
