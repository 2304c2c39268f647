import type { Returned } from '../../platform/http/submit.ts'
import { Badge } from '../../platform/ui/badge.tsx'
import { Card, CardGrid } from '../../platform/ui/card.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Colon, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Category } from '../category.ts'
import type { Named } from '../queries.ts'
import { routingWords } from '../words.ts'
import { CategoryForm } from './category-form.tsx'
import { useCategoryName, useOptions } from './names.ts'

interface CategoriesPageProps {
  categories: readonly Category[]
  offices: readonly Named[]
  mayEdit: boolean
  /** The form that came back, and of which category; of none when one was added. */
  returned: Returned | undefined
  changing: string | null
}

/** What demands are about: who is competent, who answers by default, and how soon. */
export function CategoriesPage({ categories, offices, mayEdit, returned, changing }: CategoriesPageProps) {
  const { categories: words } = useWords(routingWords)
  const adding = returned && changing === null ? returned : undefined
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      <div class="stack">
        <CardGrid>
          {categories.map((category) => (
            <CategoryCard
              category={category}
              offices={offices}
              mayEdit={mayEdit}
              returned={changing === category.id ? returned : undefined}
            />
          ))}
        </CardGrid>
        {mayEdit && (
          <Disclosure summary={words.add} open={adding !== undefined}>
            <CategoryForm path="/desk/categories" prefix="add" offices={offices} returned={adding} />
          </Disclosure>
        )}
      </div>
    </DeskPage>
  )
}

type CategoryCardProps = { category: Category } & Pick<CategoriesPageProps, 'offices' | 'mayEdit' | 'returned'>

function CategoryCard({ category, offices, mayEdit, returned }: CategoryCardProps) {
  const { categories: words, competences, ofCompetence } = useWords(routingWords)
  const { id, competence, officeId, answerDays, retiredOn } = category
  const office = useOptions()(offices).find(({ value }) => value === officeId)
  return (
    <Card
      level={2}
      over={ofCompetence(competences[competence])}
      title={<UserText>{useCategoryName()(category)}</UserText>}
      badge={retiredOn && <Badge tone="neutral">{words.retired}</Badge>}
    >
      <p>
        {office ? (
          <>
            {words.office}
            <Colon />
            <UserText>{office.label}</UserText>
          </>
        ) : (
          <span class="quiet">{words.noOffice}</span>
        )}
      </p>
      {answerDays !== null && <p>{words.within(answerDays)}</p>}
      {mayEdit && (
        <Disclosure summary={words.change} open={returned !== undefined}>
          <CategoryForm path={`/desk/categories/${id}`} prefix={`change-${id}`} offices={offices} returned={returned} category={category} />
          <PostButton path={`/desk/categories/${id}/${retiredOn ? 'return' : 'retirement'}`} weight="quiet">
            {retiredOn ? words.restore : words.retire}
          </PostButton>
        </Disclosure>
      )}
    </Card>
  )
}
