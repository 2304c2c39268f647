import { plural } from '../platform/words/plural.ts'
import type { AgendaWords } from './words.ar.ts'

const cell = 'The communication cell writes agendas.'
const minutes = (n: number) => plural('en', n, { one: '# minute', other: '# minutes' })

export const en: AgendaWords = {
  permissions: { 'add-item': cell, 'revise-item': cell, 'move-item': cell, 'remove-item': cell, 'send-agenda': cell },
  notices: {
    'add-item': 'The point is added.',
    'revise-item': 'The point is changed.',
    'move-item': 'The order is changed.',
    'remove-item': 'The point is taken off.',
    'send-agenda': 'The invited read the agenda; everyone does once two persons have signed it.',
  },
  refusals: {
    invalid: 'Look at the fields that are marked.',
    meetingUnknown: 'There is no such meeting.',
    itemUnknown: 'There is no such point: somebody may have taken it off.',
    kindMissing: 'Choose the kind of the point.',
    titleMissing: 'Write the title of the point.',
    textTooLong: 'The title is too long: shorten it.',
    minutesInvalid: 'Write the minutes, from 1 to 240.',
    officeUnknown: 'Choose an office of the register.',
    directionMissing: 'Choose up or down.',
    tooMany: 'Twenty points at most: put some together.',
    agendaClosed: 'An agenda does not change once the meeting was held or cancelled.',
    agendaEmpty: 'Add at least one point after the review of commitments.',
    announceFirst: 'Announce the meeting first, then send its agenda.',
  },
  kinds: {
    commitments: 'Review of open commitments',
    presentation: 'Presentation',
    discussion: 'Discussion',
    demands: 'Demands of the associations',
    awareness: 'Awareness',
    next_date: 'Next date',
  },
  line: (kind, title, n) => `${kind}: ${title} (${minutes(n)})`,
  page: {
    title: 'Agenda',
    points: 'Points',
    bySystem: 'Item 1, made by the system',
    open: (n) => plural('en', n, { one: '# commitment open, late or contested.', other: '# commitments open, late or contested.' }),
    minutes,
    total: (n, of) => `${minutes(n)} of ${minutes(of)}`,
    over: (n) => `${minutes(n)} too long`,
    left: (n) => (n === 0 ? 'Fills the meeting' : `${minutes(n)} left`),
    empty: 'No other point yet.',
    add: 'Add a point',
    revise: 'Change',
    save: 'Save the point',
    up: 'Up',
    down: 'Down',
    remove: 'Take off',
  },
  fields: {
    kind: 'Kind',
    title: 'Title',
    titleFr: 'Title in French',
    titleFrHint: 'If there is one: it is what readers of French see',
    minutes: 'Minutes',
    owner: 'Office in charge',
  },
  sending: {
    title: 'Send the agenda',
    text: 'The invited read it in their accounts, and everyone after two signatures. Any later change has it sent again.',
    act: 'Send the agenda',
    sentOn: 'Agenda sent on',
  },
}
