import { saveFilter } from '../desk/save-filter.ts'
import { writeNote } from '../desk/write-note.ts'
import { uploadFile } from '../exchange/upload-file.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import type { Event } from './scene.ts'

const filters = [
  { name: 'متأخرات السير', query: 'category=traffic&late=yes&whose=all', shared: true },
  { name: 'مطالب تُفحص', query: 'kind=examine' },
]

const notes = {
  urbanCorps: `الجمعيات تنتظر جدول الجولات قبل نهاية الشهر: اتفقنا على إرساله مع كل لقاء.

تأخرت التزامات محيط المدارس لأن الفرقة الثانية لم تكتمل بعد؛ أُخبر والي الأمن بذلك كتابة.`,
  school: 'تفضل جمعيات الآباء أن تُخبر قبل كل حملة بأسبوع. ما اتُّفق عليه مكتوب في محاضر اللقاءات.',
} as const

/** A list as a partner hands it over: two rows are new, one is in the record, one must be corrected. */
const list = {
  kind: 'associations',
  fileName: 'لائحة-جمعيات-الدائرة-الثانية.xlsx',
  fileHash: 'demonstration',
  headers: ['اسم الجمعية', 'الحي', 'مجال العمل', 'رقم الهاتف'],
  rows: [
    ['جمعية أمل الأطلس للتنمية', 'حي الزيتون', 'شباب وطفولة', ''],
    ['جمعية النخيل للتنمية والتضامن', 'حي النخيل', 'جمعية حي', ''],
    ['جمعية صوت المرأة القروية', 'أولاد الرمان', 'نساء', ''],
    ['جمعية البيئة والحدائق', 'حي الرمان', 'حدائق', '06 12'],
  ],
}

/** What people keep at the desk: filters, a word for a successor, a file that waits to be checked. */
export function deskEvents(today: Day): Event[] {
  return [
    {
      day: addDays(today, -40),
      time: '09:20',
      play: async ({ as, cast }) => {
        for (const filter of filters) await saveFilter(as(cast.cell), filter)
      },
    },
    {
      day: addDays(today, -12),
      time: '16:10',
      play: async ({ as, cast }) => {
        for (const key of ['urbanCorps', 'school'] as const) {
          const { actor, officeId } = cast.owners[key]
          await writeNote(as(actor), { officeId, text: notes[key] })
        }
      },
    },
    { day: addDays(today, -1), time: '11:00', play: async ({ as, cast }) => void (await uploadFile(as(cast.cell), list)) },
  ]
}
