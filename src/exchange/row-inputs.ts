import { registerDemand } from '../demands/register-demand.ts'
import { planMeeting } from '../meetings/plan-meeting.ts'
import { recordMeeting } from '../meetings/record-meeting.ts'
import { registerAssociation } from '../people/register-association.ts'
import { type District, districtOf } from '../places/district.ts'
import { latinDigits, parseDegrees } from '../places/point.ts'
import type { Action } from '../platform/action.ts'
import type { Day } from '../platform/words/dates.ts'
import { addSchool } from '../schools/add-school.ts'
import type { Field, Kind } from './kind.ts'
import { readDays } from './read/day.ts'
import { readLevel, readPosition, readPupils, readSector } from './read/school-values.ts'
import { readTime } from './read/time.ts'
import { folded, readAssociationKind, readChannel, readPhone, readTimeBand } from './values.ts'

/** What rows can name, by folded name. */
export interface Names {
  association: ReadonlyMap<string, { id: string; suspended: boolean }>
  office: ReadonlyMap<string, { id: string }>
  meeting: ReadonlyMap<string, { id: string }>
  /** Outlines of the command, where it matters where something stands. */
  districts: readonly Pick<District, 'shape'>[]
}

export interface Problem {
  field: Field
  slice: string
  reason: string
}

/** What a row asks for: the act that makes it, its input, and what could not be read on the way. */
export interface Asked {
  action: Action
  slice: string
  input: Record<string, unknown>
  problems: Problem[]
  /** A range was written where one day is kept: its first. */
  range: boolean
}

export type Cells = Partial<Record<Field, string>>

/** The act whose own checks the rows of a kind must pass, and how a row becomes its input. */
export const askedBy: Record<Kind, (cells: Cells, names: Names, today: Day) => Asked> = {
  associations: ({ nameAr, nameFr, aliases, kind, territory, receiptNumber, contactPhone, contactEmail }) => ({
    action: registerAssociation as Action,
    slice: 'people',
    input: {
      nameAr,
      nameFr,
      aliases: (aliases ?? '').split(/[;؛/\n]/).join('\n'),
      kind: readAssociationKind(kind ?? ''),
      territory,
      receiptNumber,
      contactPhone: readPhone(contactPhone ?? ''),
      contactEmail,
    },
    problems: [],
    range: false,
  }),

  demands: ({ receivedOn = '', association = '', original, placeWords, timeBand, channel, meeting = '' }, names, today) => {
    const problems: Problem[] = []
    const received = dayOf(receivedOn, 'receivedOn', problems)
    if (received.day && received.day > today) problems.push({ field: 'receivedOn', slice: 'demands', reason: 'dayAhead' })
    const asker = association ? names.association.get(folded(association)) : undefined
    if (association && !asker) problems.push({ field: 'association', slice: 'exchange', reason: 'associationUnknown' })
    if (asker?.suspended) problems.push({ field: 'association', slice: 'demands', reason: 'associationSuspended' })
    const held = meeting ? names.meeting.get(folded(meeting)) : undefined
    if (meeting && !held) problems.push({ field: 'meeting', slice: 'exchange', reason: 'meetingUnknown' })
    const input = {
      receivedOn: received.day ?? '',
      associationId: asker?.id ?? '',
      meetingId: held?.id ?? '',
      original,
      placeWords,
      timeBand: timeBand ? readTimeBand(timeBand) : '',
      channel: channel ? readChannel(channel) : held ? 'meeting' : 'paper',
    }
    return { action: registerDemand as Action, slice: 'demands', input, problems, range: received.range }
  },

  meetings: ({ title, day = '', time, place, chair = '' }, names, today) => {
    const problems: Problem[] = []
    const held = dayOf(day, 'day', problems)
    const office = chair ? names.office.get(folded(chair)) : undefined
    if (chair && !office) problems.push({ field: 'chair', slice: 'exchange', reason: 'officeUnknown' })
    const input = { title, day: held.day ?? '', time: time ? readTime(time) : '', place, chairOfficeId: office?.id ?? '' }
    const action = held.day && held.day < today ? recordMeeting : planMeeting
    return { action: action as Action, slice: 'meetings', input, problems, range: held.range }
  },

  schools: ({ code = '', nameAr = '', nameFr = '', level = '', sector = '', pupils = '', directorate, ...at }, names) => {
    const name = `${nameAr} ${nameFr}`
    const { latitude, longitude } = readPosition(at.latitude ?? '', at.longitude ?? '')
    const [y, x] = [parseDegrees(latitude), parseDegrees(longitude)]
    const outside = x !== undefined && y !== undefined && !districtOf(names.districts, [x, y])
    const facts = {
      code: latinDigits(code),
      nameAr,
      nameFr,
      level: readLevel(level, name),
      sector: readSector(sector, name),
      pupils: readPupils(pupils),
    }
    return {
      action: addSchool as Action,
      slice: 'schools',
      input: { ...facts, directorate, latitude, longitude },
      problems: outside ? [{ field: 'latitude', slice: 'schools', reason: 'outsideCommand' }] : [],
      range: false,
    }
  },
}

function dayOf(cell: string, field: Field, problems: Problem[]): { day: Day | null; range: boolean } {
  if (cell === '') return { day: null, range: false }
  const days = readDays(cell)
  if (!days) problems.push({ field, slice: 'exchange', reason: 'dayUnreadable' })
  return { day: days?.from ?? null, range: days !== null && days.from !== days.to }
}
