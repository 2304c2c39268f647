import type { Db } from '../../platform/db/connection.ts'
import type { Audience } from '../searchable.ts'
import { associationTexts } from './associations.ts'
import { demandTexts, releasedDemandTexts } from './demands.ts'
import { meetingTexts, releasedMeetingTexts } from './meetings.ts'

/** Of which records the texts are: of some, or of all of the command. */
export interface Which {
  commandId: string
  ids: readonly string[] | null
}

/** Rows for `searchable`: kind, id, ref, title, body, names, place_ar, place_fr, category_id, state, day, readers. */
export type Texts = (db: Db, which: Which) => ReturnType<typeof demandTexts>

/**
 * From where the texts of a thing come, for the desk and for everyone. A new kind is a line here and a file like those beside it: acts name it
 * as the subject of their note, and what follows is known.
 */
export const sources: Readonly<Record<string, Readonly<Record<Audience, Texts | null>>>> = {
  demand: { desk: demandTexts, public: releasedDemandTexts },
  meeting: { desk: meetingTexts, public: releasedMeetingTexts },
  association: { desk: associationTexts, public: null },
}
