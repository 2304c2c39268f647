import { Badge } from '../../platform/ui/badge.tsx'
import { ButtonLink } from '../../platform/ui/button.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import type { OfficeRow } from '../queries/offices.ts'
import { peopleWords } from '../words.ts'

export function OfficesPage({ offices, mayOpen }: { offices: readonly OfficeRow[]; mayOpen: boolean }) {
  const words = useWords(peopleWords).offices
  const { language } = useView()
  const href = useHref()
  const open = mayOpen && (
    <ButtonLink path="/desk/offices/new" icon="plus">
      {words.open}
    </ButtonLink>
  )
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} actions={open} />
      <DataTable
        caption={words.title}
        captionSpoken
        columns={[
          {
            header: words.office,
            cell: ({ id, nameAr, nameFr }) => (
              <a href={href(`/desk/offices/${id}`)}>
                <UserText>{language === 'ar' ? nameAr : nameFr}</UserText>
              </a>
            ),
          },
          { header: words.holder, cell: (office) => <Holder office={office} /> },
          { header: words.since, cell: ({ heldFrom }) => (heldFrom ? <Day day={heldFrom} /> : '—') },
        ]}
        rows={offices}
      />
    </DeskPage>
  )
}

function Holder({ office: { holder, acting } }: { office: OfficeRow }) {
  const words = useWords(peopleWords).offices
  if (holder === null) return <Badge tone="waiting">{words.vacant}</Badge>
  return (
    <span class="cluster">
      <UserText>{holder}</UserText>
      {acting && <Badge icon="clock">{words.acting}</Badge>}
    </span>
  )
}
