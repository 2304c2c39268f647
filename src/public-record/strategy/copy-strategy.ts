import type { Context } from '../../platform/context.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { askRelease } from '../copies.ts'
import { upsertStrategy } from '../queries/strategy.ts'
import { type Strategy, type StrategyFacts, textsOf, type Written } from './strategy.ts'

/** Facts of a version: they stand in public as soon as its words were released. */
export async function copyStrategy({ db, actor, now }: Context, facts: StrategyFacts): Promise<void> {
  await upsertStrategy(db, actor.commandId, facts, dayOf(now()))
}

/** The words of a version in force go before the publishers once: they never change. */
export async function askStrategyRelease(context: Context, strategy: Strategy): Promise<void> {
  await askRelease(context, { kind: 'strategy', subjectId: strategy.id, title: strategy.title.ar, texts: textsOf(strategy) })
}

/** What was said beside a figure or of an objective: signed by itself, so that it waits for nothing else. */
export async function askWordRelease(context: Context, { id, title, word }: { id: string; title: string; word: Written }): Promise<void> {
  const texts = { word: word.ar, ...(word.fr && { wordFr: word.fr }) }
  await askRelease(context, { kind: 'strategy_word', subjectId: id, title, texts })
}
