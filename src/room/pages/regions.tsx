import { Callout } from '../../platform/ui/notice.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Entry } from '../operation.ts'
import { blockersOf, isThere, type RoomRecord } from '../record.ts'
import { roomWords } from '../words.ts'
import { AttendanceRow } from './attendance-row.tsx'
import { DemandItem } from './demand-item.tsx'
import { InterventionItem } from './intervention-item.tsx'
import { EntryForm, useLive } from './live.tsx'

/** The parts of the page that change with every operation, by the name of their place. The browser draws them again one by one. */
export const regions = {
  count: Count,
  associations: Associations,
  offices: Offices,
  demands: Demands,
  interventions: Interventions,
  diverted: Diverted,
  blockers: Blockers,
}

export type RegionName = keyof typeof regions

/** The place of a region; a list keeps its lines, so that what is being typed in one is left alone. */
export function Region({ name, record }: { name: RegionName; record: RoomRecord }) {
  const Part = regions[name]
  const list = name === 'associations' || name === 'offices' || name === 'demands' || name === 'interventions'
  const part = <Part record={record} />
  return list ? (
    <ul class="room-list" data-region={name}>
      {part}
    </ul>
  ) : (
    <div data-region={name}>{part}</div>
  )
}

interface Props {
  record: RoomRecord
}

function Count({ record }: Props) {
  const { attendance: words } = useWords(roomWords)
  return <p class="quiet">{words.count(record.attendance.filter(isThere).length)}</p>
}

function Associations({ record }: Props) {
  return <Rows of="association" entries={record.attendance} />
}

function Offices({ record }: Props) {
  return <Rows of="office" entries={record.attendance} />
}

function Rows({ of, entries }: { of: 'association' | 'office'; entries: readonly Entry[] }) {
  const { choices } = useLive()
  const organisations = of === 'association' ? choices.associations : choices.offices
  return (
    <>
      {organisations.map((organisation) => (
        <AttendanceRow of={of} organisation={organisation} entry={entries.find(({ id }) => id === organisation.value)} />
      ))}
    </>
  )
}

function Demands({ record: { demands } }: Props) {
  const { entries: words } = useWords(roomWords)
  return (
    <>
      {demands.map((entry) => (
        <DemandItem entry={entry} />
      ))}
      {demands.length === 0 && <None>{words.noDemands}</None>}
    </>
  )
}

function Interventions({ record: { interventions } }: Props) {
  const { entries: words } = useWords(roomWords)
  return (
    <>
      {interventions.map((entry) => (
        <InterventionItem entry={entry} />
      ))}
      {interventions.length === 0 && <None>{words.noInterventions}</None>}
    </>
  )
}

function None({ children }: { children: string }) {
  return (
    <li class="quiet" data-entry="none">
      {children}
    </li>
  )
}

function Diverted({ record: { diversions } }: Props) {
  const { complaint: words } = useWords(roomWords)
  const last = diversions.at(-1)
  return (
    <div class="cluster">
      <p class="quiet">{words.diverted(diversions.length)}</p>
      {last && (
        <EntryForm kind="diversion" entryId={last.id} replaces={last.versions} name="removal">
          <input type="hidden" name="act" value="removal" />
          <button type="submit" class="button button-quiet">
            {words.undo}
          </button>
        </EntryForm>
      )}
    </div>
  )
}

function Blockers({ record }: Props) {
  const { refusals } = useWords(roomWords)
  const blockers = blockersOf(record)
  return blockers.length > 0 ? (
    <Callout tone="warning">
      {blockers.map((blocker) => (
        <p>{refusals[blocker]}</p>
      ))}
    </Callout>
  ) : (
    ''
  )
}
