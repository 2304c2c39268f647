import { newId } from '../../platform/ui/islands/new-id.ts'
import type { Store } from '../../platform/ui/islands/offline-store.ts'
import { type Kept, type Link, linkOf, Outbox } from '../../platform/ui/islands/outbox.ts'
import { localisePath } from '../../platform/words/language.ts'
import { entriesOf, type Operation } from '../operation.ts'
import { type RoomRecord, recordOf } from '../record.ts'
import type { RoomData } from './data.ts'

interface Answer {
  operations: Operation[]
  refused: { id: string; words: string }[]
  position: number
  closed: boolean
}

/** What this device knows of the meeting: its own operations, sent or not, and those of the others. */
export class Notebook extends Outbox<Operation> {
  link: Link = 'online'
  closed: boolean
  protected readonly most = 500
  private readonly mine = new Set<string>()
  private readonly data: RoomData
  private position: number

  constructor(data: RoomData, store: Store<Kept<Operation>>) {
    super(store)
    this.data = data
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
    return recordOf(this.taken)
  }

  /** Writes down what was just done. */
  async write(raw: Omit<Operation, 'id'>): Promise<void> {
    const entry = entriesOf(this.taken).find(({ kind, id }) => kind === raw.kind && id === raw.entryId)
    // A line that is being typed in is not drawn anew: what this device wrote meanwhile counts as seen.
    const seen = (entry?.versions ?? []).filter((id) => this.mine.has(id))
    const operation: Operation = { ...raw, id: newId(), replaces: [...new Set([...raw.replaces, ...seen])] }
    await this.put({ ...operation, scope: this.scope, sent: false })
    this.mine.add(operation.id)
  }

  protected async ask(sent: readonly Kept<Operation>[]) {
    const operations = sent.map(({ id, kind, entryId, replaces, saidAt, value }) => ({ id, kind, entryId, replaces, saidAt, value }))
    const { position: after } = this
    const address = localisePath(this.data.language, `${this.data.path}/operations`)
    const answer = await (sent.length > 0
      ? this.reach<Answer>(address, { operations, after })
      : this.reach<Answer>(`${address}?after=${after}`))
    if (!answer) return null
    const accept = () => {
      this.position = answer.position
      this.closed = answer.closed
    }
    return { news: answer.operations, refused: answer.refused, accept }
  }

  protected linkOf(response: Response | null): Link {
    return linkOf(response)
  }
}
