import type { CalendarFeedsWords } from './words.ar.ts'

export const zgh: CalendarFeedsWords = {
  permissions: { 'renew-feed': 'ⴱⴰⴱ ⵏ ⵓⵙⵉⵔⴰ ⵏⵖⴷ ⵜⴰⵎⵙⵎⵓⵏⵜ.' },
  notices: { 'renew-feed': 'ⵜⴰⵏⵙⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ.' },
  refusals: { ownersOnly: 'ⵉ ⴱⴰⴱ ⵏ ⵓⵙⵉⵔⴰ ⴷ ⵜⵎⵙⵎⵓⵏⵉⵏ.', officeUnknown: 'ⵙⵜⵉ ⴰⵙⵉⵔⴰ ⵏⵏⴽ.', feedUnknown: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⴰⵏⵙⴰ ⴰⴷ.' },
  title: 'ⴰⵙⵎⵉⵔⴰⵙ ⵉⵏⵓ',
  lead: 'ⵜⴰⵏⵙⴰ ⵜⵓⵙⵍⵉⴳⵜ ⵉ ⵜⵉⵍⵉⴼⵓⵏ ⵏⵏⴽ. ⴰⴷ ⵓⵔ ⵜⵜ ⵜⴼⴽⴷ ⵉ ⵢⴰⵏ.',
  none: 'ⵓⵔ ⵜⴰ.',
  madeAt: 'ⵙⴳ',
  make: 'ⵙⴽⵔ ⵜⴰⵏⵙⴰ',
  renew: 'ⵙⵎⴰⵢⵏⵓ ⵜⴰⵏⵙⴰ',
  renewHint: 'ⵜⴰⵇⴱⵓⵔⵜ ⴰⴷ ⵜⴽⵎⵎⵍ.',
  newTitle: 'ⵜⴰⵏⵙⴰ ⵏ ⵓⵙⵎⵉⵔⴰⵙ',
  newLead: 'ⵏⵖⵍ ⵜⵜ ⴷⵖⵉ.',
  address: 'ⵜⴰⵏⵙⴰ',
  back: 'ⴰⵖⵓⵍ',
}
