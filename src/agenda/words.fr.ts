import { plural } from '../platform/words/plural.ts'
import type { AgendaWords } from './words.ar.ts'

const cell = 'La cellule de communication établit l’ordre du jour.'
const minutes = (n: number) => plural('fr', n, { one: '# minute', other: '# minutes' })

export const fr: AgendaWords = {
  permissions: { 'add-item': cell, 'revise-item': cell, 'move-item': cell, 'remove-item': cell, 'send-agenda': cell },
  notices: {
    'add-item': 'Point ajouté.',
    'revise-item': 'Point modifié.',
    'move-item': 'Ordre changé.',
    'remove-item': 'Point retiré.',
    'send-agenda': 'Les invités lisent l’ordre du jour ; deux signatures le rendent public.',
  },
  refusals: {
    invalid: 'Revoyez les champs signalés.',
    meetingUnknown: 'Cette rencontre n’existe pas.',
    itemUnknown: 'Ce point n’existe pas : un autre l’a peut-être retiré.',
    kindMissing: 'Choisissez la nature du point.',
    titleMissing: 'Écrivez le titre du point.',
    textTooLong: 'Titre trop long : raccourcissez-le.',
    minutesInvalid: 'Écrivez la durée en minutes, de 1 à 240.',
    officeUnknown: 'Choisissez un bureau du registre.',
    directionMissing: 'Choisissez : monter ou descendre.',
    tooMany: 'Vingt points au plus : regroupez-les.',
    agendaClosed: 'L’ordre du jour ne change plus après la rencontre ou son annulation.',
    agendaEmpty: 'Ajoutez au moins un point après la revue des engagements.',
    announceFirst: 'Annoncez d’abord la rencontre, puis envoyez l’ordre du jour.',
  },
  kinds: {
    commitments: 'Revue des engagements ouverts',
    presentation: 'Exposé',
    discussion: 'Discussion',
    demands: 'Demandes des associations',
    awareness: 'Sensibilisation',
    next_date: 'Prochaine date',
  },
  line: (kind, title, n) => `${kind} : ${title} (${minutes(n)})`,
  page: {
    title: 'Ordre du jour',
    points: 'Points',
    bySystem: 'Point 1, établi par le système',
    open: (n) =>
      plural('fr', n, {
        one: '# engagement ouvert, en retard ou contesté.',
        other: '# engagements ouverts, en retard ou contestés.',
      }),
    minutes,
    total: (n, of) => `${minutes(n)} sur ${minutes(of)}`,
    over: (n) => `Dépasse de ${minutes(n)}`,
    left: (n) => (n === 0 ? 'Remplit la rencontre' : `Reste ${minutes(n)}`),
    empty: 'Aucun autre point pour l’instant.',
    add: 'Ajouter un point',
    revise: 'Modifier',
    save: 'Enregistrer',
    up: 'Monter',
    down: 'Descendre',
    remove: 'Retirer',
  },
  fields: {
    kind: 'Nature',
    title: 'Titre',
    titleFr: 'Titre en français',
    titleFrHint: 'S’il existe : les lecteurs francophones le lisent',
    minutes: 'Durée en minutes',
    owner: 'Bureau responsable',
  },
  sending: {
    title: 'Envoyer l’ordre du jour',
    text: 'Les invités le lisent dans leur compte, et tous après deux signatures. Toute modification demande un nouvel envoi.',
    act: 'Envoyer l’ordre du jour',
    sentOn: 'Ordre du jour envoyé le',
  },
}
