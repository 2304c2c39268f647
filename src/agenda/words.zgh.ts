import { plural } from '../platform/words/plural.ts'
import type { AgendaWords } from './words.ar.ts'

const cell = 'ⵜⴰⵡⵓⵔⵉ ⵏ ⵜⴼⵓⵍⵉⵜ ⵏ ⵓⵎⵢⴰⵡⴰⴹ.'
const minutes = (n: number) => plural('zgh', n, { one: '# ⵜⵓⵙⴷⵉⴷⵜ', other: '# ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ' })

export const zgh: AgendaWords = {
  permissions: { 'add-item': cell, 'revise-item': cell, 'move-item': cell, 'remove-item': cell, 'send-agenda': cell },
  notices: {
    'add-item': 'ⵜⵜⵓⵔⵏⴰ ⵜⵏⵇⵇⵉⴹⵜ.',
    'revise-item': 'ⵜⵏⴼⵍ ⵜⵏⵇⵇⵉⴹⵜ.',
    'move-item': 'ⵉⵏⴼⵍ ⵓⵙⵙⵓⴷⵙ.',
    'remove-item': 'ⵜⵜⵓⴽⴽⵙ ⵜⵏⵇⵇⵉⴹⵜ.',
    'send-agenda': 'ⵜⵜⵓⵣⵏ ⵜⵍⴳⴰⵎⵜ.',
  },
  refusals: {
    invalid: 'ⵥⵕ ⵉⴳⵔⴰⵏ.',
    meetingUnknown: 'ⵓⵔ ⵉⵍⵍⵉ ⵓⵎⵢⴰⵇⵇⴰ ⴰⴷ.',
    itemUnknown: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⵏⵇⵇⵉⴹⵜ ⴰⴷ.',
    kindMissing: 'ⵙⵜⵉ ⴰⵏⴰⵡ.',
    titleMissing: 'ⴰⵔⴰ ⴰⵣⵡⵍ.',
    textTooLong: 'ⵉⵖⵣⵣⵉⴼ ⵓⵣⵡⵍ.',
    minutesInvalid: '1 – 240.',
    officeUnknown: 'ⵙⵜⵉ ⵙⴳ ⵓⵣⵎⵎⴻⵎ.',
    directionMissing: 'ⵙⵜⵉ ⵜⴰⵡⵏⵉⵍⵜ.',
    tooMany: '20 ⴽⴰⴷ.',
    agendaClosed: 'ⵜⵇⵇⵏ ⵜⵍⴳⴰⵎⵜ.',
    agendaEmpty: 'ⵔⵏⵓ ⵜⴰⵏⵇⵇⵉⴹⵜ.',
    announceFirst: 'ⵍⵖⵓ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ.',
  },
  kinds: {
    commitments: 'ⵉⵡⴰⵄⴷⵏ ⵉⵔⵥⵎⵏ',
    presentation: 'ⴰⵙⵎⴰⵍ',
    discussion: 'ⴰⵎⵙⴰⵡⴰⵍ',
    demands: 'ⵉⵙⵓⵜⵔⵏ',
    awareness: 'ⴰⵙⵙⴼⵔⵓ',
    next_date: 'ⴰⵙⵙ ⵉⴷ ⵉⴷⴷⴰⵏ',
  },
  line: (kind, title, n) => `${kind}: ${title} (${minutes(n)})`,
  page: {
    title: 'ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵜⵡⵓⵔⵉⵡⵉⵏ',
    points: 'ⵜⵉⵏⵇⵇⵉⴹⵉⵏ',
    bySystem: 'ⵜⴰⵎⵣⵡⴰⵔⵓⵜ, ⵙⴳ ⵓⵏⴳⵔⴰⵡ',
    open: (n) => plural('zgh', n, { one: '# ⵓⵡⴰⵄⴷ', other: '# ⵏ ⵉⵡⴰⵄⴷⵏ' }),
    minutes,
    total: (n, of) => `${minutes(n)} / ${minutes(of)}`,
    over: (n) => `+ ${minutes(n)}`,
    left: (n) => `− ${minutes(n)}`,
    empty: 'ⵓⵔ ⵜⴰ ⵢⴰⵜ.',
    add: 'ⵔⵏⵓ ⵜⴰⵏⵇⵇⵉⴹⵜ',
    revise: 'ⵙⵏⴼⵍ',
    save: 'ⵃⴹⵓ',
    up: 'ⵙ ⵓⴼⵍⵍⴰ',
    down: 'ⵙ ⵉⵣⴷⴰⵔ',
    remove: 'ⴽⴽⵙ',
  },
  fields: { kind: 'ⴰⵏⴰⵡ', title: 'ⴰⵣⵡⵍ', titleFr: 'ⵉⵙⵎ ⵙ ⵜⴼⵕⴰⵏⵚⵉⵙⵜ', titleFrHint: 'ⵎⴽ ⵉⵍⵍⴰ', minutes: 'ⵜⵓⵙⴷⵉⴷⵉⵏ', owner: 'ⴰⵙⵉⵔⴰ' },
  sending: { title: 'ⴰⵣⵏ', text: 'ⴰⴷ ⵜⵜ ⵖⵔⵏ ⵡⵉⵏⵏⴰ ⵉⵜⵜⵓⵄⵔⴰⴹⵏ.', act: 'ⴰⵣⵏ ⵜⴰⵍⴳⴰⵎⵜ', sentOn: 'ⵜⵜⵓⵣⵏ ⴰⵙⵙ' },
}
