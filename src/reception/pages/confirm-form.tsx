import type { Child } from 'hono/jsx'
import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Radios } from '../../platform/ui/choices.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import { enumerate } from '../../platform/words/punctuation.ts'
import type { ChosenPlace } from '../place.ts'
import type { SimilarOne } from '../similar-public.ts'
import { receptionWords } from '../words.ts'
import { Hidden } from './hidden.tsx'

export interface ConfirmProps extends Returned {
  parts: readonly { text: string; similar: readonly SimilarOne[] }[]
  place: ChosenPlace
  photos: number
  /** Words of the text that may name a person. */
  names: readonly string[]
}

interface ConfirmFormProps extends ConfirmProps {
  path: string
  /** Fields of the first step that are carried along. */
  carried: readonly string[]
  /** What is shown beside a part, about what is like it. */
  beside: (name: string, similar: readonly SimilarOne[]) => Child
  /** More of what was said in the first step. */
  children?: Child
}

/** What will be put on record, to be read once more: cut into demands, beside what others have asked. */
export function ConfirmForm({ path, carried, parts, place, photos, names, values, errors, beside, children }: ConfirmFormProps) {
  const { language } = useView()
  const { confirm, ask } = useWords(receptionWords)
  const written = Object.fromEntries(parts.map(({ text }, index) => [`parts.${index}.text`, text]))
  const several = parts.length > 1
  return (
    <Form path={path} values={{ cut: 'many', ...written, ...values }} errors={errors}>
      {carried.map((name) => (
        <Hidden name={name} />
      ))}
      {names.length > 0 && (
        <Callout tone="warning" title={confirm.names}>
          <p>
            {confirm.found} <UserText>{enumerate(language, names)}</UserText>
          </p>
          <p>{confirm.namesText}</p>
        </Callout>
      )}
      {several && (
        <Callout title={confirm.several}>
          <p>{confirm.severalLead}</p>
        </Callout>
      )}
      {several && (
        <Radios
          name="cut"
          label={confirm.cut}
          options={[
            { value: 'many', label: confirm.many(parts.length) },
            { value: 'one', label: confirm.one },
          ]}
        />
      )}
      {parts.map(({ similar }, index) => (
        <>
          <TextArea
            name={`parts.${index}.text`}
            label={several ? confirm.part(index + 1) : ask.text}
            hint={several ? confirm.partHint : undefined}
            rows={several ? 3 : 6}
          />
          {beside(`parts.${index}.join`, similar)}
        </>
      ))}
      <Details place={place} photos={photos} />
      {children}
      <FormActions>
        <Submit name="step" value="send" icon="check">
          {confirm.send}
        </Submit>
        <Submit name="step" value="edit" weight="secondary">
          {confirm.edit}
        </Submit>
      </FormActions>
    </Form>
  )
}

function Details({ place, photos }: { place: ChosenPlace; photos: number }) {
  const { language } = useView()
  const { confirm, ask } = useWords(receptionWords)
  const district = place.district && nameIn(language, place.district.nameAr, place.district.nameFr)
  const where = [place.words, district].filter((one) => one !== null)
  return (
    <Facts
      facts={[
        {
          term: confirm.place,
          value:
            where.length > 0 || place.location ? (
              <>
                <UserText>{enumerate(language, where)}</UserText>
                {place.location && ` (${confirm.spot})`}
              </>
            ) : (
              confirm.noPlace
            ),
        },
        { term: ask.photos, value: photos > 0 ? ask.photosKept(photos) : null },
      ]}
    />
  )
}
