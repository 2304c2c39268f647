const harm =
  /(?<!\p{L})(?:vols?|voleurs?|crimes?|criminalité|délinquance|insécurité|agressions?|accidents?|plaintes?|demandes?|rassemblements?|incidents?|nuisances?|bagarres?|violences?|incivilités|cambriolages?|dégradations?|tapages?|revendeurs?|attroupements?|problèmes?)(?!\p{L})/iu
const figures =
  /(?<!\p{L})(?:sécurité|quartiers?|rues?|chiffres?|nombres?|(?:cette|la|une|ce|le|un|l[’']) ?(?:baisse|diminution|recul|chute|réduction|amélioration))(?!\p{L})/iu
const fell =
  /(?<!\p{L})(?:baiss|diminu|recul|rédui|réduct|chut|dispar|amélior|cess|supprim|divis)\p{L}*|(?<!\p{L})(?:moins (?:de |d[’'])|plus sûre?s?|plus calmes?|se font rares|débarrass\p{L}+|(?:plus|pas) (?:de |d[’'])(?:vol|plainte|accident|agression))/iu
const calm = /(?<!\p{L})(?:calme|tranquillité|sérénité|sécuris\p{L}+)(?!\p{L})/iu

/** Numbers that fall for reasons that everyone can see. */
const ownNumbers =
  /(?:nombre|baisse|diminution) d(?:es |e |u |[’'])(?:nombre d(?:e |[’']))?(?:agents?|personnels?|effectifs?|places|séances|réunions|équipes|élèves)/giu

/** Told in one sentence with a fall, what was done is read as its cause, with or without a word for it. */
const done = [
  ...[
    'patrouilles?',
    'rondes?',
    'éclairages?',
    'lampadaires',
    'caméras?',
    'mesures?',
    'dispositif',
    'plan',
    'contrôles?',
    'police',
    'campagne',
    'action',
  ],
  ...['ralentisseurs', 'barrières', 'opération', 'brigade', 'interventions?', 'surveillance'],
]
const measure = new RegExp(`(?<!\\p{L})(?:${done.join('|')})(?!\\p{L})`, 'iu')

const because = [
  ...[
    'grâce',
    'conséquence',
    'devons',
    'à cause',
    'en raison',
    'd[uû]e?s? (?:à|aux?)',
    "sous l[’’']effet",
    'par leur effet',
    'parce qu',
    'permi[ts]',
    'permet\\p{L}*',
  ],
  ...[
    "(?:s[’'])?expliqu\\p{L}+",
    '(?:ce )?qui (?:montre|prouve|démontre|confirme)',
    'abouti\\p{L}*',
    '(?:le |un )?fruits?',
    'découl\\p{L}+',
    'provoqu\\p{L}+',
  ],
  ...[
    'caus(?:ée?s?|e|ent)(?!\\p{L})',
    "(?:l[’'])?on doit",
    'doi(?:t|vent) (?:à|aux?)',
    'vien(?:t|nent) d',
    'tien(?:t|nent) (?:à|aux?)',
    'liée?s? (?:à|aux?)',
  ],
  ...[
    'fait (?:baisser|reculer|chuter|diminuer)',
    'du fait d',
    'entraîn\\p{L}+',
    'contribu\\p{L}+',
    'conduit',
    'résult\\p{L}+',
    'attribua\\p{L}+',
    'imputa\\p{L}+',
  ],
  ...['preuve', "sans (?:les?|la|l[’']|nos|ces|cette)", 'pour effet', "à l[’']origine", 'nous avons', "c[’']est .{3,40} qui"],
].join('|')
const cause = new RegExp(`(?<!\\p{L})(?:${[...done.map((word) => `${word}(?!\\p{L})`), because].join('|')})`, 'iu')
const becauseOf = new RegExp(`(?<!\\p{L})(?:${because})`, 'iu')

/** These act on the harm itself, and need no word of cause. */
const ended = new RegExp(
  `(?<!\\p{L})(?:(?:mis|met) fin|(?:eu|a) raison|venus? à bout|éradiqu\\p{L}+|résolu|réglé|stoppé|empêché|évité|fait (?:cesser|taire|disparaître)|(?:mesures|patrouilles|rondes|contrôles|caméras|dispositif) (?:a|ont) rédui\\p{L}+)[^,;]{0,25}?${harm.source}`,
  'iu',
)
const brought =
  /(?:ramené|rétabli|retrouvé|rendu|revenue?|restauré)[^,;]{0,25}(?:calme|tranquillité|sérénité|sécurité)|(?:calme|tranquillité)[^,;]{0,15} (?:revenue?|rétablie?)[^,;]{0,10} (?:avec|par|depuis)/iu
const deterred = /(?<!\p{L})(?:a|ont) (?:dissuadé|découragé|sécurisé|assaini|pacifié)(?!\p{L})/iu

/** What was done is judged to work: that is the same claim, with no number in it. */
const works =
  /(?<!\p{L})(?:port\p{L}* (?:ses|leurs) fruits|efficaces?|(?:a|ont) fait (?:ses|leurs) preuves|(?:mesure|méthode|dispositif|plan) (?:march|fonctionn)\p{L}+|succès (?:de la|de l[’']|du|des)|(?:impact|effet) (?:décisif|réel|positif|direct|net|certain))(?!\p{L})/iu

/** A doubt, a denial, a question or an aim claims nothing. */
const open =
  /(?<!\p{L})(?:n[e’'] ?(?:l[’']|y |en |nous |se )?(?:sa(?:it|vons|vent)|peu(?:t|vent)|pouvons|permet(?:tent)?|prouv\p{L}+|montr\p{L}+|indiqu\p{L}+|dit|disent|suffi\p{L}+) ?(?:pas|rien|en rien|guère)?(?! nier)|rien n|on ignore|sans (?:que|pouvoir|qu[’'])|d[’']autres (?:raisons|causes|facteurs)|peu(?:t|vent)[- ]être|peut (?:être|venir|tenir|s[’']expliquer)|faut-il|reste(?:nt)? à|espérons|supposons|vise\p{L}* à|objectif|afin d|pour but|avec prudence|d[’']ici)/iu

export function frenchClaim(sentence: string): boolean {
  if (open.test(sentence)) return false
  const told = sentence.replace(ownNumbers, '')
  return (
    [ended, brought, deterred].some((pattern) => pattern.test(told)) ||
    (works.test(told) && measure.test(told)) ||
    (calm.test(told) && becauseOf.test(told)) ||
    (fell.test(told) && (harm.test(told) || figures.test(told)) && cause.test(told))
  )
}
