import { projectionOf } from '../../places/map.ts'
import { Field, useControl } from '../../platform/ui/field.tsx'
import { useField } from '../../platform/ui/form.tsx'
import { Icon } from '../../platform/ui/icon.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import { type Gazetteer, labelOf, mapWidth, placeOf } from '../place.ts'
import { receptionWords } from '../words.ts'
import { Hidden } from './hidden.tsx'

/** Where it is: a name with suggestions, or a touch on a map that is a button of the form, so that it works without any script. */
export function PlaceField({ places }: { places: Gazetteer }) {
  const { ask } = useWords(receptionWords)
  const { language } = useView()
  const field = { name: 'place', label: ask.place, hint: ask.placeHint }
  const control = useControl(field)
  const { value } = useField('place')
  const names = [
    ...places.points.map((point) => labelOf(point, places.districts, language)),
    ...places.districts.map(({ nameAr, nameFr }) => nameIn(language, nameAr, nameFr)!),
  ]
  return (
    <>
      <Field {...field}>
        <input {...control} class="control" type="text" dir="auto" list="known-places" autocomplete="off" value={value} placeholder=" " />
      </Field>
      <datalist id="known-places">
        {names.map((name) => (
          <option value={name} />
        ))}
      </datalist>
      {places.districts.length > 0 && <MapButton places={places} />}
    </>
  )
}

function MapButton({ places }: { places: Gazetteer }) {
  const { ask } = useWords(receptionWords)
  const { language } = useView()
  const href = useHref()
  const [latitude, longitude] = [useField('latitude').value, useField('longitude').value]
  const { width, height, position } = projectionOf(places.districts, mapWidth)
  const [[west, north], [east, south]] = [position({ x: 0, y: 0 }), position({ x: width, y: height })]
  const spot = latitude && longitude ? `&at=${latitude},${longitude}` : ''
  return (
    <div class="spot" data-spot data-west={west} data-east={east} data-north={north} data-south={south} data-chosen={ask.mapMarked}>
      <p class="field-label">{ask.map}</p>
      <div class="spot-map">
        <input
          type="image"
          name="map"
          class="spot-image"
          src={`${href('/reception/map.svg')}?in=${language}${spot}`}
          alt={ask.mapText}
          width={width}
          height={height}
          formnovalidate
        />
      </div>
      <Hidden name="latitude" />
      <Hidden name="longitude" />
      {spot && <Chosen places={places} latitude={Number(latitude)} longitude={Number(longitude)} />}
      <p class="spot-said" role="status" />
      <p class="field-hint">{ask.mapPrivate}</p>
    </div>
  )
}

function Chosen({ places, latitude, longitude }: { places: Gazetteer; latitude: number; longitude: number }) {
  const { ask } = useWords(receptionWords)
  const { language } = useView()
  const { district } = placeOf(places, { latitude, longitude })
  return (
    <p class="spot-chosen">
      <Icon name="pin" />
      <span>
        {district ? (
          <>
            {ask.mapChosen} <UserText>{nameIn(language, district.nameAr, district.nameFr)}</UserText>
          </>
        ) : (
          ask.mapOutside
        )}{' '}
        <Ltr>{`${latitude}, ${longitude}`}</Ltr>
      </span>
      <button type="submit" class="button button-quiet" name="step" value="clear-spot" formnovalidate>
        {ask.mapClear}
      </button>
    </p>
  )
}
