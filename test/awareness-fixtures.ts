import { addMaterial } from '../src/awareness/add-material.ts'
import { askQuestion } from '../src/awareness/feedback/ask-question.ts'
import { writeQuiz } from '../src/awareness/feedback/write-quiz.ts'
import { proposeReport } from '../src/awareness/report/released/propose-report.ts'
import { keepPhoto } from '../src/reception/keep-photo.ts'
import { sendDemand } from '../src/reception/send-demand.ts'
import { newSendingKey } from '../src/reception/token.ts'
import { proposeHours } from '../src/schools/propose-hours.ts'
import { codeOf, quizFields, sampleAwareness, wish } from './awareness-sample.ts'
import { photoWithPlace } from './photo.ts'
import { sampleReportYear, schoolYear, signReports } from './report-sample.ts'
import type { World } from './world.ts'

/** One agreed session, on which every route of awareness answers, with a question in its box. */
export async function awarenessFixtures(world: World) {
  const sample = await sampleAwareness(world, { year: false })
  await sampleReportYear(world)
  const report = await proposeReport(sample.cell, { schoolYear })
  await signReports(world)
  const file = (ending: string) => ({ path: `/awareness/${schoolYear}${ending}` })
  const released = '/awareness/:file{\\d{4}-\\d{4}(?:-\\d{1,4})?'
  await writeQuiz(sample.cell, { topic: 'digital', ...quizFields })
  const ref = await sample.confirmed()
  const code = await codeOf(world, ref)
  const { id: material } = await addMaterial(sample.cell, { title: 'مطوية مختلقة', kind: 'booklet' })
  const now = world.clock.now().toISOString()
  world.clock.set('2026-03-09')
  const visitor = world.context('visitor')
  for (const text of ['كيف أحمي حسابي؟', 'ماذا أفعل إذا هددني أحد؟', 'هل الشرطة تحمينا؟']) await askQuestion(visitor, { code, text })
  world.clock.set(now.slice(0, 10), now.slice(11, 16))
  const questions = await world.db<{ id: string }[]>`select id from awareness_question order by id`
  const [answered, told, removed] = questions.map(({ id }) => id)
  const one = `/desk/awareness/sessions/${ref}`
  const pupils = `/awareness/sessions/${code}`
  const because = { reason: 'امتحان موحد في ذلك اليوم' }
  const answers = { q1: '0', q2: '1', q3: '2', q4: '0', q5: '1' }
  const contact = { accountId: world.ids.accounts.school }
  const proposed = async (period: string) => (await proposeHours(sample.school, { schoolId: sample.own, period, day1: '08:00-12:00' })).ref
  const [accepted, declined] = [await proposed('ordinary'), await proposed('winter')]
  const asked = await askedBySchool(world)
  const own = `/desk/school/demands/${asked.ref}`
  const proposals = '/desk/schools/hours/proposals'
  return {
    'POST /desk/schools/hours/proposals/:ref/acceptance': { path: `${proposals}/${accepted}/acceptance` },
    'POST /desk/schools/hours/proposals/:ref/refusal': { path: `${proposals}/${declined}/refusal`, form: because },
    'POST /desk/school/demands/new': {
      path: '/desk/school/demands/new',
      form: { original: 'نطلب إصلاح الإنارة في الزنقة', step: 'check' },
    },
    'GET /desk/school/demands/:ref/word': { path: `${own}/word` },
    'GET /desk/school/demands/photos/:id': { path: `/desk/school/demands/photos/${asked.photo}` },
    'POST /desk/school/demands/:ref/verdict': { path: `${own}/verdict`, form: { verdict: 'kept' } },
    'POST /desk/school/demands/:ref/acceptance': { path: `${own}/acceptance` },
    'POST /desk/school/demands/:ref/contest': { path: `${own}/contest`, form: { reason: 'لم نر أي دورية منذ شهر' } },
    'POST /desk/school/demands/:ref/remarks': { path: `${own}/remarks`, form: { text: 'عاد الظلام منذ أمس' } },
    'POST /desk/school/demands/:ref/withdrawal': { path: `${own}/withdrawal` },
    'POST /desk/school/demands/:ref/survey': { path: `${own}/survey` },
    'GET /desk/school/hours/:period': { path: '/desk/school/hours/ramadan' },
    'POST /desk/school/hours/:period': { path: '/desk/school/hours/ramadan', form: { day1: '09:00-12:00' } },
    [`GET ${released}\\.json}`]: file('.json'),
    [`GET ${released}\\.csv}`]: file('.csv'),
    [`GET ${released}\\.pdf}`]: file('.pdf'),
    [`GET ${released}}`]: file(''),
    'POST /desk/awareness/reports': {
      path: '/desk/awareness/reports',
      form: { schoolYear, change: 'صُحح عدد أقسام حي واحد بعد مراجعته.' },
    },
    'POST /desk/awareness/reports/:id/withdrawal': {
      path: `/desk/awareness/reports/${report.id}/withdrawal`,
      form: { reason: 'فيه رقم يجب أن يُراجع' },
    },
    'POST /desk/schools/:id/contacts': { path: `/desk/schools/${sample.own}/contacts`, form: contact },
    'POST /desk/schools/:id/contacts/removal': { path: `/desk/schools/${sample.own}/contacts/removal`, form: contact },
    'POST /desk/awareness/sessions': { path: '/desk/awareness/sessions', form: { schoolId: sample.other, ...wish } },
    'GET /desk/awareness/sessions/:ref': { path: one },
    'POST /desk/awareness/sessions/:ref/slots': { path: `${one}/slots`, form: { officeIds: world.ids.officeHead } },
    'POST /desk/awareness/sessions/:ref/choice': { path: `${one}/choice`, form: { slot: '1' } },
    'POST /desk/awareness/sessions/:ref/confirmation': { path: `${one}/confirmation` },
    'POST /desk/awareness/sessions/:ref/counts': { path: `${one}/counts`, form: { classes: '2', girls: '30', boys: '30' } },
    'POST /desk/awareness/sessions/:ref/postponement': { path: `${one}/postponement`, form: because },
    'POST /desk/awareness/sessions/:ref/cancellation': { path: `${one}/cancellation`, form: because },
    'GET /desk/awareness/sessions/:ref/code': { path: `${one}/code` },
    'GET /desk/awareness/sessions/:ref/results': { path: `${one}/results` },
    'GET /desk/awareness/sessions/:ref/results.json': { path: `${one}/results.json` },
    'POST /desk/school/classes': { path: '/desk/school/classes', form: { classes: '14' } },
    'POST /desk/awareness/programmes': {
      path: '/desk/awareness/programmes',
      form: { edition: '13', stage: '4', firstDay: '2026-04-01', lastDay: '2026-06-20', topics: 'civic' },
    },
    'POST /desk/awareness/programmes/:id/closure': { path: `/desk/awareness/programmes/${sample.programmeId}/closure` },
    'POST /desk/awareness/topics': { path: '/desk/awareness/topics', form: { nameAr: 'الإسعافات الأولية', nameFr: 'Premiers secours' } },
    'POST /desk/awareness/topics/:key': {
      path: '/desk/awareness/topics/stadiums',
      form: { nameAr: 'التشجيع الرياضي السليم', nameFr: 'Supporter sans violence' },
    },
    'POST /desk/awareness/topics/:key/retirement': { path: '/desk/awareness/topics/environment/retirement' },
    'POST /desk/awareness/topics/:key/return': { path: '/desk/awareness/topics/environment/return' },
    'POST /desk/awareness/materials': { path: '/desk/awareness/materials', form: { title: 'شريط مختلق', kind: 'film' } },
    'POST /desk/awareness/materials/:id/retirement': { path: `/desk/awareness/materials/${material}/retirement` },
    'POST /desk/awareness/classes': { path: '/desk/awareness/classes', form: { schoolId: sample.other, classes: '12' } },
    'GET /desk/awareness/quizzes/:topic': { path: '/desk/awareness/quizzes/digital' },
    'POST /desk/awareness/quizzes/:topic': { path: '/desk/awareness/quizzes/drugs', form: quizFields },
    'POST /desk/awareness/questions/:id/answer': {
      path: `/desk/awareness/questions/${answered}/answer`,
      form: { answer: 'اختر كلمة مرور طويلة ولا تشاركها.' },
    },
    'POST /desk/awareness/questions/:id/telling': { path: `/desk/awareness/questions/${told}/telling` },
    'POST /desk/awareness/questions/:id/removal': { path: `/desk/awareness/questions/${removed}/removal` },
    'GET /awareness/sessions/:code': { path: pupils },
    'GET /awareness/sessions/:code/thanks': { path: `${pupils}/thanks` },
    'GET /awareness/sessions/:code/:form': { path: `${pupils}/before` },
    'POST /awareness/sessions/:code/before': { path: `${pupils}/before`, form: answers },
    'POST /awareness/sessions/:code/after': { path: `${pupils}/after`, form: answers },
    'POST /awareness/sessions/:code/feedback': { path: `${pupils}/feedback`, form: { clear: '2', useful: '2', knowsHelp: '1' } },
    'POST /awareness/sessions/:code/question': { path: `${pupils}/question`, form: { text: 'كيف أحمي صوري؟' } },
  }
}

/** A demand in the name of the school, with a photo. */
async function askedBySchool(world: World) {
  const school = world.context('school')
  const key = newSendingKey()
  const { id: photo } = await keepPhoto(school, { key, file: await photoWithPlace(40, 30) })
  await sendDemand(school, { key, parts: [{ text: 'نطلب ممرا للراجلين أمام باب المؤسسة' }] })
  const [demand] = await world.db<{ ref: string }[]>`
    select d.ref from demand d join demand_asker j on j.demand_id = d.id join asker a on a.id = j.asker_id where a.school_id is not null`
  return { photo, ref: demand!.ref }
}
