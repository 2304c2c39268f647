import { plural } from './plural.ts'
import type { PlatformWords } from './words.ar.ts'

export const en: PlatformWords = {
  name: 'Qurb',
  tagline: 'What was asked, what was promised, what was done',
  demonstration: 'Demonstration: all data is invented',

  frame: {
    skip: 'Skip to content',
    menu: 'Menu',
    mainMenu: 'Main menu',
    deskMenu: 'Workspace menu',
    breadcrumb: 'Breadcrumb',
    languages: 'Language of the page',
    home: 'Home',
    tabs: 'Parts of the page',
    inTheNameOf: 'For',
    signOut: 'Sign out',
    footerMenu: 'Footer links',
    about: 'The public record of what is asked at proximity policing meetings, what is answered, and what is done about it.',
    licence: 'Free software under AGPL-3.0: anyone may examine its source.',
    print: 'Print the page',
    close: 'Close',
    dismiss: 'Dismiss the notice',
    moreRecent: 'Newer',
    older: 'Older',
    pages: 'Browse the list',
    openRecords: (n) => plural('en', n, { one: '# item waiting', other: '# items waiting' }),
  },

  forms: {
    required: 'required',
    optional: 'optional',
    choose: 'Choose from the list',
    dateHint: 'Day, month, year',
    fileLimit: (megabytes) => `Largest size: ${megabytes} MB`,
    atMost: (characters) => plural('en', characters, { one: '# character at most', other: '# characters at most' }),
    send: 'Send',
    save: 'Save',
    next: 'Continue',
    cancel: 'Cancel',
    search: 'Search',
    clear: 'Clear',
    filter: 'Filter',
    error: 'Error:',
    errors: (n) => plural('en', n, { one: 'Correct # error to go on', other: 'Correct # errors to go on' }),
    unsaved: 'What you typed is not saved. Leave the page?',
  },

  states: { done: 'Done', now: 'Under way', next: 'To come', late: 'Late' },
  of: (done, total) => `${done} of ${total}`,
  at: (day, time) => `${day} at ${time}`,
  daysLeft: (n) => (n === 0 ? 'Due today' : plural('en', n, { one: '# day left', other: '# days left' })),
  daysLate: (n) => plural('en', n, { one: '# day late', other: '# days late' }),
  next: 'What comes next',
  news: (n) => `News for you: ${plural('en', n, { one: '# item', other: '# items' })}`,

  charts: {
    table: 'The numbers in a table',
    none: 'no number',
    interval: 'Between which values',
    between: (low: string, high: string) => `(from ${low} to ${high})`,
  },

  failures: {
    badRequest: { title: 'The request was not understood', text: 'Go back and try again. Nothing changed in the record.' },
    signInNeeded: { title: 'Sign in to go on', text: 'This page is for people with an account. Sign in and open it again.' },
    notAllowed: {
      title: 'This is not within your office’s powers',
      text: 'The office that you act for may not do this. Nothing changed in the record.',
    },
    notFound: {
      title: 'There is no such page',
      text: 'The link may be incomplete or old. Start from the home page or search.',
    },
    conflict: { title: 'The record changed before you saved', text: 'Someone else has just changed it. Open it again to see its state.' },
    tooLarge: { title: 'The file is too large', text: 'Choose a smaller file and send it again.' },
    tooMany: { title: 'Too many attempts in a short time', text: 'Wait a few minutes and try again.' },
    broken: { title: 'Something failed on our side', text: 'It is logged and will be repaired. Nothing that was saved is lost.' },
    unavailable: { title: 'The service is paused', text: 'Try again in a moment.' },
    backHome: 'Back to the home page',
  },
}
