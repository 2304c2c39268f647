export type Evidence = { start: number; end: number; text: string }

export type Kind = 'meeting' | 'awareness_session' | 'other'
export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night'
export type HostType = 'wilaya' | 'regional_zone' | 'zone' | 'district' | 'commissariat' | 'gendarmerie' | 'local_authority'
export const responseKinds = ['commitment', 'soft', 'information'] as const
export type ResponseKind = (typeof responseKinds)[number]
export type PresentationKind = 'strategy' | 'mechanisms' | 'notable_cases' | 'school_plan' | 'awareness' | 'city_measures' | 'results'
export type InterventionKind = 'praise' | 'remark' | 'question' | 'demand' | 'proposal'

export type AnnotatedDate = {
  value: string | null
  precision: 'day' | 'day_month' | 'none'
  part: PartOfDay | null
  time: string | null
  candidates: string[]
  weekday_ok: boolean | null
  alternatives: string[]
  month_day: string | null
  evidence: Evidence | null
}

export type Place = { city: string | null; venue: string | null; evidence: Evidence }
export type Host = { name: string; type: HostType; evidence: Evidence }
export type Official = { name: string | null; role: string | null; acting: boolean; evidence: Evidence }
export type Association = { name: string; aliases: string[]; evidence: Evidence }
export type Topic = { code: string; evidence: Evidence }
export type Demand = { text: string; evidence: Evidence }
export type Response = { kind: ResponseKind; text: string; evidence: Evidence }
export type Presentation = { kind: PresentationKind; evidence: Evidence }
export type Intervention = { kind: InterventionKind; text: string; evidence: Evidence }

/** The format `meeting-annotation/1`, key by key. */
export type MeetingAnnotation = {
  format: 'meeting-annotation/1'
  lang: 'ar' | 'fr'
  kind: Kind
  chars: number
  date: AnnotatedDate
  place: Place | null
  host: Host | null
  chair: Official[]
  other_officials: Official[]
  associations: Association[]
  association_count: number | null
  topics: Topic[]
  demands: Demand[]
  responses: Response[]
  interventions: Intervention[]
  presentations: Presentation[]
}
