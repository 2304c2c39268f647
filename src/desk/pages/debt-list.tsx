import type { Child } from 'hono/jsx'
import { Badge } from '../../platform/ui/badge.tsx'
import { Due } from '../../platform/ui/day.tsx'
import { Dialog, DialogLink } from '../../platform/ui/dialog.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import { type Bucket, bucketOf, buckets, type Debt, type DebtKind, isOfDemand, pathOf } from '../debt.ts'
import { deskWords } from '../words.ts'

interface DebtListProps {
  debts: readonly Debt[]
  today: Day
  /** Those who asked read first what waits for their word. */
  asker: boolean
  /** Of which kinds lines can be selected. */
  together: ReadonlySet<DebtKind>
  /** The references of those that are. */
  chosen: ReadonlySet<string>
  /** What may be done to the lines that are selected. */
  children?: Child
}

/** Debts by how near their day is. The keys j, k, x and o walk along the lines where scripts run; without them the order of tabs does. */
export function DebtList({ debts, today, asker, together, chosen, children }: DebtListProps) {
  const { inbox: words } = useWords(deskWords)
  const yours = asker ? debts.filter(({ kind }) => kind === 'word') : []
  const groups = Map.groupBy(asker ? debts.filter(({ kind }) => kind !== 'word') : debts, ({ dueOn }) => bucketOf(dueOn, today))
  const lists: [string, readonly Debt[], Bucket | 'yours'][] = [
    [words.yourWord, yours, 'yours'],
    ...buckets.map((bucket): [string, readonly Debt[], Bucket] => [words.buckets[bucket], groups.get(bucket) ?? [], bucket]),
  ]
  const content = (
    <>
      {lists
        .filter(([, lines]) => lines.length > 0)
        .map(([title, lines, bucket]) => (
          <Section title={title} id={`debts-${bucket}`}>
            <ul class="records">
              {lines.map((debt) => (
                <Line
                  debt={debt}
                  today={today}
                  selectable={together.size > 0}
                  mayChoose={together.has(debt.kind)}
                  isChosen={chosen.has(debt.ref)}
                />
              ))}
            </ul>
          </Section>
        ))}
      {children}
      <div class="debts-keys" data-keys-help hidden>
        <DialogLink id="keys" weight="quiet">
          {words.keysShow} <kbd>?</kbd>
        </DialogLink>
      </div>
      <KeysHelp />
    </>
  )
  return children ? (
    <form class="debts" method="get" data-lines>
      {content}
    </form>
  ) : (
    <div class="debts" data-lines>
      {content}
    </div>
  )
}

interface LineProps {
  debt: Debt
  today: Day
  /** Whether some lines of the list can be selected, and this one. */
  selectable: boolean
  mayChoose: boolean
  isChosen: boolean
}

function Line({ debt, today, selectable, mayChoose, isChosen }: LineProps) {
  const { inbox: words } = useWords(deskWords)
  const href = useHref()
  return (
    <li class="record debt" data-line>
      {selectable && (
        <span class="debt-choice">
          {mayChoose && (
            <input type="checkbox" name="ref" value={debt.ref} checked={isChosen} aria-label={words.select(debt.ref)} data-choice />
          )}
        </span>
      )}
      <div class="record-text">
        <a class="record-title" href={href(pathOf(debt))}>
          <UserText>{shortened(debt.title)}</UserText>
        </a>
        <p class="debt-what">
          <span>{words.kinds[debt.kind]}</span>
          {debt.dueOn && <Due day={debt.dueOn} today={today} />}
        </p>
        <Meta debt={debt} />
      </div>
      {!debt.dueOn && <Badge tone="waiting">{words.kinds[debt.kind]}</Badge>}
    </li>
  )
}

function Meta({ debt }: { debt: Debt }) {
  const { inbox: words } = useWords(deskWords)
  const { language } = useView()
  const office = nameIn(language, debt.officeAr, debt.officeFr)
  const ofDemand = isOfDemand(debt.kind)
  return (
    <p class="record-meta">
      <Ltr>{debt.ref}</Ltr>
      {ofDemand && (
        <>
          {' · '}
          <UserText>{debt.association ?? debt.school ?? words.person}</UserText>
        </>
      )}
      {office && (
        <>
          {' · '}
          <UserText>{office}</UserText>
        </>
      )}
    </p>
  )
}

function KeysHelp() {
  const { inbox: words } = useWords(deskWords)
  const keys = [
    ['j', words.keys.next],
    ['k', words.keys.previous],
    ['Enter', words.keys.open],
    ['x', words.keys.select],
    ['?', words.keys.help],
  ] as const
  return (
    <Dialog id="keys" title={words.keysTitle}>
      <Facts facts={keys.map(([key, meaning]) => ({ term: meaning, value: <kbd>{key}</kbd> }))} />
    </Dialog>
  )
}

/** A list shows the beginning, cut between words. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 140 ? line : `${line.slice(0, line.lastIndexOf(' ', 140))}…`
}
