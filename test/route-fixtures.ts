import { createHash } from 'node:crypto'
import { addItem } from '../src/agenda/add-item.ts'
import { addTemplate } from '../src/answering/add-template.ts'
import { draftBriefing } from '../src/briefings/draft-briefing.ts'
import { sendBriefing } from '../src/briefings/send-briefing.ts'
import { declareDaysOff } from '../src/calendar/declare-days-off.ts'
import { declareSeason } from '../src/calendar/declare-season.ts'
import { renewFeed } from '../src/calendar-feeds/renew-feed.ts'
import { bringTopic } from '../src/cyber/bring-topic.ts'
import { acceptAnswer } from '../src/demands/accept-answer.ts'
import { pdfOf } from '../src/demonstration/paper.ts'
import { saveFilter } from '../src/desk/save-filter.ts'
import { uploadFile } from '../src/exchange/upload-file.ts'
import { addHandout } from '../src/handouts/add-handout.ts'
import { inviteGuests } from '../src/invitations/guests/invite-guests.ts'
import { askForMeeting } from '../src/meeting-requests/ask-for-meeting.ts'
import { announceMeeting } from '../src/meetings/announce-meeting.ts'
import { holdMeeting } from '../src/meetings/hold-meeting.ts'
import { writeCommunique } from '../src/meetings/minutes/communique/write-communique.ts'
import { giveWord } from '../src/meetings/minutes/give-word.ts'
import { planMeeting } from '../src/meetings/plan-meeting.ts'
import { nameContact as namePartner } from '../src/partners/name-contact.ts'
import { applyToRegister } from '../src/people/apply-to-register.ts'
import { openAccount } from '../src/people/open-account.ts'
import { newId } from '../src/platform/ids.ts'
import { insertSentMail } from '../src/platform/mail/queries.ts'
import { importReport } from '../src/reading/import-report.ts'
import { keepPhoto } from '../src/reception/keep-photo.ts'
import { sendDemand } from '../src/reception/send-demand.ts'
import { newSendingKey } from '../src/reception/token.ts'
import { admitWriter } from '../src/room/admit-writer.ts'
import { presenceCode } from '../src/room/presence-code.ts'
import { presenceLink } from '../src/room/presence-link.ts'
import { addCategory } from '../src/routing/add-category.ts'
import { addRule } from '../src/routing/add-rule.ts'
import { retireCategory } from '../src/routing/retire-category.ts'
import { openSeries } from '../src/series/open-series.ts'
import { openSurvey } from '../src/survey/open-survey.ts'
import { closeWave } from '../src/trust/close-wave.ts'
import { draftWave } from '../src/trust/draft-wave.ts'
import { openWave } from '../src/trust/open-wave.ts'
import { printInvitations } from '../src/trust/print-invitations.ts'
import { askToFollow } from '../src/watching/ask-to-follow.ts'
import { confirmFollow } from '../src/watching/confirm-follow.ts'
import { awarenessFixtures } from './awareness-fixtures.ts'
import { sampleDemands } from './demand-sample.ts'
import { linkIn, takeMail } from './mail.ts'
import { minutesText, passages, sampleMinutes } from './minutes-sample.ts'
import { photoWithPlace } from './photo.ts'
import { presenceFixtures } from './presence-fixtures.ts'
import { problemFixtures } from './problem-fixtures.ts'
import { sampleRooms } from './room-sample.ts'
import { sampleSchools } from './school-sample.ts'
import { strategyFixtures } from './strategy-fixtures.ts'
import type { World } from './world.ts'

interface Call {
  path: string
  form?: Record<string, string | string[] | File>
}

const corners = [
  [-6.31, 32.33],
  [-6.29, 32.33],
  [-6.29, 32.35],
  [-6.31, 32.35],
  [-6.31, 32.33],
]
const square = { type: 'Polygon', coordinates: [corners] }

/** For every route a record that it can act on and a form that it understands, so that only permission decides. */
export async function routeFixtures(world: World): Promise<(method: string, pattern: string) => Call> {
  const { ids, db } = world
  const demands = sampleDemands(world)
  const cell = world.context('cell')
  const details = { title: 'لقاء حول محيط المدارس', day: '2026-03-02', time: '15:00', place: 'قاعة الاجتماعات' }
  const minutes = sampleMinutes(world)

  const [received, received2, qualified, promised, running, reported, answered, answered2, answered3] = [
    await demands.register(),
    await demands.register(),
    await demands.qualified(),
    await demands.promised(),
    await demands.promised(),
    await demands.reported(),
    await demands.answered(),
    await demands.answered(),
    await demands.answered(),
  ]
  const [unacknowledged, extended, referred, replaced, reopening, answering] = [
    await demands.register({ associationId: undefined }),
    await demands.qualified(),
    await demands.referred(),
    await demands.promised(),
    await demands.reopening(),
    await demands.referred(),
  ]
  const partnerToken = 'a-link-of-a-partner'
  await db`update referral set token_hash = ${createHash('sha256').update(partnerToken).digest()} where demand_id = ${answering.id}`
  await namePartner(cell, { partnerId: referred.partnerId, accountId: world.ids.accounts.partner })
  const returned = await demands.referred()
  await db`
    insert into partner_reply (command_id, id, referral_id, text, received_at, state)
    select command_id, id, id, 'جواب مختصر', ${world.clock.now()}::timestamptz, 'waiting' from referral where demand_id = ${returned.id}`
  const newCategory = { nameAr: 'موضوع مختلق', nameFr: 'Sujet inventé', nameZgh: 'ⴰⵙⵏⵜⴰⵍ', competence: 'commune' }
  await addCategory(cell, { ...newCategory, nameEn: 'Stray dogs' })
  await addCategory(cell, { ...newCategory, nameEn: 'Gone' })
  await retireCategory(cell, { categoryId: 'gone' })
  const { id: ruleId } = await addRule(cell, { competence: 'health', officeId: ids.officeHead })
  const { id: secondRuleId } = await addRule(cell, { competence: 'education', officeId: ids.officeHead })
  const bulk = [await demands.qualified(), await demands.qualified()]
  const { id: templateId } = await addTemplate(cell, { kind: 'explanation', title: 'جواب مختصر', text: 'نتابع الأمر في {district}' })
  await declareDaysOff(cell, { from: '2028-02-28', to: '', nameAr: 'عيد الفطر', nameFr: 'Aïd al-Fitr' })
  await declareSeason(cell, { kind: 'ramadan', firstDay: '2028-01-28', lastDay: '2028-02-26' })
  const school = await sampleSchools(world)
  const meeting = async (steps: number) => {
    const { id: meetingId, ref } = await planMeeting(cell, details)
    if (steps > 0) await announceMeeting(cell, { meetingId })
    if (steps > 1) await holdMeeting(cell, { meetingId, attendance: [{ associationId: ids.association, state: 'present' }] })
    return ref
  }
  const [draft, announced, held] = [await meeting(0), await meeting(1), await meeting(2)]
  const [written, circulated, quiet, agreed] = [
    await minutes.drafted(),
    await minutes.circulated(),
    await minutes.circulated([ids.association2]),
    await minutes.agreed(),
  ]
  await writeCommunique(cell, { meetingId: agreed.id, communique: 'انعقد لقاء حول محيط المدارس مع الجمعيات.' })
  const withheld = await minutes.withheld()
  const amendment = await minutes.proposed(circulated)
  const circulatedPath = `/desk/meetings/${circulated.ref}/minutes`
  const spoken = await minutes.circulated()
  await giveWord(cell, { meetingId: quiet.id, version: 1, word: 'agrees', associationId: ids.association2 })
  const elsewhere = await demands.qualified()
  const moved = await meeting(1)
  const calling = await meeting(1)
  const wish = { topic: 'الإنارة حول المدرسة', reason: 'تكررت الشكايات من الظلام مساء', wishedDays: 'أي ثلاثاء' }
  const applied = await applyToRegister(world.context('visitor'), {
    nameAr: 'جمعية تنتظر التحقق',
    kind: 'youth',
    territory: 'حي النخيل',
    receiptNumber: '12/2026',
    contactEmail: 'new@example.org',
    from: '192.0.2.1',
  })
  const { token } = await renewFeed(cell, { officeId: ids.officeCell })
  const asked = await askForMeeting(world.context('association'), wish)
  const point = { kind: 'presentation', title: 'عرض حول الأمن المدرسي', minutes: '20' }
  const [called] = await db<{ id: string }[]>`select id from meeting where ref = ${calling}`
  await inviteGuests(cell, { meetingId: called!.id, officeIds: [ids.officeHead] })
  const [guest] = await db<{ id: string }[]>`select id from guest where meeting_id = ${called!.id}`
  const item = await addItem(cell, { meetingId: called!.id, ...point })
  const paper = pdfOf(['Plan autour des ecoles de la ville'])
  const handout = { title: 'عرض حول محيط المدارس', kind: 'school_plan', officeId: ids.officeHead }
  const shown = await addHandout(cell, { meetingId: called!.id, ...handout, file: paper })
  await db`insert into public_record.handout select command_id, id, meeting_id, kind, 'مكتب', 'Bureau', title, pages, content, ${world.clock.now()}::timestamptz from handout`
  const series = {
    nameAr: 'اللقاءات الفصلية',
    nameFr: 'Rencontres trimestrielles',
    cadence: 'quarterly',
    rule: 'تدعى كل الجمعيات المعتمدة في المدينة.',
  }
  const { ref: seriesRef } = await openSeries(cell, series)
  const rooms = sampleRooms(world)
  const [room, closing] = [await rooms.opened(), await rooms.full()]
  const entry = { kind: 'diversion', operationId: newId(), entryId: newId() }
  await admitWriter(cell, { meetingId: room.meetingId, accountId: ids.accounts.chief })
  const [secret] = await db<{ secret: string }[]>`select secret from room where meeting_id = ${room.meetingId}`
  const presence = `${room.ref}/${presenceCode(secret!.secret, world.clock.now())}`
  const there = presenceLink(secret!.secret, ids.association)
  const report = await importReport(cell, {
    text: 'انعقد لقاء تواصلي بمقر ولاية أمن بني ملال يوم الاثنين 2 مارس 2026 مع جمعية النخيل للتنمية.',
  })
  const leaving = await openAccount(world.context('administrator'), {
    signInName: 'leaving',
    name: 'شخص مختلق',
    email: '',
    role: 'planner',
  })
  await saveFilter(cell, { name: 'مطالب تنتظر', query: 'state=received' })
  const [filter] = await db<{ id: string }[]>`select id from saved_filter`
  const sent = await sentDemand(world)
  const bring = (fileHash: string) =>
    uploadFile(cell, {
      kind: 'associations',
      fileName: 'table.csv',
      fileHash,
      headers: ['الاسم', 'الحي'],
      rows: [['جمعية مختلقة', 'حي النخيل']],
    })
  const [{ id: table }, { id: table2 }] = [await bring('one'), await bring('two')]
  const mergeable = await demands.register()
  const waiting = await db<{ id: string }[]>`select id from release where state = 'waiting' order by id`
  await db`update release set texts = ${db.json({ text: 'أحمد العلوي' })} where id = ${waiting[3]!.id}`
  await releaseAll(world)

  const mailId = newId()
  await insertSentMail(db, {
    id: mailId,
    sentAt: world.clock.now(),
    mail: { to: 'a@example.org', subject: 'خبر', text: 'نص', html: '<p>نص</p>' },
  })

  const followed = await followSomething(world)

  const topic = { kind: 'fraud', wish: 'parents', text: 'يسأل الآباء كثيرا عن رسائل الجوائز وكيف يميزونها' }
  const brought = await bringTopic(world.context('association'), topic)

  const surveyed = await demands.answered()
  await acceptAnswer(world.context('association'), { demandId: surveyed.id })
  const { token: surveyToken } = await openSurvey(world.context('association'), { demandId: surveyed.id })
  const [draftedWave, waveInProgress, endingWave, overWave] = await Promise.all(
    [1, 2, 3, 4].map(() => draftWave(world.context('cell'), { questionnaire: 'district' })),
  )
  for (const wave of [waveInProgress, endingWave, overWave]) await openWave(world.context('cell'), { waveId: wave!.id })
  await closeWave(world.context('cell'), { waveId: overWave!.id })
  const sheet = { areaId: world.ids.district, howMany: '1' }
  const { tokens: askingTokens } = await printInvitations(world.context('cell'), { waveId: waveInProgress!.id, ...sheet })
  const toSurvey = await demands.answered()
  await acceptAnswer(world.context('association'), { demandId: toSurvey.id })

  const formerCommunique = newId()
  const [publicMeeting] = await db<{ id: string }[]>`select id from public_record.meeting order by id limit 1`
  for (const [id, day] of [
    [formerCommunique, '2026-01-01'],
    [newId(), '2026-01-02'],
  ])
    await db`insert into public_record.communique ${db({ commandId: ids.command, meetingId: publicMeeting!.id, id, releasedAt: day, communique: 'نص البلاغ' })}`

  const told = { titleAr: 'تعزيز الإنارة حول الحديقة', textAr: 'وُضعت مصابيح جديدة حول الحديقة مع الجماعة.', since: '2026-02-01' }
  const briefing = await draftBriefing(cell, { kind: 'measure', ...told, reviewOn: '2026-06-01' })
  const sentBriefing = await draftBriefing(cell, { kind: 'measure', ...told, reviewOn: '2026-06-01' })
  const shownBriefing = await draftBriefing(cell, { kind: 'measure', ...told, reviewOn: '2026-06-01' })
  for (const { id } of [sentBriefing, shownBriefing]) await sendBriefing(cell, { briefingId: id })
  await db`update public_record.briefing set title = 'تدبير', text = 'نص', released_at = ${world.clock.now()} where id = ${shownBriefing.id}`

  const failedId = newId()
  await db`insert into job ${db({ id: failedId, name: 'mail', data: db.json({}), runAt: '2099-01-01', attempts: 1 })}`

  const calls: Record<string, Call> = {
    'POST /desk/reminders': { path: '/desk/reminders', form: { atHour: '', what: 'daily', language: 'ar' } },
    'POST /desk/reminders/rules': {
      path: '/desk/reminders/rules',
      form: { quietFrom: '21', quietUntil: '8', followersAt: '17', remindersAt: '8', beforeDays: '3' },
    },
    'POST /desk/reminders/rules/offices/:id': {
      path: `/desk/reminders/rules/offices/${ids.officeHead}`,
      form: { chiefOfficeId: ids.officeChief, afterDays: '3' },
    },
    'POST /desk/reminders/deliveries/:id/retrial': { path: `/desk/reminders/deliveries/${failedId}/retrial` },
    'GET /follow/confirmation/:secret': { path: `/follow/confirmation/${followed.secret}` },
    'POST /follow': { path: '/follow', form: { what: 'meetings:all', address: 'reader@example.org' } },
    'POST /follow/confirmation/:secret': { path: `/follow/confirmation/${followed.secret}` },
    'GET /follow/leaving/:secret': { path: `/follow/leaving/${followed.leaveSecret}` },
    'POST /follow/leaving/:secret/:followId': { path: `/follow/leaving/${followed.leaveSecret}/${newId()}` },
    'POST /follow/leaving/:secret': { path: `/follow/leaving/${followed.leaveSecret}` },
    'GET /desk/mail/:id': { path: `/desk/mail/${mailId}` },
    'POST /session': { path: '/session', form: { signInName: 'nobody', password: 'nothing at all' } },
    'GET /demands/:ref': { path: `/demands/${qualified.ref}` },
    'GET /demands/:file{[^/]+\\.json}': { path: `/demands/${qualified.ref}.json` },
    'GET /demands/:file{[^/]+\\.atom}': { path: `/demands/${qualified.ref}.atom` },
    'GET /meetings/:ref': { path: `/meetings/${announced}` },
    'GET /meetings/:file{[^/]+\\.json}': { path: `/meetings/${agreed.ref}.json` },
    'GET /meetings/:file{[^/]+\\.pdf}': { path: `/meetings/${agreed.ref}.pdf` },
    'GET /meetings/:ref/communique.pdf': { path: `/meetings/${agreed.ref}/communique.pdf` },
    'GET /desk/meetings/:ref/minutes.pdf': { path: `/desk/meetings/${circulated.ref}/minutes.pdf` },
    'GET /desk/meetings/:ref/communique.pdf': { path: `/desk/meetings/${agreed.ref}/communique.pdf` },
    'GET /meetings/:file{[^/]+\\.ics}': { path: `/meetings/${announced}.ics` },
    'GET /desk/demands/:ref/word': { path: `/desk/demands/${qualified.ref}/word` },
    'GET /desk/demands/:ref': { path: `/desk/demands/${qualified.ref}` },
    'POST /desk/acknowledgements': { path: '/desk/acknowledgements', form: { ref: answered3.ref, way: 'letter' } },
    'POST /desk/closures': { path: '/desk/closures', form: { ref: answered3.ref } },
    'POST /desk/examination': { path: '/desk/examination', form: { ref: received.ref } },
    'POST /desk/offices/:id/notes': { path: `/desk/offices/${ids.officeChief}/notes`, form: { text: 'ينتظر سكان الحي جوابا عن الإنارة' } },
    'POST /desk/filters': { path: '/desk/filters?late=yes', form: { name: 'المتأخر' } },
    'POST /desk/filters/:id/removal': { path: `/desk/filters/${filter!.id}/removal` },
    'POST /desk/demands': {
      path: '/desk/demands',
      form: { channel: 'form', associationId: ids.association, original: 'نطلب حضورا أمنيا أمام الحديقة مساء كل يوم' },
    },
    'POST /desk/demands/similar': { path: '/desk/demands/similar', form: { text: 'نطلب إصلاح الإنارة' } },
    'POST /reception': { path: '/reception', form: { original: 'نطلب إصلاح الإنارة في الزنقة', step: 'check' } },
    'POST /reception/similar': { path: '/reception/similar', form: { text: 'نطلب إصلاح الإنارة' } },
    'GET /receipts/:token': { path: sent.path },
    'GET /receipts/:token/paper': { path: `${sent.path}/paper` },
    'GET /receipts/:token/photos/:id': { path: `${sent.path}/photos/${sent.photo}` },
    'POST /receipts/:token/contact': { path: `${sent.path}/contact`, form: { name: '', phone: '', email: '' } },
    'GET /receipts/:token/:ref/word': { path: `${sent.path}/${sent.ref}/word` },
    'POST /receipts/:token/:ref/verdict': { path: `${sent.path}/${sent.ref}/verdict`, form: { verdict: 'kept' } },
    'POST /receipts/:token/:ref/acceptance': { path: `${sent.path}/${sent.ref}/acceptance` },
    'POST /receipts/:token/:ref/contest': { path: `${sent.path}/${sent.ref}/contest`, form: { reason: 'لم نر أي دورية منذ شهر' } },
    'POST /receipts/:token/:ref/remarks': { path: `${sent.path}/${sent.ref}/remarks`, form: { text: 'عاد الظلام منذ أمس' } },
    'POST /receipts/:token/:ref/withdrawal': { path: `${sent.path}/${sent.ref}/withdrawal` },
    'POST /receipts/:token/:ref/survey': { path: `${sent.path}/${sent.ref}/survey` },
    'GET /cyber/:kind': { path: '/cyber/fraud' },
    'POST /desk/cyber/channels/:channel': {
      path: '/desk/cyber/channels/children',
      form: { telephone: '2511', address: '', note: 'اتصلنا فأجاب الخط' },
    },
    'POST /desk/cyber/topics': { path: '/desk/cyber/topics', form: topic },
    'POST /desk/cyber/topics/:ref/examination': {
      path: `/desk/cyber/topics/${brought.ref}/examination`,
      form: { publicText: topic.text, meetingId: called!.id },
    },
    'GET /trust/answers/:token': { path: `/trust/answers/${askingTokens[0]}` },
    'POST /trust/answers/:token': { path: `/trust/answers/${askingTokens[0]}`, form: { adult: 'yes' } },
    'POST /desk/trust': { path: '/desk/trust', form: { questionnaire: 'meeting' } },
    'GET /desk/trust/:ref': { path: `/desk/trust/${waveInProgress!.ref}` },
    'GET /desk/trust/:ref/results.json': { path: `/desk/trust/${overWave!.ref}/results.json` },
    'GET /desk/trust/:ref/results.csv': { path: `/desk/trust/${overWave!.ref}/results.csv` },
    'POST /desk/trust/:ref/opening': { path: `/desk/trust/${draftedWave!.ref}/opening` },
    'POST /desk/trust/:ref/sheet': { path: `/desk/trust/${waveInProgress!.ref}/sheet`, form: sheet },
    'POST /desk/trust/:ref/closing': { path: `/desk/trust/${endingWave!.ref}/closing` },
    'POST /desk/trust/:ref/sending': { path: `/desk/trust/${overWave!.ref}/sending` },
    'POST /desk/trust/:ref/invitations/:event': { path: `/desk/trust/${waveInProgress!.ref}/invitations/${waveInProgress!.id}` },
    'GET /indicators/:id': { path: '/indicators/answered-in-time' },
    'GET /desk/indicators/:id': { path: '/desk/indicators/answered-in-time' },
    'GET /desk/indicators/:id/list': { path: '/desk/indicators/answered-in-time/list' },
    'GET /surveys/:token': { path: `/surveys/${surveyToken}` },
    'POST /surveys/:token': { path: `/surveys/${surveyToken}`, form: { heard: '4', answered: '3', worth: 'unknown' } },
    'POST /desk/demands/:ref/survey': { path: `/desk/demands/${toSurvey.ref}/survey` },
    'GET /desk/demands/:ref/askers': { path: `/desk/demands/${sent.ref}/askers` },
    'POST /desk/demands/:ref/askers': { path: `/desk/demands/${sent.ref}/askers`, form: { name: '' } },
    'GET /desk/demands/:ref/photos/:id': { path: `/desk/demands/${sent.ref}/photos/${sent.photo}` },
    'GET /desk/demands/:ref/parts': { path: `/desk/demands/${sent.ref}/parts` },
    'POST /desk/demands/:ref/parts': {
      path: `/desk/demands/${sent.ref}/parts`,
      form: { 'parts.0': 'إصلاح الإنارة في الزنقة', 'parts.1': 'دورية ليلية في الزنقة' },
    },
    'POST /desk/demands/:ref/merging': { path: `/desk/demands/${mergeable.ref}/merging`, form: { into: qualified.ref } },
    'POST /desk/demands/:ref/separation': { path: `/desk/demands/${mergeable.ref}/separation` },
    'POST /desk/demands/:ref/reunion': { path: `/desk/demands/${mergeable.ref}/reunion` },
    'GET /desk/demands/:ref/co-authors': { path: `/desk/demands/${qualified.ref}/co-authors` },
    'POST /desk/demands/:ref/co-authors': { path: `/desk/demands/${qualified.ref}/co-authors` },
    'POST /desk/demands/:ref/qualification': { path: `/desk/demands/${received.ref}/qualification`, form: demands.qualification },
    'POST /desk/demands/:ref/wording': {
      path: `/desk/demands/${qualified.ref}/wording`,
      form: { publicText: demands.qualification.publicText },
    },
    'POST /desk/demands/:ref/inadmissibility': {
      path: `/desk/demands/${received2.ref}/inadmissibility`,
      form: { reason: 'ليس من اختصاص الشرطة ولا شركائها' },
    },
    'POST /desk/demands/:ref/answer': { path: `/desk/demands/${qualified.ref}/answer`, form: demands.explanation },
    'POST /desk/demands/:ref/office': {
      path: `/desk/demands/${elsewhere.ref}/office`,
      form: { officeId: ids.officeChief, reason: 'هذا الحي من اختصاص المكتب الآخر' },
    },
    'POST /desk/demands/:ref/answer/beginning': { path: `/desk/demands/${qualified.ref}/answer/beginning`, form: { text: 'بداية' } },
    'POST /desk/demands/:ref/progress': { path: `/desk/demands/${running.ref}/progress`, form: { text: 'أنجزت ثلاث جولات إلى اليوم' } },
    'POST /desk/demands/:ref/outcome': {
      path: `/desk/demands/${promised.ref}/outcome`,
      form: { outcome: 'kept', evidence: 'ثماني جولات مسجلة في دفتر الهيئة خلال الشهر' },
    },
    'POST /desk/demands/:ref/verdict': { path: `/desk/demands/${reported.ref}/verdict`, form: { verdict: 'kept' } },
    'POST /desk/demands/:ref/acceptance': { path: `/desk/demands/${answered.ref}/acceptance` },
    'POST /desk/demands/:ref/contest': { path: `/desk/demands/${answered2.ref}/contest`, form: { reason: 'لم نر أي دورية منذ شهر' } },
    'POST /desk/demands/:ref/closure': { path: `/desk/demands/${answered3.ref}/closure` },
    'POST /desk/demands/:ref/acknowledgement': {
      path: `/desk/demands/${unacknowledged.ref}/acknowledgement`,
      form: { way: 'telephone' },
    },
    'POST /desk/demands/:ref/extension': {
      path: `/desk/demands/${extended.ref}/extension`,
      form: { reason: 'ننتظر معاينة مشتركة مع المصلحة' },
    },
    'POST /desk/demands/:ref/partner-answer': {
      path: `/desk/demands/${referred.ref}/partner-answer`,
      form: { text: 'أصلحت مصالحنا الإنارة في الزقاق' },
    },
    'POST /desk/demands/:ref/replacement': {
      path: `/desk/demands/${replaced.ref}/replacement`,
      form: {
        reason: 'تبين أن الوسيلة الأولى لا تكفي',
        text: 'ثلاث جولات كل أسبوع',
        officeId: ids.officeHead,
        commitmentKind: 'activity',
        dueOn: '2026-06-30',
        indicator: 'عدد الجولات',
      },
    },
    'POST /desk/demands/:ref/reopening': {
      path: `/desk/demands/${reopening.ref}/reopening`,
      form: { decision: 'accepted', reason: 'لم تنتظم الجولات كما وعدنا' },
    },
    'POST /desk/categories': {
      path: '/desk/categories',
      form: { ...newCategory, nameEn: 'Invented', officeId: ids.officeHead, answerDays: '10' },
    },
    'POST /desk/categories/:id': { path: '/desk/categories/stray_dogs', form: { ...newCategory, nameEn: 'Dogs' } },
    'POST /desk/categories/:id/retirement': { path: '/desk/categories/stray_dogs/retirement', form: {} },
    'POST /desk/categories/:id/return': { path: '/desk/categories/gone/return', form: {} },
    'POST /desk/routing': { path: '/desk/routing', form: { categoryId: 'noise', officeId: ids.officeHead } },
    'POST /desk/routing/:id/raising': { path: `/desk/routing/${secondRuleId}/raising`, form: {} },
    'POST /desk/routing/:id/removal': { path: `/desk/routing/${ruleId}/removal`, form: {} },
    'POST /desk/templates': {
      path: '/desk/templates',
      form: { kind: 'refusal', title: 'خارج الاختصاص', text: 'هذا الأمر خارج اختصاص الشرطة', categoryId: '' },
    },
    'POST /desk/templates/:id/retirement': { path: `/desk/templates/${templateId}/retirement`, form: {} },
    'POST /desk/reassignment': {
      path: '/desk/reassignment',
      form: { ref: elsewhere.ref, officeId: ids.officeHead, reason: 'هذا الحي من اختصاص المكتب الآخر' },
    },
    'POST /desk/answers/beginning': { path: '/desk/answers/beginning', form: { refs: bulk.map(({ ref }) => ref), text: 'بداية' } },
    'POST /desk/answers': {
      path: '/desk/answers',
      form: { refs: bulk.map(({ ref }) => ref), kind: 'explanation', text: 'توجد دورية في هذا المكان كل مساء' },
    },
    'POST /desk/partners': {
      path: '/desk/partners',
      form: { competence: 'health', nameAr: 'مندوبية الصحة', nameFr: 'Délégation de la santé', email: '' },
    },
    'POST /desk/partners/:id': {
      path: `/desk/partners/${referred.partnerId}`,
      form: { competence: 'commune', nameAr: 'جماعة النخيل الجديدة', nameFr: 'Commune des Palmiers', email: '' },
    },
    'POST /desk/partners/:id/retirement': { path: `/desk/partners/${referred.partnerId}/retirement`, form: {} },
    'POST /desk/referrals/:ref/return': {
      path: `/desk/referrals/${returned.ref}/return`,
      form: { reason: 'نرجو تحديد الأجل بدقة' },
    },
    'POST /desk/referrals/:ref/letter': { path: `/desk/referrals/${answering.ref}/letter`, form: {} },
    'POST /desk/partners/:id/contacts': {
      path: `/desk/partners/${referred.partnerId}/contacts`,
      form: { accountId: world.ids.accounts.partner },
    },
    'POST /desk/partners/:id/contacts/removal': {
      path: `/desk/partners/${referred.partnerId}/contacts/removal`,
      form: { accountId: world.ids.accounts.school },
    },
    'GET /desk/partner/:ref': { path: `/desk/partner/${referred.ref}` },
    'POST /desk/partner/:ref': { path: `/desk/partner/${referred.ref}`, form: { text: 'عاينا المكان وأصلحنا الإنارة' } },
    'GET /partner/:token': { path: `/partner/${partnerToken}` },
    'POST /partner/:token': { path: `/partner/${partnerToken}`, form: { text: 'عاينا المكان وأصلحنا الإنارة' } },
    'POST /desk/meetings': { path: '/desk/meetings', form: details },
    'GET /desk/meetings/:ref/plan': { path: `/desk/meetings/${draft}/plan` },
    'POST /desk/meetings/:ref/plan': { path: `/desk/meetings/${draft}/plan`, form: details },
    'GET /desk/meetings/:ref': { path: `/desk/meetings/${held}` },
    'POST /desk/meetings/:ref/announcement': { path: `/desk/meetings/${draft}/announcement` },
    'POST /desk/meetings/:ref/postponement': { path: `/desk/meetings/${moved}/postponement`, form: { reason: 'تعذر حضور رؤساء المصالح' } },
    'POST /desk/meetings/:ref/new-day': { path: `/desk/meetings/${moved}/new-day`, form: { day: '2026-03-24', place: 'دار الشباب' } },
    'POST /desk/meetings/:ref/cancellation': { path: `/desk/meetings/${moved}/cancellation`, form: { reason: 'لم يعد للقاء موضوع' } },
    'POST /desk/meetings/:ref/attendance': {
      path: `/desk/meetings/${announced}/attendance`,
      form: { 'attendance.0.associationId': ids.association, 'attendance.0.state': 'present' },
    },
    'GET /desk/meetings/:ref/minutes': { path: circulatedPath },
    'POST /desk/meetings/:ref/minutes': { path: `/desk/meetings/${held}/minutes`, form: { minutes: minutesText } },
    'POST /desk/meetings/:ref/minutes/circulation': { path: `/desk/meetings/${written.ref}/minutes/circulation` },
    'GET /desk/meetings/:ref/minutes/passages/:number': { path: `${circulatedPath}/passages/3` },
    'POST /desk/meetings/:ref/minutes/passages/:number/amendments': {
      path: `${circulatedPath}/passages/2/amendments`,
      form: { oldText: passages.review, newText: `${passages.review} وانتهى.`, reason: 'هذا ما قيل.', associationId: ids.association },
    },
    'GET /desk/meetings/:ref/minutes/amendments/:id': { path: `${circulatedPath}/amendments/${amendment}` },
    'POST /desk/meetings/:ref/minutes/amendments/:id/withdrawal': { path: `${circulatedPath}/amendments/${amendment}/withdrawal` },
    'POST /desk/meetings/:ref/minutes/amendments/:id/acceptance': { path: `${circulatedPath}/amendments/${amendment}/acceptance` },
    'POST /desk/meetings/:ref/minutes/amendments/:id/dissent': {
      path: `${circulatedPath}/amendments/${amendment}/dissent`,
      form: { reply: 'لم يقل أحد هذا في اللقاء.' },
    },
    'GET /desk/meetings/:ref/minutes/versions': { path: `${circulatedPath}/versions` },
    'POST /desk/meetings/:ref/minutes/words': {
      path: `/desk/meetings/${spoken.ref}/minutes/words`,
      form: { version: '1', word: 'agrees', associationId: ids.association },
    },
    'POST /desk/meetings/:ref/minutes/agreement': { path: `/desk/meetings/${quiet.ref}/minutes/agreement` },
    'POST /desk/meetings/:ref/minutes/reopening': { path: `/desk/meetings/${withheld.ref}/minutes/reopening` },
    'POST /desk/meetings/:ref/minutes/passages/:number/correction': {
      path: `${circulatedPath}/passages/3/correction`,
      form: { oldText: passages.said, newText: `${passages.said} وانتهى.`, reason: 'سقطت جملة من النص.' },
    },
    'GET /desk/meetings/:ref/communique': { path: `/desk/meetings/${agreed.ref}/communique` },
    'POST /desk/meetings/:ref/communique': {
      path: `/desk/meetings/${agreed.ref}/communique`,
      form: { communique: 'انعقد لقاء حول محيط المدارس مع الجمعيات.' },
    },
    'GET /series/:ref': { path: `/series/${seriesRef}` },
    'GET /series/:file{[^/]+\\.ics}': { path: `/series/${seriesRef}.ics` },
    'POST /desk/series': { path: '/desk/series', form: series },
    'GET /desk/series/:ref': { path: `/desk/series/${seriesRef}` },
    'POST /desk/series/:ref/revision': { path: `/desk/series/${seriesRef}/revision`, form: series },
    'POST /desk/series/:ref/closure': { path: `/desk/series/${seriesRef}/closure` },
    'GET /handouts/:file{[^/]+\\.pdf}': { path: `/handouts/${shown.id}.pdf` },
    'GET /desk/meetings/:ref/handouts': { path: `/desk/meetings/${calling}/handouts` },
    'POST /desk/meetings/:ref/handouts': {
      path: `/desk/meetings/${calling}/handouts`,
      form: { ...handout, file: new File([new Uint8Array(paper)], 'a.pdf', { type: 'application/pdf' }) },
    },
    'POST /desk/meetings/:ref/handouts/:id/withdrawal': {
      path: `/desk/meetings/${calling}/handouts/${shown.id}/withdrawal`,
      form: { reason: 'نسخة قديمة من العرض' },
    },
    'GET /desk/handouts/:id': { path: `/desk/handouts/${shown.id}` },
    'GET /calendars/:file{[^/]+\\.ics}': { path: `/calendars/${token}.ics` },
    'POST /desk/calendars': { path: '/desk/calendars' },
    'POST /desk/meeting-requests': { path: '/desk/meeting-requests', form: { ...wish, associationId: ids.association } },
    'POST /desk/meeting-requests/:ref/meeting': {
      path: `/desk/meeting-requests/${asked.ref}/meeting`,
      form: { day: '2026-04-01', place: 'دار الشباب' },
    },
    'POST /desk/meeting-requests/:ref/refusal': {
      path: `/desk/meeting-requests/${asked.ref}/refusal`,
      form: { answer: 'يعقد لقاء في الموضوع نفسه بعد أسبوع' },
    },
    'GET /desk/meetings/:ref/agenda': { path: `/desk/meetings/${held}/agenda` },
    'POST /desk/meetings/:ref/agenda': { path: `/desk/meetings/${calling}/agenda`, form: point },
    'POST /desk/meetings/:ref/agenda/sending': { path: `/desk/meetings/${calling}/agenda/sending` },
    'POST /desk/meetings/:ref/agenda/:id': { path: `/desk/meetings/${calling}/agenda/${item.id}`, form: point },
    'POST /desk/meetings/:ref/agenda/:id/place': { path: `/desk/meetings/${calling}/agenda/${item.id}/place`, form: { direction: 'up' } },
    'POST /desk/meetings/:ref/agenda/:id/removal': { path: `/desk/meetings/${calling}/agenda/${item.id}/removal` },
    'GET /desk/meetings/:ref/invitations': { path: `/desk/meetings/${calling}/invitations` },
    'POST /desk/meetings/:ref/invitations': { path: `/desk/meetings/${calling}/invitations`, form: { associationIds: [ids.association] } },
    'POST /desk/meetings/:ref/invitations/by-rule': { path: `/desk/meetings/${calling}/invitations/by-rule` },
    'POST /desk/meetings/:ref/invitations/answer': {
      path: `/desk/meetings/${calling}/invitations/answer`,
      form: { associationId: ids.association, answer: 'accepted', means: 'telephone' },
    },
    'POST /desk/meetings/:ref/guests': { path: `/desk/meetings/${calling}/guests`, form: { officeIds: [ids.officeChief] } },
    'POST /desk/meetings/:ref/guests/answer': {
      path: `/desk/meetings/${calling}/guests/answer`,
      form: { guestId: guest!.id, answer: 'accepted', means: 'telephone' },
    },
    'POST /desk/meetings/:ref/guests/presence': {
      path: `/desk/meetings/${calling}/guests/presence`,
      form: { guestId: guest!.id, presence: 'present' },
    },
    'POST /desk/meetings/:ref/invitations/:id/admission': { path: `/desk/meetings/${calling}/invitations/${ids.association2}/admission` },
    'POST /desk/meetings/:ref/invitations/:id/refusal': {
      path: `/desk/meetings/${calling}/invitations/${ids.association2}/refusal`,
      form: { reason: 'القاعة لا تسع أكثر' },
    },
    'POST /desk/invitations/:ref/answer': { path: `/desk/invitations/${calling}/answer`, form: { answer: 'accepted' } },
    'POST /desk/invitations/:ref/request': { path: `/desk/invitations/${calling}/request` },
    'GET /desk/meetings/:ref/room': { path: `/desk/meetings/${room.ref}/room` },
    'POST /desk/meetings/:ref/room': { path: `/desk/meetings/${announced}/room` },
    'GET /desk/meetings/:ref/room/operations': { path: `/desk/meetings/${room.ref}/room/operations?after=0` },
    'POST /desk/meetings/:ref/room/operations': { path: `/desk/meetings/${room.ref}/room/operations`, form: entry },
    'POST /desk/meetings/:ref/room/writers': { path: `/desk/meetings/${room.ref}/room/writers`, form: { accountId: ids.accounts.head } },
    'POST /desk/meetings/:ref/room/writers/:id/dismissal': {
      path: `/desk/meetings/${room.ref}/room/writers/${ids.accounts.head}/dismissal`,
    },
    'POST /desk/meetings/:ref/room/closure': { path: `/desk/meetings/${closing.ref}/room/closure` },
    'GET /desk/meetings/:ref/room/code': { path: `/desk/meetings/${room.ref}/room/code` },
    'GET /desk/meetings/:ref/room/code.svg': { path: `/desk/meetings/${room.ref}/room/code.svg` },
    'GET /presence/thanks/:ref/:link': { path: `/presence/thanks/${room.ref}/${there}` },
    'GET /trust/meetings/:ref/:link': { path: `/trust/meetings/${room.ref}/${there}` },
    'POST /trust/meetings/:ref/:link': { path: `/trust/meetings/${room.ref}/${there}` },
    'GET /trust/meetings/:ref/places/:code': { path: `/trust/meetings/${presence.replace('/', '/places/')}` },
    'POST /trust/meetings/:ref/places/:code': { path: `/trust/meetings/${presence.replace('/', '/places/')}`, form: { key: newId() } },
    'GET /desk/trust/meetings/:ref': { path: `/desk/trust/meetings/${room.ref}` },
    'POST /desk/trust/meetings/:ref': { path: `/desk/trust/meetings/${room.ref}`, form: { people: '3' } },
    'GET /presence/:ref/:code': { path: `/presence/${presence}` },
    'POST /presence/:ref/:code': { path: `/presence/${presence}`, form: { operationId: newId(), associationId: ids.association } },
    'GET /desk/presence/:ref/:code': { path: `/desk/presence/${presence}` },
    'POST /desk/presence/:ref/:code': { path: `/desk/presence/${presence}`, form: { operationId: newId() } },
    'POST /desk/reports': { path: '/desk/reports', form: { text: 'انعقد لقاء تواصلي بمقر ولاية أمن بني ملال يوم الثلاثاء 3 مارس 2026.' } },
    'POST /desk/releases/signatures': { path: '/desk/releases/signatures', form: { releaseIds: [waiting[0]!.id] } },
    'POST /desk/releases/:id/signature': { path: `/desk/releases/${waiting[1]!.id}/signature` },
    'GET /briefings/:ref': { path: `/briefings/${shownBriefing.ref}` },
    'POST /desk/briefings': { path: '/desk/briefings', form: { kind: 'measure', ...told, reviewOn: '2026-06-01' } },
    'GET /desk/briefings/:ref': { path: `/desk/briefings/${briefing.ref}` },
    'POST /desk/briefings/:ref/sending': { path: `/desk/briefings/${briefing.ref}/sending` },
    'POST /desk/briefings/:ref/revision': {
      path: `/desk/briefings/${sentBriefing.ref}/revision`,
      form: { ...told, reviewOn: '2026-07-01' },
    },
    'POST /desk/briefings/:ref/review': {
      path: `/desk/briefings/${sentBriefing.ref}/review`,
      form: { outcome: 'goes_on', reviewOn: '2026-08-01' },
    },
    'POST /desk/briefings/:ref/withdrawal': { path: `/desk/briefings/${sentBriefing.ref}/withdrawal`, form: { reason: 'نص غير دقيق' } },
    'POST /desk/releases/:id/finding': {
      path: `/desk/releases/${waiting[3]!.id}/finding`,
      form: { field: 'text', kind: 'namedPerson', found: 'أحمد العلوي', start: '0', dealing: 'keep', reason: 'اسم شارع' },
    },
    'POST /desk/releases/:id/refusal': { path: `/desk/releases/${waiting[2]!.id}/refusal`, form: { reason: 'النص يسمي شخصا' } },
    'GET /desk/communiques/:id': { path: `/desk/communiques/${formerCommunique}` },
    'POST /desk/communiques/:id/withdrawal': { path: `/desk/communiques/${formerCommunique}/withdrawal`, form: { reason: 'فيه اسم شخص' } },
    'POST /associations/application': { path: '/associations/application', form: { nameAr: 'جمعية طالبة للتسجيل' } },
    'POST /desk/associations/:id/verification': { path: `/desk/associations/${applied.id}/verification` },
    'POST /desk/associations/:id/refusal': {
      path: `/desk/associations/${applied.id}/refusal`,
      form: { reason: 'لم نتوصل بالوصل النهائي' },
    },
    'POST /desk/associations': {
      path: '/desk/associations',
      form: { nameAr: 'جمعية مختلقة للاختبار', kind: 'neighbourhood', territory: 'حي النخيل' },
    },
    'POST /desk/associations/:id/suspension': {
      path: `/desk/associations/${ids.association2}/suspension`,
      form: { reason: 'طلب من الجمعية نفسها' },
    },
    'POST /desk/offices': {
      path: '/desk/offices',
      form: { kind: 'traffic', nameAr: 'رئيس مصلحة السير', nameFr: 'Chef du service de circulation' },
    },
    'POST /desk/offices/:id/holders': {
      path: `/desk/offices/${ids.officeChief}/holders`,
      form: { accountId: ids.accounts.planner, from: '2026-03-20' },
    },
    'POST /desk/accounts': { path: '/desk/accounts', form: { signInName: 'nouveau', name: 'شخص مختلق', role: 'planner' } },
    'POST /desk/accounts/:id/closure': { path: `/desk/accounts/${leaving.id}/closure` },
    'POST /desk/password': { path: '/desk/password', form: { current: 'wrong', password: 'wrong' } },
    'POST /desk/lexicon': { path: '/desk/lexicon', form: { word: 'الفانوس', meaning: 'إنارة' } },
    'POST /desk/lexicon/removal': { path: '/desk/lexicon/removal', form: { word: 'صداع' } },
    'POST /desk/days-off': {
      path: '/desk/days-off',
      form: { from: '2027-03-10', to: '', nameAr: 'عيد الفطر', nameFr: 'Aïd al-Fitr' },
    },
    'POST /desk/days-off/:day/withdrawal': { path: '/desk/days-off/2028-02-28/withdrawal', form: {} },
    'POST /desk/seasons': { path: '/desk/seasons', form: { firstDay: '2029-01-16', lastDay: '2029-02-13' } },
    'POST /desk/seasons/:day/withdrawal': { path: '/desk/seasons/2028-01-28/withdrawal', form: {} },
    'POST /desk/deadlines': { path: '/desk/deadlines', form: { answer: '19' } },
    'GET /desk/exchange/:file': { path: '/desk/exchange/associations.csv' },
    'POST /desk/imports': { path: '/desk/imports', form: { kind: 'associations' } },
    'POST /desk/imports/:id/mapping': { path: `/desk/imports/${table}/mapping`, form: { 'columns.0': 'nameAr' } },
    'POST /desk/imports/:id/corrections': { path: `/desk/imports/${table}/corrections`, form: { 'cell.0.0': 'جمعية' } },
    'POST /desk/imports/:id/discarding': { path: `/desk/imports/${table2}/discarding` },
    'POST /desk/exports': { path: '/desk/exports', form: { kind: 'associations', format: 'csv' } },
    ...school.calls,
    'POST /desk/places/points': {
      path: '/desk/places/points',
      form: { kind: 'garden', nameAr: 'حديقة مختلقة', nameFr: 'Jardin inventé', districtId: ids.district },
    },
    'POST /desk/places/districts': {
      path: '/desk/places/districts',
      form: { nameAr: 'حي مختلق', nameFr: 'Quartier inventé', shape: JSON.stringify(square) },
    },
  }
  Object.assign(
    calls,
    await presenceFixtures(world),
    await problemFixtures(world),
    await strategyFixtures(world),
    await awarenessFixtures(world),
  )
  const identities: Record<string, string> = {
    associations: ids.association2,
    offices: ids.officeChief,
    accounts: leaving.id,
    reports: report.id,
    imports: table,
    schools: school.id,
  }
  return (method, pattern) =>
    calls[`${method} ${pattern}`] ?? { path: pattern.replace(/(\w+)\/:id/, (_, things: string) => `${things}/${identities[things]}`) }
}

/** A demand that came without an account, with a photo. */
async function sentDemand(world: World) {
  const visitor = world.context('visitor')
  const key = newSendingKey()
  const { id: photo } = await keepPhoto(visitor, { key, file: await photoWithPlace(40, 30) })
  const { token } = await sendDemand(visitor, { key, parts: [{ text: 'نطلب إصلاح الإنارة في الزنقة المؤدية إلى السوق' }] })
  const [demand] = await world.db<{ ref: string }[]>`select d.ref from demand d join demand_asker j on j.demand_id = d.id`
  return { path: `/receipts/${token}`, photo, ref: demand!.ref }
}

/** Marks what stands in the copies as released, so that public pages have something to show; what waits goes on waiting. */
async function releaseAll({ db, clock }: World): Promise<void> {
  const at = clock.now()
  await db`update public_record.demand set text = 'نص منشور', released_at = ${at}`
  await db`update public_record.series set name_ar = 'سلسلة', name_fr = 'Série', rule = 'قاعدة', released_at = ${at}`
  await db`update public_record.meeting set title = 'لقاء', place = 'قاعة', communique = 'بلاغ', released_at = ${at}`
  await db`update public_record.minutes set text = 'نص منشور'`
}

/** Somebody who follows all meetings, with the secrets of their mails. */
async function followSomething(world: World): Promise<{ secret: string; leaveSecret: string }> {
  const visitor = world.context('visitor')
  await askToFollow(visitor, { what: 'meetings:all', address: 'follower@example.org', language: 'ar', from: 'somewhere' })
  const mail = (await takeMail(world)).find(({ to }) => to === 'follower@example.org')
  const secret = linkIn(mail!, '/follow/confirmation/').split('/').at(-1)!
  return { secret, ...(await confirmFollow(visitor, { secret })) }
}
