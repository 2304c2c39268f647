import type { Meeting, MeetingDetails, MeetingState } from './meeting.ts'

/** A row as the table holds it: its constraints promise what each state needs. */
export interface MeetingRow extends MeetingDetails {
  state: MeetingState
  minutes: string | null
  communique: string | null
  communiqueFr: string | null
  agreedAt: Date | null
  publishedAt: Date | null
}

export function toMeeting({ minutes, communique, communiqueFr, agreedAt, publishedAt, state, ...details }: MeetingRow): Meeting {
  switch (state) {
    case 'draft':
    case 'announced':
    case 'held':
      return { ...details, state }
    case 'postponed':
    case 'cancelled':
      return { ...details, state, changeReason: details.changeReason! }
    case 'minutes_draft':
      return { ...details, state, minutes, communique, communiqueFr }
    case 'agreed':
      return { ...details, state, minutes: minutes!, communique, communiqueFr, agreedAt: agreedAt! }
    case 'published':
      return { ...details, state, minutes: minutes!, communique, communiqueFr, agreedAt: agreedAt!, publishedAt: publishedAt! }
  }
}
