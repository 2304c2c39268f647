import type { ResponseKind } from '../annotation.ts'
import type { Cue, Frame, Grammar, Section, Span } from '../discourse/grammar.ts'

const cues: readonly Cue[] = [
  { kind: 'propose', object: 'direct', words: "(?:a|ont) (?:propose|suggere|recommande)|proposent?|propositions? d[eu']|suggerent?" },
  {
    kind: 'ask',
    object: 'direct',
    words:
      "(?:a|ont|avons) (?:demande|reclame|sollicite|souhaite|exige|plaide pour|appele a|insiste sur|mis l'accent sur|exprime le souhait d[e']|requis)|demandent?|reclament?|souhaitent?|sollicitent?|insistent sur|appellent a|nous demandons|demandes?(?= d[eu'])|revendications?|doleances",
  },
  {
    kind: 'complain',
    object: 'direct',
    words:
      "(?:a|ont) (?:deplore|denonce|signale|souleve|evoque|regrette|pointe|releve|alerte sur|attire l'attention sur)|se sont plaints? d[eu]s?|s'est plainte? d[eu]s?|se plaignent d[eu]s?|deplorent?|denoncent?|signalent?",
  },
  { kind: 'question', object: 'none', words: "(?:a|ont) (?:demande si|interroge|questionne)|s'est interrogee?|se sont interroges" },
  { kind: 'praise', object: 'none', words: '(?:a|ont) (?:salue|remercie|loue|felicite)|se sont felicitee?s' },
  {
    kind: 'promise',
    object: 'none',
    words:
      "s'est engagee?|se sont engages|(?:a|ont) (?:promis|annonce|decide|assure que|donne des instructions|donne ses instructions|accepte|convenu|instruit)|il a ete (?:decide|convenu)|s'engage a|(?:a|ont) (?:exprime|fait part de|manifeste) (?:sa|leur|son) (?:disponibilite|disposition|volonte|comprehension|ouverture)|s'est (?:dite?|montree?) (?:pret|prete|dispose|disposee|favorable|ouverte?|comprehensif)",
  },
  { kind: 'reply', object: 'none', words: '(?:a|ont) repondu|repond(?:ent)?|reponse ?:' },
  {
    kind: 'state',
    object: 'none',
    words:
      'precisent?|expliquent?|indiquent?|rappellent?|soulignent?|(?:a|ont) (?:precise|explique|indique|rappele|souligne|affirme|ajoute|fait savoir|declare|informe|signifie)',
  },
  { kind: 'gloss', object: 'none', words: 'precisant|ajoutant|soulignant|rappelant|indiquant|affirmant|expliquant|assurant' },
  {
    kind: 'break',
    object: 'none',
    words:
      "de son cote|pour sa part|de leur cote|par ailleurs|en outre|enfin|a rappeler|pour rappel|la rencontre (?:a ete|s'est)|tandis que|alors que|(?:a|ont) (?:presente|expose|pris part|participe|assiste)",
  },
]
const DEMANDING = /^(?:le |la |les |l'|un |une |des |d'|du |plus d[e']|davantage d[e']|de )/
const SPLIT =
  /,? (?:ainsi que |et (?:de |d'|le |la |les |l'|un |une |des )?|de meme que |et egalement )(?=(?:de |d'|le |la |les |l'|un |une |des |du )?[a-z]+(?:ment|tion|sion|age|ance|ture|te|se|erie|ees?|ras?|ation|is|res?|er|ir)s? )|, (?=(?:le |la |les |l'|un |une |des |d'|de )[a-z])|; /g
const SOFT =
  /prise? en (?:compte|consideration)|etudie|etudiee|a l'etude|sera examinee?|examiner|disponibilite|disposition|comprehension|volonte|pret a|prete a|dans la mesure|porte ouverte|portes? (?:reste|restent) ouverte|sera transmise?|favorable|souhait/
const FIRM =
  /s'est engage|se sont engages|promis|annonce|decide|instructions|accepte|convenu|s'engage|\b(?:sera|seront|aura|auront|serons|allons)\b|\b[a-z]{3,}(?:era|eront|ira|iront|erons)\b|des (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|la semaine)/
const SECTIONS: readonly (readonly [Section, RegExp])[] = [
  [
    'demands',
    /^(?:principales )?(?:demandes|doleances|revendications|propositions|points souleves|requetes|interventions des associations|nous avons demande|remarques)[^.]{0,45}$/,
  ],
  ['responses', /^(?:reponses?|suites?)[^.]{0,45}$/],
  ['commitments', /^(?:engagements|decisions|recommandations|mesures (?:annoncees|arretees)|conclusions)[^.]{0,45}$/],
  [
    'aside',
    /^(?:ordre du jour|presents?|etaient presents|participants|absents|excuses|associations presentes|objet|date|lieu|presidence|compte rendu)[^.]{0,60}$/,
  ],
]

export const frenchSpeech: Grammar = {
  cues,
  cuePattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?<joined>)(?:${cues.map(({ words }, at) => `(?<c${at}>${words})`).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  actor:
    /\b(?:(?<association>(?:les )?(?:representants?|presidente?s?|membres?|porte-parole) (?:de |des |du |de l'|d')?(?:l')?(?:associations?|amicales?|federation|reseau|collectif|societe civile|habitants|quartiers?|parents|commercants|tissu)|associations?|amicale|intervenante?s?|participante?s?|habitants?|riverains|commercants|parents|federation|collectif|acteurs associatifs|societe civile|jeunes|eleves)|(?:le |la )?(?:prefet|chef|commissaire|responsables? (?:securitaires?|de la police|du district)|commandant|caid|pacha|gouverneur|officier|services? de (?:police|surete)|police|prefecture|district|controleur|autorites))\b/g,
  negation: /\b(?:aucune?|n'a|n'ont|sans)(?: [a-z]{1,9})? $/,
  reply: /\b(?:en reponse|en guise de reponse|repondant|reagissant|dans sa reponse|reponse)\b/,
  voiced: () => 'promise',
  demonstrative: /\b(?:ces|cettes?|autres) $/,
  addressee: /^a (?:appele|invite) les (?:associations|habitants)/,
  objectMark: /\b(?:que|a|au|aux|de|pour)\b/,
  future: /^(?:sera|seront)/,
  noun: /^demandes?/,
  that: /\bque $/,
  opensList: /(?::|suivante?s?|ce qui suit)[ .]*$/,
  numbering: /^(?:\d{1,2}|[ivx]+)[ .):-]+/,
  section: (heading) => SECTIONS.find(([, expression]) => expression.test(heading))?.[0],
  demandItems,
  responseItems,
  responseKind,
  isPlatitude: (words) => /partenaire|approche|strategie|importance d|ouverture/.test(words) && !/\d/.test(words),
}

function demandItems(text: string, frame: Frame): Span[] {
  const start =
    frame.cueEnd + (/^ ?(?:: ?|que |a ce que |au sujet d[eu] |notamment )?/.exec(text.slice(frame.cueEnd, frame.end))?.[0].length ?? 0)
  if (frame.listed) return [trim(text, frame.start, frame.end)].filter((span) => long(text, span, 2))
  const words = text.slice(start, frame.end)
  if (!DEMANDING.test(words) && !/^[a-z]+(?:er|ir|re)? /.test(words)) return []
  const spans: Span[] = []
  let from = start
  for (const found of words.matchAll(SPLIT)) {
    if (start + found.index - from < 12) continue
    spans.push(trim(text, from, start + found.index))
    const article = /(?:et )((?:de |d'|le |la |les |l'|un |une |des ))$/.exec(found[0])?.[1]?.length ?? 0
    from = start + found.index + found[0].length - article
  }
  spans.push(trim(text, from, frame.end))
  return spans.filter((span) => long(text, span, 3))
}

/** In French the subject stands before the verb: the answer begins with its sentence. */
function responseItems(text: string, frame: Frame): Span[] {
  const sentence = Math.max(
    text.lastIndexOf('. ', frame.start) + 2,
    text.lastIndexOf('\n', frame.start) + 1,
    text.lastIndexOf(', ', frame.start) + 2,
  )
  const start = frame.listed || frame.kind === 'gloss' || frame.start - sentence > 70 ? frame.start : Math.min(sentence, frame.start)
  const also = / et qu(?:e |')/.exec(text.slice(frame.cueEnd, frame.end))
  const middle = also ? frame.cueEnd + also.index : frame.end
  const spans = also ? [trim(text, start, middle), trim(text, middle + also[0].length, frame.end)] : [trim(text, start, frame.end)]
  return spans.filter((span) => long(text, span, 4))
}

function responseKind(words: string): ResponseKind {
  if (SOFT.test(words)) return 'soft'
  return FIRM.test(words) ? 'commitment' : 'information'
}

function trim(text: string, start: number, end: number): Span {
  const words = text.slice(start, end)
  const lead = /^[ ,:;-]*/.exec(words)![0].length
  const tail = /[ ,:;.-]*(?: et| tandis que| il| elle)?[ ,:;.-]*$/.exec(words)![0].length
  return { start: start + lead, end: Math.max(start + lead, end - tail) }
}

const long = (text: string, { start, end }: Span, least: number) => text.slice(start, end).split(' ').length >= least
