import { addTemplate } from '../answering/add-template.ts'
import type { Day } from '../platform/words/dates.ts'
import type { Event } from './scene.ts'

const templates = [
  {
    kind: 'commitment',
    categoryId: 'presence',
    title: 'جولات راجلة',
    text: 'جولات راجلة كل أسبوع في {district}، يتابعها {office}، جوابا عن المطلب {ref}.',
  },
  {
    kind: 'explanation',
    categoryId: 'traffic',
    title: 'تنظيم الوقوف',
    text: 'عاين {office} المكان، وتنظيم الوقوف في {district} يتم كما يلي: ',
  },
  {
    kind: 'referral',
    categoryId: 'lighting',
    title: 'الإنارة العمومية',
    text: 'الإنارة العمومية في {district} من اختصاص الجماعة، وقد أُحيل عليها المطلب {ref}.',
  },
  {
    kind: 'refusal',
    categoryId: '',
    title: 'ما لا تسمح به الموارد',
    text: 'لا يمكن الاستجابة للمطلب {ref} بهذه الصيغة، لأن الموارد المتاحة لا تسمح بحضور دائم.',
  },
  {
    kind: 'explanation',
    categoryId: '',
    state: 'contested',
    title: 'بعد إعادة الفتح',
    text: 'راجع {office} ما جاء في طلب إعادة فتح المطلب {ref}، وتبين له ما يلي: ',
  },
] as const

/** Beginnings that the demonstration's cell keeps for all who answer. */
export function templateEvents(day: Day): Event[] {
  return templates.map((template) => ({
    day,
    time: '08:40',
    play: async ({ as, cast }) => void (await addTemplate(as(cast.cell), template)),
  }))
}
