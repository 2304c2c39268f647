import { blocks, checkText } from '../public-record/check-text.ts'
import type { RawOperation } from './fields.ts'
import type { RoomWords } from './words.ar.ts'

export interface Missing {
  field: string
  reason: keyof RoomWords['refusals']
}

/** What a writer forgot, said at once and without a network; the server looks again, and more closely. */
export function missingIn({ kind, value }: RawOperation): Missing | null {
  if (!value) return null
  const wanted: [field: string, least: number, reason: Missing['reason']][] =
    kind === 'demand'
      ? [['text', 10, 'demandMissing']]
      : kind === 'intervention'
        ? [
            ['contributionKind', 1, 'interventionKind'],
            ['by', 1, 'speakerMissing'],
            ['text', 3, 'textMissing'],
          ]
        : kind === 'next-step'
          ? stepWants(value.choice)
          : []
  const found = wanted.find(([field, least]) => String(value[field] ?? '').trim().length < least)
  if (found) return { field: found[0], reason: found[2] }
  const telling = kind === 'next-step' ? ['wording', 'text'].find((field) => checkText(String(value[field] ?? '')).some(blocks)) : undefined
  return telling ? { field: telling, reason: 'identifiesSomebody' } : null
}

function stepWants(choice: unknown): [string, number, Missing['reason']][] {
  if (choice === 'none') return []
  if (choice !== 'answer' && choice !== 'commitment') return [['choice', 99, 'choiceMissing']]
  const owed: [string, number, Missing['reason']][] = [
    ['officeId', 1, 'officeMissing'],
    ['categoryId', 1, 'categoryMissing'],
    ['wording', 10, 'wordingMissing'],
  ]
  if (choice === 'answer') return owed
  return [
    ...owed,
    ['commitmentKind', 1, 'commitmentKindMissing'],
    ['text', 10, 'promiseMissing'],
    ['dueOn', 10, 'dueMissing'],
    ['indicator', 3, 'indicatorMissing'],
  ]
}
