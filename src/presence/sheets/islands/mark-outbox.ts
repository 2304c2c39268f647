import type { Store } from '../../../platform/ui/islands/offline-store.ts'
import { type Kept, type Link, linkOf, Outbox } from '../../../platform/ui/islands/outbox.ts'
import { localisePath } from '../../../platform/words/language.ts'
import type { Mark } from '../mark.ts'
import type { SheetData } from './data.ts'

interface Answer {
  marks: Mark[]
  refused: { id: string; words: string }[]
  planId: string | null
}

/** What this phone has said, sent or not, and what the other phone of the team said. */
export class MarkOutbox extends Outbox<Mark, Link | 'ended'> {
  link: Link | 'ended' = 'online'
  /** The plan in force, as far as this phone has heard. */
  planId: string | null
  protected readonly most = 200
  private readonly data: SheetData

  constructor(data: SheetData, store: Store<Kept<Mark>>) {
    super(store)
    this.data = data
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

  async say(mark: Mark): Promise<void> {
    await this.put({ ...mark, scope: this.scope, sent: false })
  }

  protected async ask(sent: readonly Kept<Mark>[]) {
    const marks = sent.map(({ id, visitId, kind, minute, reason, replaces }) => ({ id, visitId, kind, minute, reason, replaces }))
    const address = localisePath(this.data.language, `${this.data.path}/marks`)
    const answer = await this.reach<Answer>(address, sent.length > 0 ? { marks } : undefined)
    if (!answer) return null
    const accept = () => {
      this.planId = answer.planId
    }
    return { news: answer.marks, refused: answer.refused, accept }
  }

  protected linkOf(response: Response | null): Link | 'ended' {
    return response?.status === 404 && !response.redirected ? 'ended' : linkOf(response)
  }
}
