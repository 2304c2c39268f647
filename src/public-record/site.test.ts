import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { sampleRecord } from '../../test/public-sample.ts'
import { testWorld, type World } from '../../test/world.ts'
import { addDays } from '../platform/words/dates.ts'
import { languages, localisePath } from '../platform/words/language.ts'
import { catchUp } from '../search/keep-step.ts'
import { addEntry, copyDemand } from './copies.ts'

let world: World
let record: ReturnType<typeof sampleRecord>
before(async () => {
  world = await testWorld()
  record = sampleRecord(world)
})
after(() => world.close())

const get = (path: string, headers: Record<string, string> = {}) => world.request('visitor', encodeURI(path), { headers })
const bodyOf = async (path: string) => (await get(path)).text()

test('an empty record says what will stand there', async () => {
  for (const [path, words] of [
    ['/', 'لم يُنشر أي مطلب بعد'],
    ['/demands', 'لا مطالب توافق'],
    ['/commitments', 'لا التزامات هنا'],
    ['/meetings', 'لم يُنشر أي لقاء بعد'],
  ] as const) {
    const response = await get(path)
    assert.equal(response.status, 200)
    assert.ok((await response.text()).includes(words), path)
  }
})

describe('a record with demands in every state', () => {
  const promised = { state: 'promised', answerKind: 'commitment', answeredOn: '2026-02-20', commitmentKind: 'activity' } as const
  let refs: Record<'late' | 'running' | 'kept' | 'refused' | 'waiting' | 'hidden' | 'french', string>
  let meetingRef: string

  before(async () => {
    const meeting = await record.releasedMeeting(
      { title: 'اللقاء التواصلي الثاني', place: 'دار الشباب', communique: 'انعقد اللقاء في جو من المسؤولية.' },
      { state: 'published', day: '2026-02-02' },
    )
    meetingRef = meeting.ref
    const words = { commitmentText: 'جولتان راجلتان كل أسبوع', indicator: 'عدد الجولات' }
    const late = await record.releasedDemand(
      'نطلب إصلاح الطرق المؤدية إلى المدرسة',
      { ...promised, dueOn: '2026-02-25', meetingId: meeting.id },
      words,
    )
    const running = await record.releasedDemand(
      'نطلب جولات راجلة بساحة المسيرة',
      { ...promised, dueOn: '2026-05-25', districtAr: 'حي الزيتون' },
      words,
    )
    const kept = await record.releasedDemand(
      'نطلب لقاء تحسيسيا للآباء',
      {
        ...promised,
        state: 'closed',
        dueOn: '2026-02-24',
        outcome: 'kept',
        reportedOn: '2026-02-24',
        verdict: 'kept',
        judgedOn: '2026-02-26',
      },
      words,
    )
    const refused = await record.releasedDemand('فتح مكتب قار للشرطة', {
      state: 'answered',
      answerKind: 'refusal',
      answeredOn: '2026-02-27',
    })
    const waiting = await record.releasedDemand('إنارة الممر قرب المحطة', { answerDueOn: '2026-03-25' })
    const french = await record.releasedDemand('Réparer l’éclairage de la rue des Écoles', {
      categoryId: 'traffic',
      askedBy: null,
      answerDueOn: '2026-03-25',
    })
    const hidden = await record.waitingDemand('نطلب سرا مكتوما في زنقة الخفاء', {
      ...promised,
      dueOn: '2026-02-20',
      districtAr: 'حي الخفاء',
      meetingId: meeting.id,
    })
    refs = Object.fromEntries(
      Object.entries({ late, running, kept, refused, waiting, hidden, french }).map(([key, { ref }]) => [key, ref]),
    ) as typeof refs
    await catchUp(world.context('cell'))
  })

  test('what is not released is in no public page, count, list or file', async () => {
    const secret = new RegExp(`${refs.hidden}|مكتوم|الخفاء`)
    const paths = [
      '/',
      '/demands',
      '/demands?state=late',
      '/demands?district=حي الخفاء',
      `/demands?meeting=${meetingRef}`,
      '/commitments',
      '/commitments?state=late',
      '/meetings',
      `/meetings/${meetingRef}`,
      '/demands.csv',
      '/sitemap.xml',
      `/demands/${refs.late}`,
      `/demands/${refs.late}.json`,
    ]
    for (const path of paths) {
      const body = await bodyOf(path)
      const shown = path.includes('الخفاء') ? body.replaceAll(/value="[^"]*"|href="[^"]*"/g, '') : body
      assert.doesNotMatch(shown, secret, path)
    }
    for (const path of [`/demands/${refs.hidden}`, `/demands/${refs.hidden}.json`, `/fr/demands/${refs.hidden}`])
      assert.equal((await get(path)).status, 404, path)
    for (const words of ['مكتوما', 'زنقة الخفاء', refs.hidden, 'سر']) {
      const found = await bodyOf(`/search?q=${words}`)
      assert.doesNotMatch(found.replaceAll(/value="[^"]*"|href="[^"]*"|<title>.*?<.title>/g, ''), secret, words)
    }
    assert.match(await bodyOf('/'), /figure-n">6</, 'six of seven are counted')
  })

  test('the public role sees only what is released, row by row', async () => {
    const { publicDb } = world
    assert.deepEqual([...(await publicDb`select ref from public_record.demand where ref = ${refs.hidden}`)], [])
    const [count] = await publicDb<{ n: number }[]>`select count(*) as n from public_record.demand`
    assert.equal(count!.n, 6)
    const [entries] = await publicDb<{ n: number }[]>`select count(distinct demand_id) as n from public_record.entry`
    assert.equal(entries!.n, 6)
    const stems = await publicDb<{ word: string }[]>`select word from ts_stat('select stems from public_record.searchable')`
    assert.ok(stems.length > 5 && !stems.some(({ word }) => word.includes('خفاء')))
  })

  test('the four counts of the home page lead to lists of as many', async () => {
    const home = await bodyOf('/')
    const figures = [...home.matchAll(/figure-n">(\d+)<\/span><a class="figure-label" href="([^"]+)"/g)].map(
      ([, n, path]) => [Number(n), path!] as const,
    )
    assert.deepEqual(
      figures.map(([n]) => n),
      [6, 3, 1, 1],
    )
    for (const [n, path] of figures) assert.equal([...(await bodyOf(path)).matchAll(/class="record"/g)].length, n, path)
  })

  test('lateness follows the day, with nothing written', async () => {
    assert.doesNotMatch(await bodyOf(`/demands/${refs.waiting}`), /badge-late/)
    world.clock.set('2026-03-26')
    assert.match(await bodyOf(`/demands/${refs.waiting}`), /badge-late/)
    world.clock.set('2026-03-02')
  })

  test('filters narrow, and a choice without demands says what to do', async () => {
    const refsIn = async (path: string) => [...new Set((await bodyOf(path)).match(/BM-2026-\d{4}/g) ?? [])].sort()
    assert.deepEqual(await refsIn('/demands?state=promised'), [refs.late, refs.running].sort())
    assert.deepEqual(await refsIn('/demands?category=traffic'), [refs.french])
    assert.deepEqual(await refsIn('/demands?district=حي الزيتون'), [refs.running])
    assert.deepEqual(await refsIn(`/demands?meeting=${meetingRef}`), [refs.late])
    assert.deepEqual(await refsIn('/demands?state=late&category=traffic'), [])
    assert.match(await bodyOf('/demands?state=late&category=traffic'), /احذف شرطا/)
    assert.equal((await get("/demands?state=nonsense&before=x~y&after='")).status, 200)
  })

  test('search meets other forms of a word, French without accents, and a reference', async () => {
    const first = async (words: string) => /class="record-title" href="\/demands\/([^"]+)"/.exec(await bodyOf(`/search?q=${words}`))?.[1]
    for (const words of ['الطرق', 'طريق', 'الطريق المدرسي', 'طرق', 'بالطرقات']) assert.equal(await first(words), refs.late, words)
    for (const words of ['مدرسة', 'مدارس', 'للمدارس']) assert.equal(await first(words), refs.late, words)
    for (const words of ['eclairage', 'ECLAIRAGE', 'éclairages', 'rue ecole']) assert.equal(await first(words), refs.french, words)
    assert.equal(await first('إناره المحطه'), refs.waiting)
    assert.equal(await first('تحسيسى للاباء'), refs.kept)
    for (const words of [refs.late, refs.late.toLowerCase(), refs.late.replaceAll('-', ' ')]) {
      const response = await get(`/search?q=${words}`)
      assert.deepEqual([response.status, response.headers.get('location')], [302, `/demands/${refs.late}`])
    }
    assert.match(await bodyOf('/search?q=زرافة'), /جرب كلمة واحدة/)
    for (const words of ["'", '\\', '%00', ':*', '" | !', '<b>', '((', 'في من على', '!!!'])
      assert.equal((await get(`/search?q=${words}`)).status, 200, words)
  })

  test('search marks the words it met, in the text as it was written', async () => {
    assert.match(await bodyOf('/search?q=طريق'), /<mark>الطرق<\/mark>/)
    assert.match(await bodyOf('/search?q=eclairage'), /<mark>éclairage<\/mark>/)
  })

  test('every page is sound HTML in four languages', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: { 'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }], 'no-inline-style': 'error' },
    })
    const paths = [
      '/',
      '/demands',
      '/search?q=طريق',
      '/commitments',
      '/meetings',
      `/meetings/${meetingRef}`,
      '/about',
      '/licence',
      ...Object.values(refs)
        .filter((ref) => ref !== refs.hidden)
        .map((ref) => `/demands/${ref}`),
    ]
    const documents = paths.flatMap((path) => languages.map((language) => [language, localisePath(language, path)] as const))
    for (const [language, path] of documents) {
      const html = await bodyOf(path)
      assert.match(html, new RegExp(`<html lang="${language}"`))
      const { results } = await validator.validateString(html)
      assert.deepEqual(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
        [],
        path,
      )
      assert.doesNotMatch(html.replaceAll(/(?:href|value)="[^"]*"/g, ''), /\d\s?[%٪]/, path)
    }
    const desk = await (await world.request('publisher', '/desk/releases')).text()
    const { results } = await validator.validateString(desk)
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      [],
    )
  })

  test('public pages may be kept for a minute by anyone, and answer 304 to their tag', async () => {
    for (const path of ['/', '/demands', `/demands/${refs.late}`, '/demands.json']) {
      const response = await get(path)
      assert.equal(response.headers.get('cache-control'), 'public, max-age=60', path)
      const tag = response.headers.get('etag')!
      const again = await get(path, { 'if-none-match': tag })
      assert.equal(again.status, 304, path)
      assert.equal(await again.text(), '')
    }
    assert.notEqual((await get('/demands/none')).headers.get('cache-control'), 'public, max-age=60')
    const signedIn = await (await world.request('cell', '/demands')).text()
    assert.equal(signedIn, await bodyOf('/demands'), 'the same for everyone')
  })

  test('the file of demands opens in a spreadsheet and starts no formula', async () => {
    const formula = await record.releasedDemand('=HYPERLINK("http://example.org")\u2068, "نص"\u2069')
    const csv = Buffer.from(await (await get('/demands.csv')).arrayBuffer()).toString()
    assert.ok(csv.startsWith('\uFEFFref,state,category_id,'))
    assert.ok(csv.includes(`"'=HYPERLINK(""http://example.org""), ""نص"""`))
    assert.equal(csv.trimEnd().split('\r\n').length, 8)
    const json = (await (await get(`/demands/${formula.ref}.json`)).json()) as { ref: string; story: unknown[] }
    assert.deepEqual([json.ref, json.story.length], [formula.ref, 1])
    await copyDemand(world.context('cell'), { ...formula, state: 'closed', answerKind: 'explanation', answeredOn: '2026-02-10' })
  })

  test('programs read every demand, so many at a time, and narrow as readers do', async () => {
    const page = async (path: string) =>
      (await (await get(path)).json()) as { total: number; next: string | null; demands: { ref: string }[] }
    const whole = await page('/demands.json')
    assert.equal(whole.total, whole.demands.length)
    assert.equal(whole.next, null)
    const read: string[] = []
    for (let next: string | null = '/demands.json?limit=3'; next; ) {
      const part = await page(decodeURIComponent(next.replace('http://localhost:3000', '')))
      assert.equal(part.total, whole.total)
      read.push(...part.demands.map(({ ref }) => ref))
      next = part.next
    }
    assert.deepEqual(
      read,
      whole.demands.map(({ ref }) => ref),
    )
    const late = await page('/demands.json?state=late')
    assert.ok(late.total > 0 && late.total < whole.total)
    assert.equal((await get('/demands.json?limit=-1&before=x')).status, 200)
  })

  test('maps read the districts with their counts, and no place in them', async () => {
    const response = await get('/districts.geojson')
    assert.match(response.headers.get('content-type')!, /geo\+json/)
    const { features } = (await response.json()) as {
      features: { geometry: { type: string }; properties: { name_ar: string; asked: number } }[]
    }
    assert.deepEqual(
      features.map(({ geometry }) => geometry.type),
      ['Polygon', 'Polygon'],
    )
    const { total } = (await (await get('/demands.json')).json()) as { total: number }
    assert.ok(features.reduce((sum, { properties }) => sum + properties.asked, 0) <= total)
    assert.ok(features.some(({ properties }) => properties.asked > 0))
  })

  test('a demand that is closed has nothing open in its story; another says what comes next', async () => {
    assert.doesNotMatch(await bodyOf(`/demands/${refs.kept}`), /moment-next|moment-late/)
    assert.match(await bodyOf(`/demands/${refs.waiting}`), /moment-next/)
    assert.match(await bodyOf(`/demands/${refs.late}`), /moment-late/)
  })

  test('a partner and a text of somebody are shown as text', async () => {
    const demand = await record.releasedDemand('<script>alert(1)</script> نطلب التشوير', {
      state: 'answered',
      answerKind: 'referral',
      answeredOn: '2026-02-11',
      partner: '<b>جماعة</b>',
    })
    await addEntry(world.context('cell'), {
      demandId: demand.id,
      ref: demand.ref,
      kind: 'referred',
      day: '2026-02-11',
      detail: '<b>جماعة</b>',
    })
    assert.doesNotMatch(await bodyOf(`/demands/${demand.ref}`), /<script>alert|<b>/)
  })

  test('lists are read page by page without losing or repeating any', async () => {
    for (let n = 0; n < 30; n++)
      await record.releasedDemand(`مطلب عدد ${n}`, {
        askedOn: addDays('2025-06-01', n % 7),
        categoryId: 'noise',
        answerDueOn: '2026-12-01',
      })
    const follow = async (path: string, rel: string): Promise<string[][]> => {
      const html = await bodyOf(path)
      const refs = [...html.matchAll(/class="record-title" href="\/demands\/([^"]+)"/g)].map(([, ref]) => ref!)
      const link = new RegExp(`href="([^"]+)" rel="${rel}"`).exec(html)?.[1]?.replaceAll('&amp;', '&')
      return link ? [refs, ...(await follow(decodeURI(link), rel))] : [refs]
    }
    const pages = await follow('/demands?category=noise', 'next')
    assert.deepEqual(
      pages.map((page) => page.length),
      [20, 10],
    )
    assert.equal(new Set(pages.flat()).size, 30)
    const html = await bodyOf('/demands?category=noise')
    const older = /href="([^"]+)" rel="next"/.exec(html)![1]!.replaceAll('&amp;', '&')
    const back = await follow(decodeURI(older), 'prev')
    assert.deepEqual(back.at(-1), pages[0])
  })
})
