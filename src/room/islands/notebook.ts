import { newId } from '../../platform/ui/islands/new-id.ts'
import type { Store } from '../../platform/ui/islands/offline-store.ts'
import { localisePath } from '../../platform/words/language.ts'
import { entriesOf, type Operation } from '../operation.ts'
import { type RoomRecord, recordOf } from '../record.ts'
import type { RoomData } from './data.ts'

/** An operation as this device keeps it, apart from those of other people and other meetings. */
export interface Kept extends Operation {
  scope: string
  sent: boolean
  /** Why it was not taken, in words. */
  refused?: string
}

export type Link = 'online' | 'offline' | 'signedOut'

interface Answer {
  operations: Operation[]
  refused: { id: string; words: string }[]
  position: number
  closed: boolean
}

/** So many operations go with one request. */
const most = 500
const patience = 30_000

/** What this device knows of the meeting: its own operations, sent or not, and those of the others. */
export class Notebook {
  link: Link = 'online'
  closed: boolean
  private readonly held = new Map<string, Kept>()
  private readonly mine = new Set<string>()
  private readonly data: RoomData
  private readonly store: Store<Kept>
  private position: number
  private sending = false

  constructor(data: RoomData, store: Store<Kept>) {
    this.data = data
    this.store = store
    this.position = data.position
    this.closed = data.closed
  }

  get scope(): string {
    return `${this.data.accountId} ${this.data.meetingId}`
  }

  async open(): Promise<void> {
    for (const one of await this.store.all(this.scope)) this.held.set(one.id, one)
    await this.keep(this.data.operations)
  }

  get record(): RoomRecord {
    return recordOf(this.good())
  }

  get unsent(): Kept[] {
    return [...this.held.values()].filter(({ sent, refused }) => !sent && refused === undefined)
  }

  get refused(): Kept[] {
    return [...this.held.values()].filter(({ refused }) => refused !== undefined)
  }

  /** Writes down what was just done: it is on the disk before anything else happens. */
  async write(raw: Omit<Operation, 'id'>): Promise<void> {
    const entry = entriesOf(this.good()).find(({ kind, id }) => kind === raw.kind && id === raw.entryId)
    // A line that is being typed in is not drawn anew: what this device wrote meanwhile counts as seen.
    const seen = (entry?.versions ?? []).filter((id) => this.mine.has(id))
    const operation: Operation = { ...raw, id: newId(), replaces: [...new Set([...raw.replaces, ...seen])] }
    const kept = { ...operation, scope: this.scope, sent: false }
    await this.store.put([kept])
    this.held.set(kept.id, kept)
    this.mine.add(kept.id)
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
      const sent = this.unsent.slice(0, most)
      const answer = await this.ask(sent)
      if (!answer) return
      const refused = new Map(answer.refused.map(({ id, words }) => [id, words]))
      for (const one of sent) await this.put(refused.has(one.id) ? { ...one, refused: refused.get(one.id)! } : { ...one, sent: true })
      await this.keep(answer.operations)
      this.position = answer.position
      this.closed = answer.closed
    } finally {
      this.sending = false
    }
  }

  private async ask(sent: readonly Kept[]): Promise<Answer | null> {
    const operations = sent.map(({ id, kind, entryId, replaces, saidAt, value }) => ({ id, kind, entryId, replaces, saidAt, value }))
    const body = JSON.stringify({ operations, after: this.position })
    const address = localisePath(this.data.language, `${this.data.path}/operations`)
    // A network that does not answer is none; older browsers wait as long as they like.
    const signal = AbortSignal.timeout?.(patience) ?? null
    const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal }
    const response = await (sent.length > 0 ? fetch(address, post) : fetch(`${address}?after=${this.position}`, { signal })).catch(
      () => null,
    )
    const signedOut = response !== null && (response.redirected || response.status === 403)
    this.link = signedOut ? 'signedOut' : response?.ok ? 'online' : 'offline'
    return response?.ok && !signedOut ? response.json() : null
  }

  private async keep(operations: readonly Operation[]): Promise<void> {
    for (const one of operations) if (!this.held.get(one.id)?.sent) await this.put({ ...one, scope: this.scope, sent: true })
  }

  private async put(one: Kept): Promise<void> {
    await this.store.put([one])
    this.held.set(one.id, one)
  }

  private good(): Kept[] {
    return [...this.held.values()].filter(({ refused }) => refused === undefined)
  }
}
