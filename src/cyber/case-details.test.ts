import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caseDetailIn } from './case-details.ts'

const topics = [
  'يسأل الآباء كثيرا عن رسائل الجوائز والاستثمار السريع وكيف يميزونها',
  'لا يعرف التلاميذ لمن يتوجهون حين يهددهم أحد، والخجل يمنعهم من الكلام',
  'نريد عرضا عن الدخول بخطوتين وحماية الحسابات للأسر والمسنين',
  'كثرت الأسئلة عند الآباء حول الألعاب التي تطلب الدفع',
  'نقترح التعريف بجهات التبليغ في المؤسسات والأسواق والمقاهي',
  'كيف يحمي الأطفال صورهم وكيف نكلمهم دون لوم، في 3 حصص قصيرة',
  'النصب عبر إعلانات الكراء في الصيف يمس كثيرا من الأسر',
  'Beaucoup de parents posent des questions sur les jeux payants',
  'Les élèves ne savent pas à qui parler quand on les menace',
  'Expliquer la double vérification aux personnes âgées',
  'Older people ask how to tell a false message from the bank',
  'Pupils do not know whom to turn to; shame keeps them silent',
]

const cases = [
  'ابنتي تعرضت للتهديد ونريد حلا سريعا لها',
  'هددني شخص بنشر صور ونطلب تدخلا في الموضوع',
  'الحساب @karim_2010 ينشر صور بنات الثانوية',
  'انظروا إلى الصفحة facebook.com/page-x التي تنشر الصور',
  'رابط المنشور https://example.org/p/1 يجب حذفه',
  'طلب منها 3000 درهم مقابل عدم النشر',
  'وقع ذلك يوم 12 مارس أمام الجميع في المجموعة',
  'توصلت به في ١٢/٠٣/٢٠٢٦ من رقم مجهول',
  'اتصلوا بالرقم 0661234567 فهو صاحب الحساب',
  'السيد كريم العلوي ينصب على الناس في الحي',
  'أختي أرسلت صورها إلى شخص يبتزها الآن',
  'المشتبه فيه معروف في الحي ويسكن قرب السوق',
  'اسمه معروف لدى الجميع ونريد توقيفه',
  'Ma fille a reçu des menaces sur son téléphone',
  'Il a demandé 500 euros pour ne rien publier',
  'M. Alaoui escroque les gens du quartier',
  'Le suspect habite près du marché',
  'My daughter was blackmailed by a classmate',
  'He asked for 2000 MAD last week',
  'I was robbed of my account on 3 May',
]

test('a subject is taken', () => {
  for (const text of topics) assert.equal(caseDetailIn(text), null, text)
})

test('a case is not, and the words that tell it are shown as they were written', () => {
  for (const text of cases) {
    const found = caseDetailIn(text)
    assert.ok(found !== null, text)
    assert.ok(text.includes(found), `${found} in ${text}`)
  }
})
