import type { Child } from 'hono/jsx'
import { Section } from '../../platform/ui/heading.tsx'
import { Icon, type IconName } from '../../platform/ui/icon.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { RoomRecord } from '../record.ts'
import { roomWords } from '../words.ts'
import { Complaint } from './complaint.tsx'
import { DemandFields } from './demand-fields.tsx'
import { InterventionFields } from './intervention-fields.tsx'
import { EntryForm, useLive } from './live.tsx'
import { Region } from './regions.tsx'

/** The one place where something new is written down: a tap says what it is, and shows its fields. */
export function Capture({ record }: { record: RoomRecord }) {
  const { capture: words } = useWords(roomWords)
  const { returned } = useLive()
  const form = returned?.values.form
  return (
    <Section title={words.title} id="capture">
      <Kind name="demand" icon="plus" label={words.demand} open={!form || form === 'demand'}>
        <EntryForm kind="demand" label={words.demand}>
          <DemandFields />
        </EntryForm>
      </Kind>
      <Kind name="intervention" icon="quote" label={words.intervention} open={form === 'intervention'}>
        <EntryForm kind="intervention" label={words.intervention}>
          <InterventionFields complaint />
        </EntryForm>
      </Kind>
      <Kind name="complaint" icon="alert" label={words.complaint}>
        <Complaint />
        <Region name="diverted" record={record} />
      </Kind>
    </Section>
  )
}

/** One of them is open at a time. */
function Kind({ name, icon, label, open, children }: { name: string; icon: IconName; label: string; open?: boolean; children: Child }) {
  return (
    <details class="room-kind" name="capture" id={`capture-${name}`} open={open}>
      <summary>
        <Icon name={icon} />
        {label}
      </summary>
      <div class="room-kind-body">{children}</div>
    </details>
  )
}
