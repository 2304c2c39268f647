import type { Speech, Utterance } from '../interventions.ts'

const SAID: Record<Utterance, string> = {
  demand: 'demand|reclam|sollicit|souhait|exig|revendiqu|plaid|insist',
  praise: 'salu|remerci|felicit|rendu hommage|loue|exprime (?:leur|sa) (?:gratitude|satisfaction)|se sont felicit',
  question: "interroge|questionne|demande si|s'interrog",
  proposal: 'propos|sugger|recommand|preconis',
  remark: "signal|relev|evoqu|soulev|regrett|deplor|rappel|attire l'attention",
  reply: 'repondu|precis|expliqu|indiqu|affirm|assur|annonc|promis|engag|soulign',
}
const VERB = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.entries(SAID)
    .map(([kind, stems]) => `(?<${kind}>(?:${stems}))`)
    .join('|')})[\\p{L}]*`,
  'gu',
)

const kindOf = (groups: Record<string, string | undefined> | undefined) =>
  Object.entries(groups ?? {}).find(([, found]) => found !== undefined)?.[0] as Utterance | undefined

export function frenchUtterance(word: string): Utterance | undefined {
  return /^[a-z]{5,}$/.test(word) ? kindOf([...word.matchAll(VERB)][0]?.groups) : undefined
}

export const frenchSpeech: Speech = {
  verbs: (text) =>
    [...text.matchAll(VERB)].flatMap(({ 0: word, index, groups }) => {
      const kind = kindOf(groups)
      return kind ? [{ kind, start: index, end: index + word.length }] : []
    }),
  actor:
    /\b(?:(?<association>(?:les )?(?:representants?|presidente?s?|membres?|porte-parole) (?:de |des |du |de l'|d')?(?:l')?(?:riverains|familles|associations?|amicales?|federation|reseau|collectif|societe civile|habitants|quartiers?|parents|commercants|tissu)|associations?|amicale|intervenante?s?|participante?s?|citoyens|familles|delegation|resident(?:e?s)?|porte-parole|artisans?|fondation|reseau|espace|habitants?|riverains|commercants|parents|federation|collectif|acteurs associatifs|societe civile|jeunes|eleves|nous)|(?:le |la )?(?:prefet|adjoint|chef|commissaire|responsables?|commandant|caid|pacha|gouverneur|officier|services? de (?:police|surete)|police|prefecture|district|controleur|autorites))\b/g,
  subject: 'before',
  object: /(?!)/,
}
