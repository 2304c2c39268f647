import type { FaultCode } from './optimiser/fault.ts'
import type { ReasonCode, RemedyKey } from './optimiser/plan.ts'

export const ar = {
  permissions: {},
  notices: {},
  refusals: {
    notJson: '{about}: الملف ليس JSON سليما عند هذا الحقل.',
    wrongFormat: '{about}: الصيغة غير معروفة.',
    missing: '{about}: الحقل غير موجود.',
    notObject: '{about}: المنتظر كائن بين حاضنتين.',
    notList: '{about}: المنتظر لائحة.',
    notText: '{about}: المنتظر نص من 200 حرف على الأكثر.',
    notNumber: '{about}: ليس عددا.',
    notWhole: '{about}: المنتظر عدد صحيح.',
    tooSmall: '{about}: أقل من الحد الأدنى.',
    tooBig: '{about}: أكثر من الحد الأقصى.',
    tooMany: '{about}: عدد يفوق ما تتسع له خطة أسبوع.',
    notTime: '{about}: المنتظر ساعة مثل 08:15.',
    upsideDown: '{about}: النهاية قبل البداية. ما يتجاوز منتصف الليل يُكتب فترتين.',
    tooShort: '{about}: الزيارة أطول من نافذتها.',
    unknown: '{about}: لا وجود لهذا المعرف في الملف.',
    duplicate: '{about}: المعرف مكرر.',
    rising: '{about}: قيمة الزيارة لا تزيد على قيمة التي قبلها.',
    overlapping: '{about}: نوبتان للفرقة نفسها تتداخلان.',
    wrongSize: '{about}: عدد الأسطر أو الأعمدة ليس عدد الأماكن.',
    breakOutside: '{about}: الاستراحة لا تدخل في النوبة.',
    toptwUnreadable: '{about}: الملف لا يتبع الصيغة المنشورة للمسائل.',
  } satisfies Record<FaultCode | 'toptwUnreadable', string>,
  reasons: {
    no_team_on_shift: 'لا فرقة في النوبة',
    unreachable: 'لا فرقة تصل في الوقت',
    outweighed: 'سبقتها طلبات أثقل',
    cap: 'بلغت حدها',
  } satisfies Record<ReasonCode, string>,
  remedies: {
    another_team: 'فرقة إضافية من النوع نفسه',
    team_at_these_hours: 'فرقة في هذه الساعات',
    raise_day_cap: 'رفع الحد اليومي',
    raise_band_cap: 'رفع حد الفترة',
    more_weight: 'وزن أكبر',
    none_found: 'لم يوجد حل',
  } satisfies Record<RemedyKey, string>,
  cli: {
    summary: 'خطة الحضور الأسبوعية: من أين يكون ومتى',
    fileNeeded: 'اذكر ملفا واحدا: INSTANCE.json، أو --toptw FILE مع --teams M',
    fileMissing: (file: string) => `الملف ${file} غير موجود أو لا يُقرأ`,
    wrongNumber: (option: string) => `--${option}: المنتظر عدد موجب`,
    plan: (visits: number, objective: string, share: string) => `${visits} زيارة، الهدف ${objective}، نصيب الحي الأقل حظا ${share}`,
    bound: (percent: string, bound: string) => `على الأقل ${percent} من أفضل خطة ممكنة (الحد الأعلى المبرهن ${bound})`,
    noBound: 'لا حد أعلى مبرهن.',
    changes: (count: number) => `تغييرات: ${count}`,
    unserved: (wishes: number) => `طلبات لم تُلب كلها: ${wishes}`,
    tours: (tours: number, score: number) => `${tours} جولة، النقط ${score}`,
  },
}

type Texts<Words> = {
  [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : Texts<Words[Key]>
}
export type PresenceWords = Texts<typeof ar>
