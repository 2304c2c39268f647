import type { AppWords } from './words.ar.ts'

export const en: AppWords = {
  menu: {
    home: 'Home',
    demands: 'Demands',
    commitments: 'Commitments',
    meetings: 'Meetings',
    places: 'Territory',
    about: 'How Qurb works',
    desk: 'Desk',
    mail: 'Outgoing mail',
    ledger: 'Ledger of acts',
  },
  footer: { licence: 'Licence and data', openData: 'Open data', privacy: 'What is never published' },
  mail: {
    title: 'Outgoing mail',
    lead: 'In the demonstration nothing is sent: messages stay here, as they would arrive.',
    empty: 'No message yet',
    emptyHint: 'A message is written when an answer is given, or an outcome is reported or contested.',
    to: 'To',
    html: 'Open the message as a mail program shows it',
    head: 'Head and attachments',
    attached: 'Attached',
  },
  ledger: {
    title: 'Ledger of acts',
    lead: 'Every act: who did it, in the name of which office, and when. No line is changed or removed.',
    empty: 'No act yet',
    emptyHint: 'Every act is written here as it happens.',
    when: 'When',
    act: 'Act',
    subject: 'Subject',
    by: 'In the name of',
    forAuditors: 'The ledger is for the auditor and the administrator only.',
  },
  noCommand: {
    title: 'No command has been opened yet',
    lead: 'The database is empty. Open the first command and its administrator’s account with this line, then reload the page:',
  },
  invalidValue: 'Not a valid value: correct it and send again',
  invalidForm: 'Check the fields shown',
}
