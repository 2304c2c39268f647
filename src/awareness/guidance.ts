import type { Kind } from '../cyber/kind.ts'
import type { Topic } from './topic.ts'

/** What everyone may read on safety online about a topic of a session; other topics have none. */
const guidance: Partial<Record<Topic, readonly Kind[]>> = {
  digital: ['sextortion', 'account-theft', 'fraud', 'image-abuse'],
  games: ['child-images', 'account-theft'],
  harassment: ['harassment', 'sextortion', 'child-images'],
}

export function guidanceOf(topics: readonly Topic[]): Kind[] {
  return [...new Set(topics.flatMap((topic) => guidance[topic] ?? []))]
}
