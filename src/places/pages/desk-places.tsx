import { ButtonLink } from '../../platform/ui/button.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Count, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import type { District } from '../district.ts'
import type { Point } from '../point.ts'
import { area } from '../polygon.ts'
import { placesWords } from '../words.ts'

interface DeskPlacesPageProps {
  districts: readonly District[]
  points: readonly Point[]
  mayAddPoint: boolean
  mayAddDistrict: boolean
}

export function DeskPlacesPage({ districts, points, mayAddPoint, mayAddDistrict }: DeskPlacesPageProps) {
  const words = useWords(placesWords).desk
  const actions = (
    <>
      {mayAddPoint && districts.length > 0 && (
        <ButtonLink path="/desk/places/points/new" weight="primary" icon="pin">
          {words.addPoint}
        </ButtonLink>
      )}
      {mayAddDistrict && (
        <ButtonLink path="/desk/places/districts/new" icon="plus">
          {words.addDistrict}
        </ButtonLink>
      )}
    </>
  )
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} actions={actions} />
      <DistrictTable districts={districts} points={points} />
      <Section title={words.pointList}>
        <PointTable districts={districts} points={points} />
      </Section>
    </DeskPage>
  )
}

function DistrictTable({ districts, points }: Pick<DeskPlacesPageProps, 'districts' | 'points'>) {
  const words = useWords(placesWords).desk
  const { language } = useView()
  if (districts.length === 0) return <EmptyState title={words.noDistricts}>{words.noDistrictsHint}</EmptyState>
  const squareKilometres = (district: District) => formatNumber(language, Math.round(area(district.shape) * 10) / 10)
  return (
    <DataTable
      caption={words.district}
      captionSpoken
      columns={[
        { header: words.district, cell: ({ nameAr }) => <UserText>{nameAr}</UserText> },
        { header: words.inFrench, cell: ({ nameFr }) => <UserText>{nameFr}</UserText> },
        { header: words.area, cell: (district) => words.squareKilometres(squareKilometres(district)), align: 'end' },
        { header: words.points, cell: ({ id }) => <Count n={points.filter((point) => point.districtId === id).length} />, align: 'end' },
      ]}
      rows={districts}
    />
  )
}

function PointTable({ districts, points }: Pick<DeskPlacesPageProps, 'districts' | 'points'>) {
  const { desk: words, pointKinds } = useWords(placesWords)
  if (points.length === 0) return <EmptyState title={words.noPoints}>{words.noPointsHint}</EmptyState>
  const districtNames = new Map(districts.map(({ id, nameAr }) => [id, nameAr]))
  return (
    <DataTable
      caption={words.pointList}
      captionSpoken
      columns={[
        { header: words.name, cell: ({ nameAr }) => <UserText>{nameAr}</UserText> },
        { header: words.inFrench, cell: ({ nameFr }) => <UserText>{nameFr}</UserText> },
        { header: words.kind, cell: ({ kind }) => pointKinds[kind] },
        { header: words.district, cell: ({ districtId }) => <UserText>{districtNames.get(districtId) ?? '—'}</UserText> },
      ]}
      rows={points}
    />
  )
}
