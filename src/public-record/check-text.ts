/** What a text may give away. The signers see every finding; what identifies a person stops the release until the text is corrected. */
export const findingKinds = ['telephone', 'identityCard', 'plate', 'email', 'presenceHour', 'schoolAtRisk', 'namedPerson'] as const
export type FindingKind = (typeof findingKinds)[number]

export interface Finding {
  readonly kind: FindingKind
  /** The words themselves, as they stand in the text. */
  readonly found: string
  /** Where they stand in it. */
  readonly start: number
  readonly end: number
}

const blocking: ReadonlySet<FindingKind> = new Set(['telephone', 'identityCard', 'plate', 'email'])

export function blocks({ kind }: Finding): boolean {
  return blocking.has(kind)
}

/** Finds what should not stand in public. It errs on the side of asking: two persons read the text in any case. */
export function checkText(text: string): Finding[] {
  const plain = sameLength(text)
  return findingKinds.flatMap((kind) =>
    patterns[kind].flatMap((pattern) =>
      [...plain.matchAll(pattern)].map(({ index, 0: match }) => {
        const start = index + match.search(/\S|$/)
        const end = Math.max(start, index + match.trimEnd().length)
        return { kind, found: text.slice(start, end), start, end }
      }),
    ),
  )
}

/** Digits and Latin letters in one form, sign for sign, so that what is found can be shown as it was written. */
export function sameLength(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\uFF01-\uFF5E]/g, (sign) => {
    const code = sign.charCodeAt(0)
    return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : String(code & 0xf)
  })
}

/** What people put between the digits of a number, marks that cannot be seen included. */
const between = String.raw`[\s.\-/_()·ـ\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]{0,3}`
const digits = (n: number) => String.raw`(?:${between}\d){${n}}`

const near = '[^.!?؟]{0,80}?'
const hour = String.raw`(?:الساعة|\d{1,2}\s?(?::\s?\d{2}|[hH](?![\p{L}])|س(?!\p{L}))|(?:الواحدة|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة)\s+(?:صباحا|مساء|ليلا|زوالا|بعد))`
const presence = '(?:دوري(?:ة|ات)|تمركز|نقط(?:ة)? (?:المراقبة|مراقبة|تفتيش)|سدود? (?:قضائي|أمني)|patrouill|patrol|barrage|checkpoint)'
const school = '(?:مدرس[ةه]|مدارس|ثانوي[ةه]|إعدادي[ةه]|اعدادي[ةه]|(?:ال)?مؤسس[ةه] (?:ال)?تعليمي[ةه]|école|lycée|collège|school)'
const risk =
  '(?:خطر|خطير|نقطة سوداء|مخدرات|ترويج|عنف|تحرش|سرق[ةه]|اعتداء|عصاب[ةه]|dangereu|drogue|stupéfiant|violen|agression|harcèlement|drugs|unsafe|danger)'
const office = '(?:ال|رئيس|والي|عميد|مدير|نائب|ممثل|باشا|قائد|وكيل|عامل|مندوب|وزير|كاتب|خليف|(?:أو|من|في|عن|على|إلى|مع)(?!\\p{L}))'

const patterns: Record<FindingKind, readonly RegExp[]> = {
  telephone: [
    new RegExp(String.raw`(?<!\d)(?:(?:\+|00)?${between}212${between}0?|0)${between}[5-8]${digits(8)}(?!\d)`, 'g'),
    new RegExp(String.raw`\+${between}[1-9]${digits(8)}(?:${between}\d){0,6}(?!\d)`, 'g'),
  ],
  identityCard: [
    /(?<![\p{L}\d])(?:[A-Z]{1,2}[\s.-]?|[A-Za-z]{1,2})\d{5,6}(?![\p{L}\d])/gu,
    /(?:بطاق[ةهت]|CNIE|CIN|carte nationale)[^\n]{0,25}?\d{5,6}(?!\d)/giu,
  ],
  plate: [
    /(?<![\p{L}\d])\d{1,5}\s?[-|/]\s?[أابدهوطABDHWTEabdhwte]\s?[-|/]\s?\d{1,2}(?![\p{L}\d])/gu,
    /(?<![\p{L}\d])\d{1,2}\s?[-|/]\s?[أابدهوطABDHWTEabdhwte]\s?[-|/]\s?\d{1,5}(?![\p{L}\d])/gu,
    /(?<![\p{L}\d])\d{5}\s?[أابدهوطABDHWTE]\s?\d{1,2}(?![\p{L}\d])/gu,
    /(?<![\p{L}\d])\d{1,2}\s?[أابدهطABDHWTE]\s?\d{5}(?![\p{L}\d])/gu,
  ],
  email: [/[\p{L}\d._%+-]+\s?@\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu],
  presenceHour: [new RegExp(`${presence}${near}${hour}`, 'giu'), new RegExp(`${hour}${near}${presence}`, 'giu')],
  schoolAtRisk: [new RegExp(`${school}${near}${risk}`, 'giu'), new RegExp(`${risk}${near}${school}`, 'giu')],
  namedPerson: [
    new RegExp(String.raw`(?<!\p{L})(?:ال)?(?:سيد[ةه]?|أستاذ[ةه]?|دكتور[ةه]?|آنس[ةه]|ضابط|مفتش|شرطي[ةه]?)\s+(?!${office})\p{L}{2,}`, 'gu'),
    /(?<!\p{L})(?:M\.|MM\.|Mme|Mlle|Mr|Mrs|Monsieur|Madame)\s+(?!Le|La|Les)\p{Lu}[\p{L}-]+/gu,
  ],
}
