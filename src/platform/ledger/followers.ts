import type { Context } from '../context.ts'

/** Is told of every act in its transaction, once its lines stand in the ledger. What it throws undoes the act. */
export type Follower = (context: Context, subjects: readonly string[]) => Promise<void>

const followers = new Set<Follower>()

/** For what must keep step with the record, whoever changes it: a new action need not know who follows. */
export function followActs(follower: Follower): void {
  followers.add(follower)
}

/** @param subjects what the act was done to, each as `kind:id` */
export async function tellFollowers(context: Context, subjects: readonly string[]): Promise<void> {
  for (const follow of followers) await follow(context, subjects)
}
