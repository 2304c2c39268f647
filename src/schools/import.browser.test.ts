import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { withBrowser, withServer } from '../../test/browser.ts'
import { type Demonstration, demonstration } from '../../test/demonstration.ts'
import { signedIn } from '../../test/visitor.ts'

let site: Demonstration
before(async () => {
  site = await demonstration()
})
after(() => site.close())

/** As the ministry writes it, for schools that nobody has: one row is wrong, one is known, and has more pupils now. */
const list = [
  'CD_ETAB;NOM_ETABL;NOM_ETABA;la_com;LL_CYCLE;NB_ELEVES;X;Y',
  'INV901;ECOLE INVENTEE;مدرسة مختلقة ألف;بني ملال;Primaire;210;-6.349;32.338',
  'INV902;COLLEGE INVENTE;إعدادية مختلقة باء;بني ملال;Supérieur;640;-6.348;32.339',
  'DEMO-005;ECOLE LOUZ;مدرسة اللوز الابتدائية;بني ملال;Primaire;501;;',
].join('\r\n')

test('a planner with a telephone, without scripts, imports schools, gives one its own hours and sees its week', async () => {
  await withServer(site.app, (origin) =>
    withBrowser(async (browser) => {
      const planner = await signedIn(browser, origin, { javaScriptEnabled: false }, 'takhtit')
      const { page } = planner
      await planner.open('/desk/exchange')
      await page.locator('input[type="file"]').setInputFiles({ name: 'etab.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
      await planner.send('/desk/imports', { kind: 'schools' })
      assert.match(await planner.text(), /اختر السلك: ابتدائي أو إعدادي أو تأهيلي/)
      await page.locator('[name="cell.1.4"]').fill('Collégial')
      await page.getByRole('button', { name: 'حفظ التصحيحات' }).click()
      await page.waitForLoadState()
      assert.match(await planner.text(), /ما سيُحدَّث/)
      await page.getByRole('button', { name: 'تسجيل 3 صفوف' }).click()
      await page.waitForLoadState()
      const rows = await site.db<{ code: string; level: string; pupils: number; placed: boolean }[]>`
        select code, level, pupils, location is not null as placed from school where code in ('INV901', 'INV902', 'DEMO-005') order by code`
      assert.deepEqual(
        rows.map(({ code, level, pupils, placed }) => [code, level, pupils, placed]),
        [
          ['DEMO-005', 'primary', 501, true],
          ['INV901', 'primary', 210, true],
          ['INV902', 'middle', 640, true],
        ],
      )

      await planner.open('/desk/schools?q=INV901')
      await page.locator('a.record-title').click()
      await page.waitForLoadState()
      const path = new URL(page.url()).pathname
      await planner.open(`${path}/hours/winter`)
      await planner.send(`${path}/hours/winter`, { day1: '7:30-12:30 / 12:30', day2: '7h30 à 12h30 / 12h30 à 17h30' })
      assert.match(await planner.text(), /أوقات غير مفهومة/)
      await planner.send(`${path}/hours/winter`, { day1: '7:30-12:30 / 12:30-17:30' })
      assert.match(await planner.text(), /دخول 07:10–07:40.*تبادل الأفواج 12:10–12:50.*خروج 17:20–17:50/)
      await planner.leave()
    }),
  )
})
