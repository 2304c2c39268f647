import assert from 'node:assert/strict'
import { test } from 'node:test'
import { communiqueDocument, minutesDocument, type PrintedMinutes } from './print-minutes.ts'
import { publicMinutesWords } from './words.ts'

const meeting = {
  ref: 'BM-L-2026-07',
  title: 'لقاء حول السير',
  day: '2026-03-02',
  time: null,
  partOfDay: 'afternoon' as const,
  place: 'قاعة الاجتماعات',
  chairAr: 'والي الأمن',
  chairFr: 'Préfet de police',
  chairActing: true,
  topics: [],
}
const minutes: PrintedMinutes = {
  command: { nameAr: 'ولاية أمن بني ملال', nameFr: 'Préfecture de police de Béni Mellal' },
  meeting,
  associations: ['جمعية النخيل'],
  agreedOn: null,
  version: 2,
  passages: [{ number: 1, heading: false, text: 'نص' }],
  words: [],
  dissents: [],
  demands: [],
  released: false,
}

test('what is not released says so at the head of every page', () => {
  for (const language of ['ar', 'fr', 'en', 'zgh'] as const) {
    assert.equal(minutesDocument(language, minutes).draft, publicMinutesWords[language].document.draft)
    assert.equal(minutesDocument(language, { ...minutes, released: true }).draft, null)
    assert.ok(communiqueDocument(language, { command: minutes.command, meeting, text: 'نص', released: false }).draft)
  }
})

test('an acting chair is said to be acting, in the language of the document', () => {
  const chair = (language: 'ar' | 'fr') => JSON.stringify(minutesDocument(language, minutes).blocks[0])
  assert.match(chair('ar'), /والي الأمن \(بالنيابة\)/)
  assert.match(chair('fr'), /Préfet de police \(par intérim\)/)
})

test('a dissent whose text is not signed is named, and its text left out', () => {
  const dissent = {
    id: '1',
    associationAr: 'جمعية النخيل',
    associationFr: null,
    passage: 1,
    day: '2026-03-02',
    proposed: null,
    reason: null,
    reply: null,
  }
  const printed = JSON.stringify(minutesDocument('ar', { ...minutes, dissents: [dissent] }).blocks)
  assert.match(printed, /تحفظ حول الفقرة 1: جمعية النخيل/)
  assert.match(printed, /قيد المراجعة/)
})

test('lines of a communiqué that begin with a dash are a list between its paragraphs, which leads from the side of the whole text', () => {
  const text = 'Une rencontre s’est tenue :\n- جمعية النخيل\n- Bidra\nElle est close.\n\nSuite.'
  assert.deepEqual(communiqueDocument('fr', { command: minutes.command, meeting, text, released: true }).blocks, [
    { kind: 'paragraph', text: 'Une rencontre s’est tenue :' },
    { kind: 'list', of: text, items: ['جمعية النخيل', 'Bidra'] },
    { kind: 'paragraph', text: 'Elle est close.' },
    { kind: 'paragraph', text: 'Suite.' },
  ])
})
