import type { CalendarFeedsWords } from './words.ar.ts'

export const en: CalendarFeedsWords = {
  permissions: { 'renew-feed': 'Whoever holds the office, or the association from its account, renews the address.' },
  notices: { 'renew-feed': 'The address is new, and the old one has ended.' },
  refusals: {
    ownersOnly: 'Private calendars are for those who hold an office, and for associations with an account.',
    officeUnknown: 'Choose an office that you hold.',
    feedUnknown: 'There is no calendar at this address: it may have been renewed.',
  },
  title: 'My calendar on the phone',
  lead: 'A private address for the calendar of your phone: your meetings appear there and change by themselves. Whoever knows the address reads the calendar: send it to nobody.',
  none: 'No address yet.',
  madeAt: 'Address in use since',
  make: 'Make the address',
  renew: 'Renew the address',
  renewHint: 'The old address ends at once.',
  newTitle: 'The address of your calendar',
  newLead: 'Copy it now: it is shown once, and only its hash is kept.',
  address: 'Address',
  back: 'Back',
}
