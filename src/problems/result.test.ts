import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { sampleProblems } from '../../test/problem-sample.ts'
import { testWorld, type World } from '../../test/world.ts'
import { readConfig } from '../platform/config.ts'
import { languages, localisePath } from '../platform/words/language.ts'
import { commands } from './cli.ts'
import { problemsWords } from './words.ts'

/** That one thing made another, or that crime fell. Demands are the reason of a proposal: that alone may say so. */
const causal =
  /بفضل|بسبب|أد[ىت]|نتيجة ل|مما جعل|انخفضت? الجريمة|تراجعت? الجريمة|grâce à|à cause|en raison|fait (?:baisser|diminuer|reculer)|a permis|criminalité a|thanks to|because|due to|led to|caused|result of|resulted|reduced|crime (?:fell|dropped|decreased)|ⴰⵛⴽⵓ|ⵙ ⵜⵎⵏⵜⵉⵍⵜ/iu

let world: World
let ref: string
before(async () => {
  world = await testWorld()
  ref = (await sampleProblems(world).ended()).ref
})
after(() => world.close())

function textsOf(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value]
    if (typeof value === 'function') return [String(value(1, 2, 3, 4, 5))]
    return textsOf(value as object)
  })
}

describe('nothing says why a number changed', () => {
  test('in any word of any language', () => {
    for (const language of languages) {
      const { proposal: _, ...words } = problemsWords[language]
      for (const text of textsOf(words)) assert.doesNotMatch(text, causal, `${language}: ${text}`)
    }
  })

  test('on the page, whichever verdict and reason it shows', async () => {
    for (const language of languages) {
      const page = await (await world.request('planner', localisePath(language, `/desk/problems/${ref}/assessment`))).text()
      // French marks are bound to their words on a page.
      const html = page.replaceAll(/[\u00a0\u202f]/g, ' ')
      const { result } = problemsWords[language]
      assert.ok(html.includes(result.verdicts.fewer), language)
      assert.ok(html.includes(result.doubtsOf.others) && html.includes(result.doubtsOf.noBuffer))
      assert.doesNotMatch(html.replace(/<[^>]*>/g, ' '), causal)
    }
  })
})

test('the page is a sentence, two pictures with their tables, and its doubts', async () => {
  const html = await (await world.request('head', `/desk/problems/${ref}/assessment`)).text()
  assert.ok(html.includes('عُدّ في المكان 63 قبل التدابير و20 بعدها، في مدتين متساويتين من 3 أشهر. وفي المكان المماثل 60 ثم 60.'))
  assert.equal(html.match(/<figure class="chart">/g)?.length, 2)
  assert.equal(html.match(/<title id=/g)?.length, 2)
  assert.match(html, /<bdi dir="ltr">22<\/bdi>/)
  assert.doesNotMatch(html, /\d ?%|٪/)
})

test('every page is sound HTML, for who may send its forms', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }], 'no-inline-style': 'error' },
  })
  const { ref: fresh } = await sampleProblems(world).analysed()
  const own = `/desk/problems/${ref}`
  for (const path of ['/desk/problems', '/desk/problems/new', own, `${own}/assessment`, `/desk/problems/${fresh}`])
    for (const person of ['cell', 'head'] as const) {
      const response = await world.request(person, path)
      if (response.status === 403) continue
      const { results } = await validator.validateString(await response.text())
      const complaints = results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
      assert.deepEqual(complaints, [], `${path} for the ${person}`)
    }
})

test('a problem without measures or counts has an empty page that says what to do', async () => {
  const { ref: fresh } = await sampleProblems(world).opened()
  const html = await (await world.request('cell', `/desk/problems/${fresh}/assessment`)).text()
  assert.ok(html.includes('لا أعداد بعد'))
})

test('programs read the same by JSON and by the command line', async () => {
  const json = (await (await world.request('auditor', `/desk/problems/${ref}.json`)).json()) as {
    evaluation: { verdict: string; difference: object }
  }
  assert.equal(json.evaluation.verdict, 'fewer')
  const all = (await (await world.request('auditor', '/desk/problems.json')).json()) as { problems: { ref: string }[]; proposals: [] }
  assert.ok(all.problems.some((one) => one.ref === ref))
  const run = (positionals: string[]) =>
    commands[0]!.run({ positionals, values: {}, config: readConfig({}), context: async () => world.context('administrator') })
  assert.match((await run([])).text, new RegExp(`${ref} · التقييم · حي النخيل · تجمعات`))
  const one = await run([ref])
  assert.ok(one.text.includes(problemsWords.ar.result.verdicts.fewer))
  assert.deepEqual(JSON.parse(JSON.stringify(one.json)), json)
  await assert.rejects(run(['BM-P-2026-99']), /لا وجود لهذه المشكلة/)
})

test('nothing of a problem is public', async () => {
  for (const path of ['/', '/demands', '/meetings', '/search?q=تجمعات', '/demands.json']) {
    const text = await (await world.request('visitor', path)).text()
    assert.ok(!text.includes('تجمعات مزعجة') && !text.includes(ref), path)
  }
  await assert.rejects(Promise.resolve(world.publicDb`select 1 from problem`), /permission denied/)
})

test('a form that came back keeps what was typed and says what is wrong', async () => {
  const { ref: fresh } = await sampleProblems(world).running()
  const form = { counts: '2026-01 3\n2026-03 4' }
  const response = await world.request('head', `/desk/problems/${fresh}/counts`, { form })
  assert.equal(response.status, 422)
  const html = await response.text()
  assert.ok(html.includes('ينقص شهر أو أسبوع') && html.includes('2026-01 3\n2026-03 4'))
})
