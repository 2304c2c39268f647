import type postgres from 'postgres'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { BriefingFacts } from '../briefings/copy-briefing.ts'
import type { EntryKind } from '../copies.ts'
import type { Finding } from '../leaks/findings.ts'
import type { Release, ReleaseKind } from '../release.ts'
import { counting } from './tally.ts'

interface NewRelease {
  id: string
  subjectKind: ReleaseKind
  subjectId: string
  demandId: string | null
  title: string
  texts: Readonly<Record<string, string>>
  /** As they were found when it was handed over; whoever signs gets what is found then. */
  findings: readonly Finding[]
  askedBy: string | null
  askedAt: Date
}

export async function insertRelease(db: Db, commandId: string, release: NewRelease): Promise<void> {
  await db`
    insert into release (command_id, id, subject_kind, subject_id, demand_id, title, texts, findings, state, asked_by, asked_at)
    values (${commandId}, ${release.id}, ${release.subjectKind}, ${release.subjectId}, ${release.demandId}, ${release.title},
      ${db.json(release.texts)}, ${db.json(release.findings as unknown as string[])}, 'waiting', ${release.askedBy}, ${release.askedAt})`
}

/** The words that publishers let stand in a release, with their reasons, as one column. */
function keptOf(db: Db, commandId: string, releaseId: string | postgres.Fragment): postgres.Fragment {
  return db`
    coalesce((select json_agg(json_build_object('field', k.field, 'kind', k.kind, 'found', k.found, 'reason', k.reason, 'by', a.name) order by k.at)
      from release_kept k left join account a on a.id = k.account_id
      where k.command_id = ${commandId} and k.release_id = ${releaseId}), '[]')`
}

/** Before and after a meeting its texts are the same ones; other texts of the same subject wait on. */
const sameTexts: readonly ReleaseKind[] = ['announcement', 'meeting']

export async function replaceWaiting(
  db: Db,
  commandId: string,
  { kind, subjectId, at }: { kind: ReleaseKind; subjectId: string; at: Date },
): Promise<void> {
  const kinds = sameTexts.includes(kind) ? sameTexts : [kind]
  await db`
    update release set state = 'replaced', decided_at = ${at}
    where command_id = ${commandId} and subject_id = ${subjectId} and subject_kind = any(${[...kinds]}) and state = 'waiting'`
}

/** Those of `ids` that wait for the signature of this person. */
export async function signableOf(
  db: Db,
  commandId: string,
  ids: readonly string[],
  accountId: string,
): Promise<Pick<Release, 'id' | 'texts'>[]> {
  return db<Pick<Release, 'id' | 'texts'>[]>`
    select id, texts from release r
    where command_id = ${commandId} and id = any(${[...ids]}::uuid[]) and state = 'waiting'
      and not exists (select 1 from release_signature s
        where s.command_id = r.command_id and s.release_id = r.id and s.account_id = ${accountId})
    order by id`
}

/** The release, locked: a second signature at the same time waits for the first. */
export async function lockRelease(db: Db, commandId: string, id: string): Promise<Release | undefined> {
  const [release] = await db<Omit<Release, 'signers' | 'kept'>[]>`
    select id, subject_kind, subject_id, demand_id, title, texts, state, asked_by, asked_at, refusal
    from release where command_id = ${commandId} and id = ${id} for update`
  if (!release) return undefined
  // Read once the lock is held: who signed or dealt with a finding while this waited is seen.
  const [beside] = await db<Pick<Release, 'kept' | 'signers'>[]>`
    select array(select account_id from release_signature where command_id = ${commandId} and release_id = ${id}) as signers,
      ${keptOf(db, commandId, id)} as kept`
  return { ...release, ...beside! }
}

/** A waiting text with what will stand beside it in public, for those who sign. */
export interface WaitingRelease extends Release {
  readonly askerName: string | null
  readonly signerNames: readonly string[]
  readonly entryKind: EntryKind | null
  readonly demandDistrict: string | null
  readonly demandAskedBy: string | null
  readonly demandPartner: string | null
  readonly meetingDay: Day | null
  readonly meetingChair: string | null
  readonly meetingTopics: readonly string[] | null
  readonly meetingAssociations: readonly string[] | null
  readonly briefing: Pick<BriefingFacts, 'kind' | 'districtsAr' | 'districtsFr' | 'since' | 'reviewOn'> | null
}

/** Waiting texts, those that waited longest first. */
export async function listWaiting(
  db: Db,
  commandId: string,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<WaitingRelease[]> {
  return db<WaitingRelease[]>`
    select r.id, r.subject_kind, r.subject_id, r.demand_id, r.title, r.texts, r.state, r.asked_by, r.asked_at, r.refusal,
      a.name as asker_name, e.kind as entry_kind, d.district_ar as demand_district, d.asked_by as demand_asked_by,
      d.partner as demand_partner, m.day as meeting_day, m.chair_ar as meeting_chair, m.topics as meeting_topics,
      m.associations as meeting_associations,
      case when p.id is not null then json_build_object('kind', p.kind, 'districtsAr', p.districts_ar, 'districtsFr', p.districts_fr,
        'since', p.since, 'reviewOn', p.review_on) end as briefing,
      ${keptOf(db, commandId, db`r.id`)} as kept,
      array(select s.account_id from release_signature s
        where s.command_id = r.command_id and s.release_id = r.id order by s.signed_at) as signers,
      array(select b.name from release_signature s join account b on b.id = s.account_id
        where s.command_id = r.command_id and s.release_id = r.id order by s.signed_at) as signer_names
    from release r
    left join account a on a.id = r.asked_by
    left join public_record.demand d on d.command_id = r.command_id and d.id = r.demand_id
    left join public_record.entry e on e.command_id = r.command_id and e.demand_id = r.demand_id and e.id = r.subject_id
    left join public_record.meeting m on m.command_id = r.command_id and m.id = r.subject_id
    left join public_record.briefing p on p.command_id = r.command_id and p.id = r.subject_id
    where r.command_id = ${commandId} and r.state = 'waiting' ${after ? db`and r.id > ${after}` : db``}
    order by r.id limit ${limit}`
}

export async function countWaiting(db: Db, commandId: string, signer: string | null): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*) as n from release where command_id = ${commandId} and state = 'waiting'
      and not exists (select 1 from release_signature s
        where s.command_id = release.command_id and s.release_id = release.id and s.account_id = ${signer})`
  return row!.n
}

export async function insertSignature(db: Db, commandId: string, releaseId: string, accountId: string, at: Date): Promise<void> {
  await db`
    insert into release_signature (command_id, release_id, account_id, signed_at)
    values (${commandId}, ${releaseId}, ${accountId}, ${at})`
}

export async function decideRelease(
  db: Db,
  commandId: string,
  { id, state, at, refusal = null }: { id: string; state: 'released' | 'withheld'; at: Date; refusal?: string | null },
): Promise<void> {
  await db`update release set state = ${state}, decided_at = ${at}, refusal = ${refusal} where command_id = ${commandId} and id = ${id}`
}

/** The words of a commitment also stay in the story, where those of a later one do not take their place. */
export async function releaseDemand(db: Db, commandId: string, id: string, texts: Release['texts'], at: Date): Promise<void> {
  const { text = null, commitmentText = null, indicator = null } = texts
  await counting(
    db,
    commandId,
    id,
    (returning) => db`
    update public_record.demand set text = coalesce(${text}, text), commitment_text = coalesce(${commitmentText}, commitment_text),
      indicator = coalesce(${indicator}, indicator), released_at = coalesce(released_at, ${at})
    where command_id = ${commandId} and id = ${id} ${returning}`,
  )
  if (commitmentText === null) return
  await db`
    update public_record.entry set text = ${commitmentText}, text_state = 'released', changed_at = ${at}
    where command_id = ${commandId} and demand_id = ${id} and id = (
      select max(id::text)::uuid from public_record.entry
      where command_id = ${commandId} and demand_id = ${id} and kind = 'promised')`
}

export async function releaseMeeting(db: Db, commandId: string, id: string, texts: Release['texts'], at: Date): Promise<void> {
  await db`
    update public_record.meeting set title = ${texts.title ?? ''}, place = ${texts.place ?? ''},
      change_reason = coalesce(${texts.changeReason ?? null}, change_reason),
      released_at = coalesce(released_at, ${at}), changed_at = ${at}
    where command_id = ${commandId} and id = ${id}`
}

export async function releaseAgenda(db: Db, commandId: string, meetingId: string, texts: Release['texts'], at: Date): Promise<void> {
  await db`
    update public_record.meeting set agenda = ${texts.agenda ?? ''}, agenda_fr = ${texts.agendaFr ?? null}, changed_at = ${at} where command_id = ${commandId} and id = ${meetingId}`
}

export async function releaseSeries(db: Db, commandId: string, id: string, texts: Release['texts'], at: Date): Promise<void> {
  await db`
    update public_record.series set name_ar = ${texts.nameAr ?? ''}, name_fr = ${texts.nameFr ?? ''}, rule = ${texts.rule ?? ''},
      rule_fr = ${texts.ruleFr ?? null},
      released_at = coalesce(released_at, ${at})
    where command_id = ${commandId} and id = ${id}`
}

export async function releaseRequest(db: Db, commandId: string, id: string, texts: Release['texts']): Promise<void> {
  await db`
    update public_record.meeting_request set topic = coalesce(${texts.topic ?? null}, topic), answer = coalesce(${texts.requestAnswer ?? null}, answer)
    where command_id = ${commandId} and id = ${id}`
}

/** The file itself is copied, as it was when it was checked: the row may go, the copy is what was signed. */
export async function releaseHandout(db: Db, commandId: string, id: string, title: string, at: Date): Promise<void> {
  await db`
    insert into public_record.handout (command_id, id, meeting_id, kind, office_ar, office_fr, title, pages, content, released_at)
    select h.command_id, h.id, h.meeting_id, h.kind, o.name_ar, o.name_fr, ${title}, h.pages, h.content, ${at}::timestamptz
    from handout h join office o on o.command_id = h.command_id and o.id = h.office_id
    where h.command_id = ${commandId} and h.id = ${id}`
}

export async function releaseEntry(db: Db, commandId: string, demandId: string, id: string, text: string, at: Date): Promise<void> {
  await db`
    update public_record.entry set text = ${text}, text_state = 'released', changed_at = ${at}
    where command_id = ${commandId} and demand_id = ${demandId} and id = ${id}`
}

export async function withholdEntry(db: Db, commandId: string, demandId: string, id: string): Promise<void> {
  await db`
    update public_record.entry set text_state = 'withheld'
    where command_id = ${commandId} and demand_id = ${demandId} and id = ${id}`
}
