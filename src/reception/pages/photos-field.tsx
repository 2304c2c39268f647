import { Field, useControl } from '../../platform/ui/field.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { mostPhotos } from '../photo.ts'
import { receptionWords } from '../words.ts'

/** Named by type: telephones that photograph in HEIC then hand over a JPEG. */
const accepted = 'image/jpeg,image/png,image/webp'

export function PhotosField({ kept }: { kept: number }) {
  const { ask } = useWords(receptionWords)
  const field = { name: 'photos', label: ask.photos, hint: ask.photosHint }
  const control = useControl(field)
  return (
    <Field {...field}>
      {kept > 0 && <p class="spot-chosen">{ask.photosKept(kept)}</p>}
      {kept < mostPhotos && <input {...control} class="control control-file" type="file" accept={accepted} multiple />}
    </Field>
  )
}
