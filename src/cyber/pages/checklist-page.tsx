import { assets } from '../../platform/http/assets.ts'
import { PrintButton } from '../../platform/ui/button.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { captureColumns, captureLines, checklistFields, checklistSteps } from '../checklist.ts'
import { checklistWords } from '../checklist-words.ts'
import { DangerLine, type Known } from './channels.tsx'
import { CyberPage, useWrittenIn } from './cyber-page.tsx'

/**
 * A sheet that is filled in and printed in the browser. It stands in no form and its fields have no names: there is nothing that could be sent,
 * nothing that a browser would offer again, and no checker of spelling that asks its maker.
 */
export function ChecklistPage({ channels }: Pick<Known, 'channels'>) {
  const words = useWrittenIn(checklistWords)
  return (
    <CyberPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} actions={<PrintButton />} />
      <DangerLine channels={channels} />
      <p class="plain-word on-screen">{words.stays}</p>
      <Callout tone="warning">{words.minor}</Callout>
      <div data-evidence>
        <Steps />
        <Section title={words.record.title} id="record">
          <p class="quiet">{words.record.lead}</p>
          {checklistFields.map((field) => (
            <Box id={`evidence-${field}`} label={words.record.fields[field]} />
          ))}
        </Section>
        <Captures />
        <Section title={words.actions} id="actions">
          <Box id="evidence-actions" label={words.actions} spoken rows={4} />
        </Section>
      </div>
      <p class="evidence-never">{words.never}</p>
      <Tools />
    </CyberPage>
  )
}

function Steps() {
  const { steps } = useWrittenIn(checklistWords)
  return (
    <Section title={steps.title} id="steps">
      <ol class="evidence-steps">
        {checklistSteps.map((step) => (
          <li>
            <input type="checkbox" id={`step-${step}`} />
            <label for={`step-${step}`}>{steps.items[step]}</label>
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** Each thing that was kept: what, when, where. */
function Captures() {
  const { captures } = useWrittenIn(checklistWords)
  return (
    <Section title={captures.title} id="captures">
      <div data-captures data-label={captures.line(0)}>
        {Array.from({ length: captureLines }, (_, at) => (
          <fieldset class="capture">
            <legend class="quiet">{captures.line(at + 1)}</legend>
            {captureColumns.map((column) => (
              <Box id={`capture-${at + 1}-${column}`} label={captures.columns[column]} />
            ))}
          </fieldset>
        ))}
      </div>
      <button type="button" class="button button-quiet on-screen" data-another data-scripted hidden>
        {captures.another}
      </button>
    </Section>
  )
}

function Box({ id, label, spoken = false, rows = 1 }: { id: string; label: string; spoken?: boolean; rows?: number }) {
  return (
    <div class="evidence-box">
      <label for={id} class={spoken ? 'spoken' : 'field-label'}>
        {label}
      </label>
      {/* The blank tells a style sheet whether something was written. */}
      <textarea id={id} class="control" rows={rows} dir="auto" placeholder=" " autocomplete="off" autocapitalize="off" spellcheck={false} />
    </div>
  )
}

function Tools() {
  const words = useWrittenIn(checklistWords)
  const { offline } = words
  return (
    <>
      <p class="on-screen" data-scripted hidden>
        <button type="button" class="button button-secondary" data-erase>
          {words.erase}
        </button>{' '}
        <span role="status" data-erased data-said={words.erased} />
      </p>
      <noscript>
        <p class="quiet on-screen">{words.noScript}</p>
      </noscript>
      <div class="callout on-screen" data-offline data-worker={assets.worker('cyber')} data-scripted hidden>
        <div>
          <p class="callout-title">{offline.title}</p>
          <p>{offline.text}</p>
          <p role="status" data-kept hidden>
            {offline.kept}
          </p>
          <button type="button" class="button button-secondary" data-keep>
            {offline.keep}
          </button>
          <button type="button" class="button button-secondary" data-forget hidden>
            {offline.forget}
          </button>
        </div>
      </div>
    </>
  )
}
