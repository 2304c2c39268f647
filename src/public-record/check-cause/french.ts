const harm =
  /(?<!\p{L})(?:vols?|crimes?|criminalité|délinquance|insécurité|agressions?|accidents?|plaintes?|rassemblements?|incidents?)(?!\p{L})/iu
const figures =
  /(?<!\p{L})(?:sécurité|quartiers?|rues?|chiffres?|nombres?|(?:cette|la|une|ce|le|un) (?:baisse|diminution|recul|chute|réduction))(?!\p{L})/iu
const fell =
  /(?<!\p{L})(?:baiss|diminu|recul|rédui|réduct|chut|dispar|amélior|cess)\p{L}*|(?<!\p{L})(?:moins (?:de |d[’'])|plus sûre?s?|plus calmes?|se font rares|débarrass\p{L}+)/iu

/** Numbers that fall for reasons that everyone can see. */
const ownNumbers =
  /(?:nombre|baisse|diminution) d(?:es |e |u |[’'])(?:nombre d(?:e |[’']))?(?:agents?|personnels?|effectifs?|demandes?|places|séances|réunions|équipes|élèves)/giu

/** Told in one sentence with a fall, what was done is read as its cause, with or without a word for it. */
const done = [
  'patrouilles?',
  'rondes?',
  'éclairage',
  'caméras?',
  'mesures',
  'dispositif',
  'plan',
  'contrôles?',
  'police',
  'campagne',
  'action',
  'ralentisseurs',
  'opération',
]

const cause = new RegExp(
  `(?<!\\p{L})(?:${[
    ...done.map((word) => `${word}(?!\\p{L})`),
    'grâce',
    'conséquence',
    'devons',
    'à cause',
    'en raison',
    'due?s? (?:à|aux?)',
    "sous l[’']effet",
    'parce qu',
    'permi[ts]',
    'permet\\p{L}*',
    "(?:s[’'])?expliqu\\p{L}+",
    '(?:ce )?qui (?:montre|prouve|démontre|confirme)',
    'abouti\\p{L}*',
    '(?:le |un )?fruit',
    'découl\\p{L}+',
    'provoqu\\p{L}+',
    'caus(?:ée?s?|e|ent)(?!\\p{L})',
    "l[’']on doit",
    'doi(?:t|vent) (?:à|aux?)',
    'vien(?:t|nent) d',
    'tien(?:t|nent) (?:à|aux?)',
    'liée?s? (?:à|aux?)',
    'fait (?:baisser|reculer|chuter|diminuer)',
    'du fait d',
    'entraîn\\p{L}+',
    'contribu\\p{L}+',
    'conduit',
    'résult\\p{L}+',
    'attribua\\p{L}+',
    'imputa\\p{L}+',
    'preuve',
    'sans les?',
    'pour effet',
    "à l[’']origine",
  ].join('|')})`,
  'iu',
)

/** These act on the harm itself, and need no word of cause. */
const ended = new RegExp(
  `(?:mis fin|eu raison|éradiqu\\p{L}+|(?:mesures|patrouilles|rondes|contrôles|caméras|dispositif) (?:a|ont) rédui\\p{L}+)[^,;]{0,25}?${harm.source}`,
  'iu',
)

/** A doubt, a denial or an aim claims nothing. */
const open =
  /ne sait pas|ne peut pas|(?:ne|rien ne) (?:prouve|montre|dit)|(?<!\p{L})(?:vise\p{L}* à|objectif|afin d|pour but|avec prudence|d[’']ici)/iu

export function frenchClaim(sentence: string): boolean {
  if (open.test(sentence)) return false
  const told = sentence.replace(ownNumbers, '')
  return ended.test(told) || (fell.test(told) && (harm.test(told) || figures.test(told)) && cause.test(told))
}
