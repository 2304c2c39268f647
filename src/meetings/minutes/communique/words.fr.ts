import { formatDay } from '../../../platform/words/dates.ts'
import { plural } from '../../../platform/words/plural.ts'
import { fr as meetings } from '../../words.fr.ts'
import type { CommuniqueFacts, Name } from './facts.ts'

/** The communiqué in French, of the same facts. Titles, places and topics are kept in Arabic only and stay out; names stand on lines of their own, since some are in Arabic. */
export function communiqueFr(facts: CommuniqueFacts): string {
  return [met(facts), shown(facts), asked(facts), promised(facts), agreed(facts), next(facts)].filter(Boolean).join('\n\n')
}

function met({ day, time, partOfDay, chair, chairActing, associations }: CommuniqueFacts): string {
  const hour = time ? ` à ${time.replace(':', ' h ')}` : partOfDay ? `, ${meetings.parts[partOfDay]}` : ''
  const by = chair ? `, sous la présidence ${ofOffice(nameOf(chair))}${chairActing ? ' par intérim' : ''}` : ''
  const names = associations.map(nameOf)
  const there = plural('fr', names.length, { one: '# association', other: '# associations' })
  const present = names.length > 0 ? `, en présence de ${there} :\n${names.map((name) => `- ${name}`).join('\n')}` : '.'
  return `Une rencontre de concertation avec le tissu associatif s’est tenue le ${dayIn(day)}${hour}${by}${present}`
}

function shown({ presentations }: CommuniqueFacts): string {
  const kinds = presentations.map((kind) => `« ${meetings.kinds[kind]} »`)
  if (kinds.length === 0) return ''
  return `${kinds.length === 1 ? 'Un exposé y a été présenté' : 'Des exposés y ont été présentés'} : ${listOf(kinds)}.`
}

function asked({ demands, unexamined }: CommuniqueFacts): string {
  const total = demands.reduce((sum, { count }) => sum + count, unexamined)
  if (total === 0) return 'Aucune demande n’y a été enregistrée.'
  const kinds = demands.map((category) => `- ${nameOf(category)} : ${category.count}.`)
  const all = unexamined > 0 ? [...kinds, `- En cours d’examen : ${unexamined}.`] : kinds
  const recorded = plural('fr', total, { one: '# demande y a été enregistrée', other: '# demandes y ont été enregistrées' })
  const rest = 'Chaque demande admise a son numéro au registre public, où paraissent sa réponse et son échéance.'
  return [`${recorded} :`, ...all, rest].join('\n')
}

function promised({ commitments, demands }: CommuniqueFacts): string {
  if (commitments.length === 0) {
    return demands.length > 0 ? 'Aucun engagement n’a encore été pris à leur sujet ; il sera répondu à chacune dans son délai.' : ''
  }
  const taken = plural('fr', commitments.length, {
    one: 'À ce jour, # engagement a été pris à leur sujet',
    other: 'À ce jour, # engagements ont été pris à leur sujet',
  })
  const lines = commitments.map((one) => `- ${nameOf(one)}, échéance le ${dayIn(one.dueOn, 'long')}.`)
  return [`${taken} :`, ...lines].join('\n')
}

function agreed({ agreedOn, dissents }: CommuniqueFacts): string {
  const reserve = plural('fr', dissents, { one: '# réserve, publiée avec lui', other: '# réserves, publiées avec lui' })
  return `Le procès-verbal a été approuvé le ${dayIn(agreedOn)}${dissents > 0 ? `, avec ${reserve}` : ''}.`
}

function next({ nextOn }: CommuniqueFacts): string {
  return nextOn ? `La prochaine rencontre se tiendra le ${dayIn(nextOn)}.` : ''
}

/** «le 1er juillet»: only the first of a month is an ordinal. */
function dayIn(day: string, style: 'full' | 'long' = 'full'): string {
  return formatDay('fr', day, style).replace(/(^|\s)1 (?=\p{L})/u, '$11er ')
}

const nameOf = ({ nameAr, nameFr }: Name) => nameFr ?? nameAr

/** «du préfet de police», «de la cheffe…», «de l’adjoint…»; an Arabic name is not bent. */
function ofOffice(name: string): string {
  const plain = name.charAt(0).toLocaleLowerCase('fr') + name.slice(1)
  if (/^\p{Script=Arabic}/u.test(name)) return `de ${name}`
  if (/^[aeiouéèêâîôh]/.test(plain)) return `de l’${plain}`
  return /^(cheffe|préfète|cellule|brigade|direction|déléguée|coordinatrice|présidente|commissaire divisionnaire adjointe)\b/.test(plain)
    ? `de la ${plain}`
    : `du ${plain}`
}

function listOf(names: readonly string[]): string {
  const [last, ...before] = [...names].reverse()
  return before.length === 0 ? (last ?? '') : `${before.reverse().join(', ')} et ${last}`
}
