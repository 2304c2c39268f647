import { Submit } from '../../platform/ui/button.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { AgendaItem } from '../item.ts'
import { agendaWords } from '../words.ts'
import type { AgendaPageProps } from './agenda-page.tsx'
import { ItemFields } from './item-fields.tsx'

type ItemsProps = Omit<AgendaPageProps, 'mayWrite'> & { review: number; writing: boolean }

/** Item 1 by the system, then what the cell has put down. Places change with buttons, so that they change for everybody. */
export function Items({ meeting, items, offices, commitments, review, writing, returned }: ItemsProps) {
  const { page: words, kinds } = useWords(agendaWords)
  const href = useHref()
  return (
    <Section title={words.points} id="points">
      <ol class="agenda-items">
        <li class="card agenda-item">
          <p class="card-over">
            <span>{words.bySystem}</span>
            <span>{words.minutes(review)}</span>
          </p>
          <h3 class="card-title">
            <a href={href(`/desk/meetings/${meeting.ref}#agenda`)}>{kinds.commitments}</a>
          </h3>
          <p class="quiet">{words.open(commitments.length)}</p>
        </li>
        {items.map((item, index) => (
          <Item
            {...{ item, offices, writing, path: `/desk/meetings/${meeting.ref}/agenda/${item.id}` }}
            first={index === 0}
            last={index === items.length - 1}
            returned={returned?.itemId === item.id ? returned : undefined}
          />
        ))}
      </ol>
      {items.length === 0 && <p class="quiet">{words.empty}</p>}
    </Section>
  )
}

interface ItemProps {
  item: AgendaItem
  path: string
  offices: ItemsProps['offices']
  writing: boolean
  first: boolean
  last: boolean
  returned: ItemsProps['returned']
}

function Item({ item, path, offices, writing, first, last, returned }: ItemProps) {
  const { page: words, kinds } = useWords(agendaWords)
  const { language } = useView()
  const office = offices.find(({ id }) => id === item.officeId)
  return (
    <li class="card agenda-item">
      <p class="card-over">
        <span>
          {kinds[item.kind]}
          {office && (
            <>
              {' · '}
              <UserText>{nameIn(language, office.nameAr, office.nameFr)!}</UserText>
            </>
          )}
        </span>
        <span>{words.minutes(item.minutes)}</span>
      </p>
      <h3 class="card-title">
        <UserText>{nameIn(language, item.title, item.titleFr)!}</UserText>
      </h3>
      {writing && (
        <>
          <div class="cluster">
            {!first && (
              <PostButton path={`${path}/place`} values={{ direction: 'up' }} weight="quiet">
                {words.up}
              </PostButton>
            )}
            {!last && (
              <PostButton path={`${path}/place`} values={{ direction: 'down' }} weight="quiet">
                {words.down}
              </PostButton>
            )}
            <PostButton path={`${path}/removal`} weight="quiet">
              {words.remove}
            </PostButton>
          </div>
          <Disclosure summary={words.revise} open={returned !== undefined}>
            <Form
              path={path}
              prefix={`item-${item.id}`}
              label={words.revise}
              values={returned?.values ?? valuesOf(item)}
              errors={returned?.errors}
            >
              <ItemFields offices={offices} />
              <FormActions>
                <Submit weight="secondary">{words.save}</Submit>
              </FormActions>
            </Form>
          </Disclosure>
        </>
      )}
    </li>
  )
}

function valuesOf({ kind, title, titleFr, minutes, officeId }: AgendaItem) {
  return { kind, title, titleFr: titleFr ?? '', minutes: String(minutes), officeId: officeId ?? '' }
}
