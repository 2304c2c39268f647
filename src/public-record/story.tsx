import type { Child } from 'hono/jsx'
import { Badge, type Tone } from '../platform/ui/badge.tsx'
import { Day, Due } from '../platform/ui/day.tsx'
import { Quote } from '../platform/ui/quote.tsx'
import { UserText } from '../platform/ui/texts.tsx'
import { Timeline, TimelineEntry } from '../platform/ui/timeline.tsx'
import { useView, useWords } from '../platform/ui/view.ts'
import type { Day as CalendarDay } from '../platform/words/dates.ts'
import { nameIn } from '../platform/words/names.ts'
import type { EntryKind } from './copies.ts'
import { comesNext, isLate, owedOn, type Standing } from './demand.ts'
import { entryTitle } from './entry-title.ts'
import type { PublicRecordWords } from './words.ar.ts'
import { publicRecordWords } from './words.ts'

/** One line of the story of a demand. */
export interface StoryEntry {
  readonly kind: EntryKind
  readonly day: CalendarDay
  readonly actorAr: string | null
  readonly actorFr: string | null
  readonly dueOn: CalendarDay | null
  /** The partner to whom it was referred, or the channel by which it came. */
  readonly detail: string | null
  readonly text: string | null
  readonly textState: 'none' | 'waiting' | 'released' | 'withheld'
}

interface StoryProps {
  demand: Standing & { readonly askedBy: string | null }
  entries: readonly StoryEntry[]
  today: CalendarDay
  /** Tells the entries of several stories on one page apart. */
  prefix?: string
  /** Who asked, for readers who may know it, where the entries do not say so. */
  asker?: string | null
}

/** What happened to a demand, in order; it ends with what comes next, from whom and by when. */
export function DemandStory({ demand, entries, today, prefix = 'step', asker = null }: StoryProps) {
  const words = useWords(publicRecordWords)
  return (
    <Timeline label={words.storyLabel}>
      {entries.map((entry, at) => (
        <TimelineEntry
          state="done"
          id={`${prefix}-${at + 1}`}
          what={<What entry={entry} />}
          actor={<Actor entry={entry} asker={asker} />}
          when={<Day day={entry.day} />}
        >
          {textOf(entry, words)}
          <Replacement entries={entries} at={at} prefix={prefix} />
        </TimelineEntry>
      ))}
      <NextEntry demand={demand} entries={entries} today={today} />
    </Timeline>
  )
}

/** A commitment leads to the one that took its place, and that one back. */
function Replacement({ entries, at, prefix }: { entries: readonly StoryEntry[]; at: number; prefix: string }) {
  const words = useWords(publicRecordWords)
  if (entries[at]!.kind !== 'promised') return null
  const chain = entries.flatMap(({ kind }, index) => (kind === 'promised' || kind === 'replaced' ? [{ kind, index }] : []))
  const place = chain.findIndex(({ index }) => index === at)
  const before = chain[place - 1]?.kind === 'replaced' ? chain[place - 2] : undefined
  const after = chain[place + 1]?.kind === 'replaced' ? (chain[place + 2] ?? chain[place + 1]) : undefined
  if (!before && !after) return null
  return (
    <p class="quiet">
      {before && <a href={`#${prefix}-${before.index + 1}`}>{words.replacement.before}</a>}
      {before && after && ' · '}
      {after && <a href={`#${prefix}-${after.index + 1}`}>{words.replacement.after}</a>}
    </p>
  )
}

type BadgeKey = keyof PublicRecordWords['badges']

const tones: Record<BadgeKey, Tone> = {
  received: 'neutral',
  inadmissible: 'neutral',
  qualified: 'waiting',
  contested: 'waiting',
  referred: 'waiting',
  reopening: 'waiting',
  promised: 'progress',
  reported: 'waiting',
  explanation: 'neutral',
  refusal: 'not',
  referral: 'neutral',
  kept: 'done',
  partly: 'partly',
  not_kept: 'not',
  cancelled: 'not',
  unheard: 'neutral',
  reopening_refused: 'not',
  late: 'late',
  closed: 'neutral',
  continued: 'neutral',
}

/** Where a demand stands, in one word. */
export function DemandBadge({ demand, today }: { demand: Standing; today: CalendarDay }) {
  const words = useWords(publicRecordWords)
  const key = badgeOf(demand, today)
  return <Badge tone={tones[key]}>{words.badges[key]}</Badge>
}

function badgeOf(demand: Standing, today: CalendarDay): BadgeKey {
  const { state, answerKind, verdict, outcome, ending } = demand
  if (isLate(demand, today)) return 'late'
  if (state !== 'answered' && state !== 'closed') return state
  if (ending === 'reopening_refused') return ending
  // What an office says of itself is no proof: closed without a word, it reads as closed without a word.
  if (answerKind === 'commitment') return verdict ?? (outcome === 'cancelled' ? outcome : ending === 'unheard' ? ending : 'closed')
  return answerKind ?? 'closed'
}

function What({ entry: { kind, detail } }: { entry: StoryEntry }) {
  const { language } = useView()
  const { entries, channels } = useWords(publicRecordWords)
  if (!detail || kind === 'presence') return entryTitle(language, kind, detail)
  const known = Object.entries(channels).find(([channel]) => kind === 'received' && channel === detail)
  return (
    <>
      {entries[kind]} {known ? known[1] : <UserText>{detail}</UserText>}
    </>
  )
}

function Actor({ entry, asker }: { entry: StoryEntry; asker: string | null }) {
  const { language } = useView()
  const words = useWords(publicRecordWords)
  const name = nameIn(language, entry.actorAr, entry.actorFr)
  return <UserText>{name ?? (askers.has(entry.kind) ? (asker ?? words.aResident) : words.cell)}</UserText>
}

const askers: ReadonlySet<EntryKind> = new Set([
  'received',
  'judged_kept',
  'judged_partly',
  'judged_not_kept',
  'accepted',
  'contested',
  'withdrawn',
  'joined',
])

function textOf({ kind, text, textState }: StoryEntry, words: PublicRecordWords): Child {
  if (text) return <Quote text={text} voice={askers.has(kind) ? 'asked' : 'answered'} />
  if (textState === 'waiting') return <p class="quiet">{words.underReview}</p>
  if (textState === 'withheld') return <p class="quiet">{words.textWithheld}</p>
  return null
}

function NextEntry({ demand, entries, today }: StoryProps) {
  const { language } = useView()
  const words = useWords(publicRecordWords)
  const next = comesNext(demand)
  if (!next) return null
  const theirTurn = next === 'judge' || next === 'accept'
  const office = nameIn(language, demand.officeAr, demand.officeFr)
  const ofCell = next === 'qualify' || next === 'decide'
  const owing = next === 'partner' ? demand.partner : ofCell ? words.cell : office
  const actor = theirTurn ? (demand.askedBy ?? words.asker) : (owing ?? words.cell)
  const due = owedOn(demand) ?? entries.at(-1)?.dueOn
  return (
    <TimelineEntry
      state={isLate(demand, today) ? 'late' : 'next'}
      what={words.next[next]}
      actor={<UserText>{actor}</UserText>}
      when={due && <Due day={due} today={today} open={!theirTurn} />}
    />
  )
}
