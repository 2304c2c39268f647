import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { UnitTree } from '../command.ts'
import type { District } from '../district.ts'
import { type ProvinceShape, provinceShapes } from '../geography.ts'
import { draw } from '../map.ts'
import { placesWords } from '../words.ts'
import { PlaceMap } from './place-map.tsx'
import { Units } from './units.tsx'

interface PlacesPageProps {
  units: readonly UnitTree[]
  districts: readonly District[]
}

/** Where the command works: for everyone. */
export function PlacesPage({ units, districts }: PlacesPageProps) {
  const words = useWords(placesWords).public
  return (
    <PublicPage title={words.title} description={words.lead} aside={<Sources />}>
      <PageHeading title={words.title} lead={words.lead} />
      {districts.length === 0 ? (
        <EmptyState title={words.noDistricts}>{words.noDistrictsHint}</EmptyState>
      ) : (
        <Districts districts={districts} />
      )}
      <Section title={words.units}>
        <Units units={units} />
      </Section>
      <Section title={words.regionMap}>
        <PlaceMap kind="provinces" label={words.regionMap} drawing={draw(useNamed(provinceShapes), 480)} />
      </Section>
    </PublicPage>
  )
}

function Districts({ districts }: { districts: readonly District[] }) {
  const words = useWords(placesWords).public
  const { language } = useView()
  const named = districts.map(({ nameAr, nameFr, shape }) => ({ name: language === 'ar' ? nameAr : nameFr, shape }))
  return (
    <>
      <Section title={words.cityMap}>
        <PlaceMap kind="districts" label={words.cityMap} drawing={draw(named, 480)} />
        <p class="quiet">{words.cityMapText(districts.length)}</p>
        <p class="quiet">{words.about}</p>
      </Section>
      <Section title={words.districts} id="districts">
        <ul class="short-list">
          {named.map(({ name }) => (
            <li>
              <UserText>{name}</UserText>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

function Sources() {
  const words = useWords(placesWords).public
  const { demonstration } = useView()
  return (
    <Section title={words.source}>
      <div class="prose">
        {demonstration && <p>{words.invented}</p>}
        <p>
          {words.shapes}{' '}
          <a href="https://www.openstreetmap.org/copyright">
            <Ltr>ODbL 1.0</Ltr>
          </a>
        </p>
        <p>
          {words.communes} <Ltr>morocco-admin (MIT)</Ltr>
        </p>
      </div>
    </Section>
  )
}

function useNamed(shapes: readonly ProvinceShape[]) {
  const { language } = useView()
  return shapes.map(({ ar, fr, shape }) => ({ name: language === 'ar' ? ar : fr, shape }))
}
