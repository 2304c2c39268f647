import type { MeetingAnnotation } from '../../src/reading/annotation.ts'
import type { Truth } from './texts.ts'

/** A single value is found once and expected once; a list counts its items. */
export type Outcome = { right: number; found: number; expected: number; missed: string[]; invented: string[] }

export type Field = { name: string; counts: 'values' | 'items'; judge: (truth: Truth, read: MeetingAnnotation) => Outcome }

export type Score = { outcomes: Map<string, Outcome>; millisecondsEach: number }

export function total(outcomes: readonly Outcome[]): Outcome {
  return {
    right: sum(outcomes.map((outcome) => outcome.right)),
    found: sum(outcomes.map((outcome) => outcome.found)),
    expected: sum(outcomes.map((outcome) => outcome.expected)),
    missed: outcomes.flatMap((outcome) => outcome.missed),
    invented: outcomes.flatMap((outcome) => outcome.invented),
  }
}

export function measures({ right, found, expected }: Outcome) {
  const precision = found === 0 ? null : right / found
  const recall = expected === 0 ? null : right / expected
  return { precision, recall, f1: found + expected === 0 ? null : (2 * right) / (found + expected) }
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
