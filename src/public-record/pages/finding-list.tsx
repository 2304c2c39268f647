import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Radios } from '../../platform/ui/choices.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { Colon, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { Because } from '../because.tsx'
import { type Checked, type Finding, isSame } from '../leaks/findings.ts'
import { mustGo } from '../leaks/leak.ts'
import { leakWords } from '../leaks/words.ts'
import type { WaitingRelease } from '../queries/releases.ts'
import { isFixed } from '../release.ts'
import { publicRecordWords } from '../words.ts'

interface FindingListProps {
  release: Checked<WaitingRelease>
  /** Whether the reader may deal with them. */
  mayDeal: boolean
  /** A dealing that came back, with its finding among the values. */
  returned?: Returned | undefined
}

/** What the check found in a waiting text, each with what can be done about it, and what was let stand before. */
export function FindingList({ release, mayDeal, returned }: FindingListProps) {
  const words = useWords(leakWords)
  return (
    <>
      {release.open.length > 0 && (
        <Callout tone="warning" title={words.title}>
          {mayDeal && <p>{words.lead}</p>}
          <ul class="findings stack">
            {release.open.map((finding) => (
              <li>
                <Said finding={finding} />
                {mayDeal && <Dealing release={release} finding={finding} returned={isOf(finding, returned) ? returned : undefined} />}
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {release.kept.length > 0 && (
        <Callout title={words.kept}>
          <ul>
            {release.kept.map(({ kind, found, reason, by }) => (
              <li>
                {words.kinds[kind]}
                <Colon />
                <q>
                  <UserText>{found}</UserText>
                </q>{' '}
                — <UserText>{reason}</UserText> {by && <span class="quiet">({words.keptBy(by)})</span>}
              </li>
            ))}
          </ul>
        </Callout>
      )}
    </>
  )
}

function Said({ finding: { kind, field, found, because } }: { finding: Finding }) {
  const words = useWords(leakWords)
  const { fields } = useWords(publicRecordWords).releases
  const labels: Readonly<Record<string, string>> = fields
  return (
    <p>
      <strong>
        {words.kinds[kind]}
        <Colon />
        <mark>
          <UserText>{found}</UserText>
        </mark>
      </strong>{' '}
      <span class="quiet">
        ({words.in} {labels[field.split(':')[0]!] ?? field})
      </span>
      <br />
      {words.reasons[kind]}
      <Because words={because} />
    </p>
  )
}

function Dealing({ release, finding, returned }: { release: WaitingRelease; finding: Finding; returned: Returned | undefined }) {
  const words = useWords(leakWords)
  const { kind, field, found, start, proposal } = finding
  const fixed = isFixed(release, field)
  const options = [
    ...(fixed ? [] : [{ value: 'redact', label: words.redact }]),
    ...(mustGo(finding) ? [] : [{ value: 'keep', label: words.keep }]),
  ]
  if (options.length === 0) return <p class="quiet">{words.mustGo}</p>
  const values = returned?.values ?? { dealing: fixed ? 'keep' : 'redact', replacement: proposal }
  return (
    <Form
      path={`/desk/releases/${release.id}/finding`}
      prefix={`finding-${release.id}-${field.replaceAll(':', '-')}-${start}-${kind}`}
      label={`${words.kinds[kind]}: ${found}`}
      values={values}
      errors={returned?.errors}
    >
      {Object.entries({ field, kind, found, start: String(start) }).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Radios
        name="dealing"
        label={words.dealing}
        hint={mustGo(finding) ? words.mustGo : fixed ? words.fileStays : undefined}
        options={options}
        required
        inline
      />
      {!fixed && <TextInput name="replacement" label={words.replacement} hint={words.replacementHint} />}
      {!mustGo(finding) && <TextInput name="reason" label={words.reason} hint={words.reasonHint} />}
      <FormActions>
        <Submit weight="secondary">{words.save}</Submit>
      </FormActions>
    </Form>
  )
}

function isOf(finding: Finding, returned: Returned | undefined): boolean {
  if (!returned) return false
  const { field = '', found = '', start, kind } = returned.values
  return isSame(finding, { field: String(field), found: String(found), kind: kind as Finding['kind'] }) && String(finding.start) === start
}
