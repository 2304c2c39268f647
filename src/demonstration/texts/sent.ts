import type { PointKind } from '../../places/point.ts'

interface Sent {
  text: string
  at: PointKind
  contact?: { name?: string; phone?: string; email?: string }
  photo?: boolean
  /** It asks for more than one thing. */
  several?: boolean
}

/** What people sent without an account. Every name and number is invented. */
export const sent: readonly Sent[] = [
  {
    text: 'الزنقة المؤدية إلى الحديقة مظلمة منذ أسبوعين، ونطلب إصلاح الإنارة فيها قبل أن تطول الليالي.',
    at: 'garden',
    contact: { name: 'ن. اسم مختلق', phone: '0600000000' },
    photo: true,
  },
  { text: 'نطلب تكثيف الدوريات مساء قرب السوق، كما نطلب منع وقوف الشاحنات أمام مدخله.', at: 'market', several: true },
  {
    text: 'بغينا شي ممر ديال الراجلين قدام المدرسة، الدراري كيقطعو بين الطوموبيلات.',
    at: 'school',
    contact: { email: 'nom.invente@example.org' },
  },
  { text: 'Le bruit des motos la nuit autour de la place empêche les riverains de dormir.', at: 'square' },
]

export const onPaper = 'نطلب دورية راجلة أمام محطة الحافلات صباحا، ونطلب وضع كاميرا للمراقبة عند مدخلها.'
