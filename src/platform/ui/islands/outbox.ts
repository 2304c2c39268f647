import type { Store } from './offline-store.ts'

/** Something that was said, as this device keeps it, apart from what others keep. */
export type Kept<Item> = Item & {
  scope: string
  sent: boolean
  /** Why it was not taken, in words. */
  refused?: string
}

export type Link = 'online' | 'offline' | 'signedOut'

interface Answer<Item> {
  /** What the server knows and this device may not. */
  news: readonly Item[]
  refused: readonly { id: string; words: string }[]
  /** Takes over what else it says: called once all of it is kept. */
  accept(): void
}

const patience = 30_000

/** What this device has said, sent or not, and what others said: on its disk before anything else happens, and sent as soon as there is a network. */
export abstract class Outbox<Item extends { id: string }, Stand extends string = Link> {
  abstract link: Stand
  /** Apart from other persons and other pages on the same device. */
  abstract readonly scope: string
  /** So many go with one request. */
  protected abstract readonly most: number
  protected readonly held = new Map<string, Kept<Item>>()
  protected readonly store: Store<Kept<Item>>
  private sending = false

  constructor(store: Store<Kept<Item>>) {
    this.store = store
  }

  get taken(): Kept<Item>[] {
    return [...this.held.values()].filter(({ refused }) => refused === undefined)
  }

  get unsent(): Kept<Item>[] {
    return this.taken.filter(({ sent }) => !sent)
  }

  get refused(): Kept<Item>[] {
    return [...this.held.values()].filter(({ refused }) => refused !== undefined)
  }

  async drop(id: string): Promise<void> {
    await this.store.drop(this.scope, id)
    this.held.delete(id)
  }

  /** Sends what is not sent and takes what is new. Whatever goes wrong, everything is sent again: the server takes each once. */
  async synchronise(): Promise<void> {
    if (this.sending) return
    this.sending = true
    try {
      const sent = this.unsent.slice(0, this.most)
      const answer = await this.ask(sent)
      if (!answer) return
      const refused = new Map(answer.refused.map(({ id, words }) => [id, words]))
      for (const one of sent) await this.put(refused.has(one.id) ? { ...one, refused: refused.get(one.id)! } : { ...one, sent: true })
      await this.keep(answer.news)
      answer.accept()
    } finally {
      this.sending = false
    }
  }

  /** Asks the server and tells it what was not sent; null when it did not answer. */
  protected abstract ask(sent: readonly Kept<Item>[]): Promise<Answer<Item> | null>
  protected abstract linkOf(response: Response | null): Stand

  /** @param body what is posted; without one the address is only read */
  protected async reach<Heard>(address: string, body?: object): Promise<Heard | null> {
    // A network that does not answer is none; older browsers wait as long as they like.
    const signal = AbortSignal.timeout?.(patience) ?? null
    const post = body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    const response = await fetch(address, { ...post, signal }).catch(() => null)
    this.link = this.linkOf(response)
    return this.link === 'online' ? response!.json() : null
  }

  protected async keep(items: readonly Item[]): Promise<void> {
    for (const one of items) if (!this.held.get(one.id)?.sent) await this.put({ ...one, scope: this.scope, sent: true })
  }

  protected async put(one: Kept<Item>): Promise<void> {
    await this.store.put([one])
    this.held.set(one.id, one)
  }
}

/** Who is sent to the door, or may not enter, is signed out. */
export function linkOf(response: Response | null): Link {
  if (response?.redirected || response?.status === 403) return 'signedOut'
  return response?.ok ? 'online' : 'offline'
}
