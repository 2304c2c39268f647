import type { Kind } from '../cyber/kind.ts'
import type { Language } from '../platform/words/language.ts'
import { nameIn } from '../platform/words/names.ts'
import type { TopicNames } from '../public-record/awareness.ts'
import type { Level } from '../schools/school.ts'

/** What a session speaks of, with its names. The key stands in sessions, tables and addresses, and never changes. */
export interface NamedTopic extends TopicNames {
  readonly key: string
  /** What everyone may read about it on safety online. */
  readonly guidance: readonly Kind[]
}

/** Of a command: it begins with the topics that programmes of the country name, changes them, and adds its own (decision 0053). */
export interface Topic extends NamedTopic {
  readonly position: number
  /** For which pupils above all; null is for all. */
  readonly level: Level | null
  /** Since then nothing new speaks of it. What did keeps it. */
  readonly retiredOn: string | null
}

/** English and Tamazight names may be missing. */
export function topicName(language: Language, { nameAr, nameFr, nameEn, nameZgh }: TopicNames): string {
  return (language === 'en' ? nameEn : language === 'zgh' ? nameZgh : null) ?? nameIn(language, nameAr, nameFr)
}

/** What a key looks like; whether a command has it, its list says. */
export const topicKey = /^[a-z0-9_]{2,40}$/

/** `Premiers secours` becomes `premiers_secours`, for ever. */
export function topicKeyOf(nameFr: string): string {
  return nameFr
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 40)
    .replace(/^_+|_+$/g, '')
}

/** What everyone may read about any of them, each once. */
export const guidanceOf = (topics: readonly NamedTopic[]): Kind[] => [...new Set(topics.flatMap(({ guidance }) => guidance))]

export const formats = ['talk', 'road_lesson', 'workshop', 'round_table'] as const
export type Format = (typeof formats)[number]

export const materialKinds = ['slides', 'film', 'poster', 'booklet', 'game', 'road_kit'] as const
export type MaterialKind = (typeof materialKinds)[number]
