import type { Store } from '../../../platform/ui/islands/offline-store.ts'
import { localisePath } from '../../../platform/words/language.ts'
import type { Mark } from '../mark.ts'
import type { SheetData } from './data.ts'

/** A mark as this phone keeps it, apart from what other pages keep. */
export interface KeptMark extends Mark {
  scope: string
  sent: boolean
  /** Why it was not taken, in words. */
  refused?: string
}

export type Link = 'online' | 'offline' | 'signedOut' | 'ended'

interface Answer {
  marks: Mark[]
  refused: { id: string; words: string }[]
  planId: string | null
}

/** So many marks go with one request. */
const most = 200
const patience = 30_000

/** What this phone has said, sent or not, and what the other phone of the team said. */
export class Outbox {
  link: Link = 'online'
  /** The plan in force, as far as this phone has heard. */
  planId: string | null
  private readonly held = new Map<string, KeptMark>()
  private readonly data: SheetData
  private readonly store: Store<KeptMark>
  private sending = false

  constructor(data: SheetData, store: Store<KeptMark>) {
    this.data = data
    this.store = store
    this.planId = data.sheet.planId
  }

  /** By team: what was not sent by a link that ended goes by the next one. */
  get scope(): string {
    return `sheet ${this.data.sheet.teamId}`
  }

  /** What is on the phone and in the page. Of other days only what was not sent stays. */
  async open(): Promise<void> {
    const shown = new Set(this.data.sheet.visits.map(({ id }) => id))
    for (const one of await this.store.all(this.scope)) {
      if (one.sent && !shown.has(one.visitId)) await this.store.drop(this.scope, one.id)
      else this.held.set(one.id, one)
    }
    await this.keep(this.data.sheet.marks)
  }

  get marks(): KeptMark[] {
    return [...this.held.values()].filter(({ refused }) => refused === undefined)
  }

  get unsent(): KeptMark[] {
    return this.marks.filter(({ sent }) => !sent)
  }

  get refused(): KeptMark[] {
    return [...this.held.values()].filter(({ refused }) => refused !== undefined)
  }

  /** Keeps what was just said: it is on the disk before anything else happens. */
  async say(mark: Mark): Promise<void> {
    await this.put({ ...mark, scope: this.scope, sent: false })
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
      await this.keep(answer.marks)
      this.planId = answer.planId
    } finally {
      this.sending = false
    }
  }

  private async ask(sent: readonly KeptMark[]): Promise<Answer | null> {
    const marks = sent.map(({ id, visitId, kind, minute, reason, replaces }) => ({ id, visitId, kind, minute, reason, replaces }))
    const address = localisePath(this.data.language, `${this.data.path}/marks`)
    // A network that does not answer is none; older browsers wait as long as they like.
    const signal = AbortSignal.timeout?.(patience) ?? null
    const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ marks }), signal }
    const response = await (sent.length > 0 ? fetch(address, post) : fetch(address, { signal })).catch(() => null)
    this.link = linkOf(response)
    return this.link === 'online' ? response!.json() : null
  }

  private async keep(marks: readonly Mark[]): Promise<void> {
    for (const one of marks) if (!this.held.get(one.id)?.sent) await this.put({ ...one, scope: this.scope, sent: true })
  }

  private async put(one: KeptMark): Promise<void> {
    await this.store.put([one])
    this.held.set(one.id, one)
  }
}

function linkOf(response: Response | null): Link {
  if (response?.redirected || response?.status === 403) return 'signedOut'
  if (response?.status === 404) return 'ended'
  return response?.ok ? 'online' : 'offline'
}
