import type { AppWords } from './words.ar.ts'

export const zgh: AppWords = {
  menu: {
    home: 'ⴰⵙⵏⵓⴱⴳ',
    demands: 'ⵜⵓⵜⵔⵉⵡⵉⵏ',
    commitments: 'ⵉⵙⴰⵔⴰⵜⵏ',
    meetings: 'ⵉⵎⵏⴰⴳⴰⵔⵏ',
    places: 'ⴰⴽⴰⵍ',
    about: 'ⵎⴰⵎⴽ ⵉⵙⵡⵓⵔⵉ ⵇⵓⵔⴱ',
    desk: 'ⴰⵙⵉⵔⴰ ⵏ ⵜⵡⵓⵔⵉ',
    mail: 'ⵜⵉⴱⵔⴰⵜⵉⵏ',
    ledger: 'ⴰⵏⵖⵎⵉⵙ ⵏ ⵜⵡⵓⵔⵉⵡⵉⵏ',
  },
  footer: { licence: 'ⵜⵓⵔⴰⴳⵜ ⴷ ⵉⵏⵖⵎⵉⵙⵏ', openData: 'ⵉⵏⵖⵎⵉⵙⵏ ⵉⵔⵣⵎⵏ', privacy: 'ⴰⵢⵏⵏⴰ ⵓⵔ ⵉⵜⵜⵡⴰⴼⵙⴰⵔⵏ' },
  mail: {
    title: 'ⵜⵉⴱⵔⴰⵜⵉⵏ',
    lead: 'ⵖ ⵓⵙⵎⵍ ⵓⵔ ⴷⴰ ⵜⵜⵓⵣⵏⵏⵜ ⵜⴱⵔⴰⵜⵉⵏ: ⵇⵇⵉⵎⵏⵜ ⴷⴰ.',
    empty: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⴱⵔⴰⵜ',
    emptyHint: 'ⵜⴰⴱⵔⴰⵜ ⵜⴻⵜⵜⵓⵔⴰ ⵓⴷⴰⵢ ⵜⵍⵍⴰ ⵜⵎⵔⴰⵔⵓⵜ.',
    to: 'ⵉ',
    html: 'ⵕⵥⵎ ⵜⴰⴱⵔⴰⵜ',
    head: 'ⵉⵅⴼ ⵏ ⵜⴱⵔⴰⵜ',
    attached: 'ⵉⵜⵜⵓⵙⵎⵓⵏⵏ',
  },
  ledger: {
    title: 'ⴰⵏⵖⵎⵉⵙ ⵏ ⵜⵡⵓⵔⵉⵡⵉⵏ',
    lead: 'ⴽⵓ ⵜⴰⵡⵓⵔⵉ: ⵎⴰ ⵜⵜ ⵉⵙⴽⵔⵏ ⴷ ⵎⴰⵏⵜⵓⵔ. ⵓⵔ ⴷⴰ ⵉⵜⵜⴱⴰⴷⴷⵍ ⵢⴰⵏ ⵓⵙⵉⵔⵉⴷ.',
    empty: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⵡⵓⵔⵉ',
    emptyHint: 'ⴽⵓ ⵜⴰⵡⵓⵔⵉ ⵜⵜⵓⵔⴰ ⴷⴰ.',
    when: 'ⵎⴰⵏⵜⵓⵔ',
    act: 'ⵜⴰⵡⵓⵔⵉ',
    subject: 'ⴰⵙⵏⵜⵍ',
    by: 'ⵙ ⵢⵉⵙⵎ ⵏ',
    forAuditors: 'ⴰⵏⵖⵎⵉⵙ ⵉⵍⵍⴰ ⵉ ⵓⵎⵙⵉⴳⴳⵍ ⴷ ⵓⵎⵙⵙⵓⴷⴷⵓ.',
  },
  noCommand: {
    title: 'ⵓⵔ ⵜⵔⵣⵉⵎ ⵜⵏⴱⴰⴹⵜ',
    lead: 'ⵜⴰⵙⵉⵍⴰ ⵏ ⵉⵙⴼⴽⴰ ⵜⵅⵡⴰ. ⵔⵣⵎ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ ⵙ ⵜⴳⵓⵔⵉ ⴰⴷ:',
  },
  invalidValue: 'ⴰⵜⵉⴳ ⵓⵔ ⵉⵖⵓⴷⵉⵏ',
  invalidForm: 'ⵥⵕ ⵉⴳⵔⴰⵏ ⵉⵜⵜⵓⵎⵍⵏ',
}
