import type { ChecklistWords } from './checklist-words.ar.ts'

export const en: ChecklistWords = {
  title: 'Evidence checklist',
  lead: 'Fill it in here and print it, or print it blank and write by hand. Take it with you when you report.',
  stays:
    'What you write stays on this page alone: nothing is sent or kept, and it is gone when you close the page. Once open it needs no network.',
  minor:
    'If there is an intimate picture of a minor, do not copy, photograph or print it: the link and the name of the account are enough. If you are the minor, fill in this sheet with an adult you trust.',
  steps: {
    title: 'What to do, in order',
    items: {
      stop: 'I stopped answering. I paid nothing and sent nothing more.',
      keep: 'I deleted no message, account or app.',
      capture: 'I captured the whole screen, with date and time, before blocking.',
      links: 'I wrote down the name of the account, its number and link, and the link of the post.',
      payment: 'I wrote down the sum, the way of payment and the number of the transfer. If I paid, I called my bank.',
      export: 'I kept a copy of the conversation where possible. The original stays on the device, and I have two copies.',
      share: 'I did not send, post or copy the intimate picture.',
      block: 'After that I blocked the account and told the platform.',
      passwords: 'I changed my passwords, turned on two-step login, checked open sessions.',
      tell: 'I told somebody I trust. A minor: an adult, then the children’s line.',
      report: 'I reported to the national platform, the nearest police or gendarmerie station, or the prosecutor.',
      removal: 'I asked for removal: StopNCII for adults, Take It Down for those under 18.',
    },
  },
  record: {
    title: 'What you know',
    lead: 'Do not describe the pictures, and write no more than is needed. Leave blank what you do not know.',
    fields: {
      platform: 'Platform or app',
      account: 'Name of the account and its number or handle, as shown',
      profile: 'Link of the account',
      post: 'Link of the post or page',
      first: 'First contact: day and time',
      demand: 'What is demanded, and how much',
      payment: 'Way of payment: account or number, and number of the transfer if there was one',
      groups: 'Groups or people who received it',
    },
  },
  captures: {
    title: 'What you have kept',
    line: (n) => `Evidence ${n}`,
    columns: { what: 'What it shows', when: 'Day and time', where: 'Where it is' },
    another: 'Add a line',
  },
  actions: 'What you did since, whom you told, and when',
  erase: 'Erase all that I wrote',
  erased: 'All that was written is erased.',
  offline: {
    title: 'Open it without a network',
    text: 'You may keep the blank sheet on this device to open it without a network. What you write is not kept, but whoever uses the device may know that the sheet is there. Do not do it on a device that others use.',
    keep: 'Keep the blank sheet',
    kept: 'The blank sheet is on this device.',
    forget: 'Take it off this device',
  },
  noScript: 'The buttons need JavaScript. Without it: fill in the sheet and print it from the menu of the browser.',
  never: 'This sheet is yours. It is no complaint, and it is not sent to this site.',
}
