import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, describe, test } from 'node:test'
import fc from 'fast-check'
import { Refusal } from '../../platform/refusal.ts'
import { askRouter } from './ask-router.ts'
import { closeMetrically } from './close-metrically.ts'
import { travelMinutes } from './matrix.ts'
import { minutesByDistance } from './minutes-by-distance.ts'
import type { Place } from './place.ts'
import { readMatrix } from './read-matrix.ts'
import { usualSpeeds } from './speed.ts'

const at = (key: string, longitude: number, latitude: number): Place => ({
  key,
  nameAr: key,
  nameFr: null,
  position: [longitude, latitude],
})
const places = [at('point:a', -6.36, 32.34), at('point:b', -6.35, 32.34), at('point:c', -6.34, 32.33)]
const refused = (reason: string, about?: string) => (error: unknown) => {
  assert.ok(error instanceof Refusal, String(error))
  assert.equal(Object.values(error.fields)[0] ?? error.reason, reason)
  if (about !== undefined) assert.ok(error.about.includes(about), error.about)
  return true
}

/** Whether some way is longer than one over a third place. */
function hasShortcut(minutes: readonly (readonly number[])[]): boolean {
  return minutes.some((row) => row.some((way, to) => minutes.some((over, nth) => row[nth]! + over[to]! < way)))
}

describe('times by distance', () => {
  test('follow the speed, the detour and the fixed minutes, and are nothing from a place to itself', () => {
    const kilometre = 1 / 111.195
    const minutes = minutesByDistance([-6.3, 32.3], [-6.3, 32.3 + kilometre], { kmh: 20, fixedMinutes: 2, detour: 150 })
    assert.equal(minutes, Math.ceil(1.5 * 3 + 2))
    assert.equal(minutesByDistance([-6.3, 32.3], [-6.3, 32.3], usualSpeeds.car), 0)
  })

  test('rounded up, know no shortcut over a third place', () => {
    const position = fc.tuple(fc.double({ min: -6.5, max: -6.2, noNaN: true }), fc.double({ min: 32.2, max: 32.5, noNaN: true }))
    fc.assert(
      fc.property(fc.array(position, { minLength: 3, maxLength: 8 }), fc.constantFrom('foot', 'motorbike', 'car'), (all, mode) => {
        const anywhere = all.map(([x, y], nth) => at(`point:${nth}`, x, y))
        assert.ok(!hasShortcut(travelMinutes(anywhere, usualSpeeds[mode as 'foot'], undefined)))
      }),
    )
  })
})

describe('a table of times', () => {
  test('is closed metrically, whatever it says', () => {
    const cell = fc.integer({ min: 0, max: 90 })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 5, maxLength: 5 }), (given) => {
        const before = given.map((row, nth) => row.map((minutes, mth) => (nth === mth ? 0 : minutes)))
        const closed = closeMetrically(before.map((row) => [...row]))
        assert.ok(!hasShortcut(closed))
        assert.ok(closed.every((row, nth) => row.every((minutes, mth) => minutes <= before[nth]![mth]!)))
      }),
    )
  })

  test('is read by place; what it does not say is estimated', () => {
    const [matrix] = readMatrix(
      '\uFEFFmode,from,to,minutes\r\ncar,point:a,point:b,"7,2"\r\ncar,point:b,point:a,9\r\n',
      new Set(places.map(({ key }) => key)),
    )
    const minutes = travelMinutes(places, usualSpeeds.car, matrix)
    assert.deepEqual([minutes[0]![1], minutes[1]![0]], [8, 9])
    assert.equal(minutes[1]![2], minutesByDistance(places[1]!.position, places[2]!.position, usualSpeeds.car))
  })

  test('that cannot be used says in which line', () => {
    const read = (text: string) => () => readMatrix(text, new Set(['point:a', 'point:b']))
    const head = 'mode,from,to,minutes\n'
    assert.throws(read(''), refused('matrixHeader', '1'))
    assert.throws(read('from,to\n'), refused('matrixHeader', '1'))
    assert.throws(read(head), refused('matrixEmpty'))
    assert.throws(read(`${head}car,point:a,point:b,3\nhorse,point:a,point:b,3`), refused('matrixMode', '3'))
    assert.throws(read(`${head}car,point:a,point:x,3`), refused('matrixPlace', '2'))
    for (const minutes of ['', '-3', 'NaN', 'Infinity', '5000', 'five'])
      assert.throws(read(`${head}car,point:a,point:b,${minutes}`), refused('matrixMinutes', '2'), minutes)
  })
})

describe('a router', () => {
  /** Answers on this machine in place of one. */
  async function standIn(answer: RequestListener): Promise<string> {
    const server = createServer(answer)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    after(() => server.closeAllConnections())
    after(() => server.close())
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  const json =
    (body: unknown, status = 200): RequestListener =>
    (_request, response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }

  test('of OSRM is asked for tables in blocks, longitude first; what it cannot reach is not known', async () => {
    const asked: string[] = []
    const url = await standIn((request, response) => {
      asked.push(request.url!)
      const count = (name: string) => new URL(request.url!, 'http://x').searchParams.get(name)!.split(';').length
      const durations = Array.from({ length: count('sources') }, (_, row) =>
        Array.from({ length: count('destinations') }, (_, column) => (row === 1 && column === 1 ? null : 90)),
      )
      json({ code: 'Ok', durations })(request, response)
    })
    const { minutes, source, places: keys } = await askRouter({ kind: 'osrm', url }, 'foot', places, { block: 2 })
    assert.deepEqual([source, keys.length, asked.length], ['osrm', 3, 4])
    assert.match(
      asked[0]!,
      /^\/table\/v1\/foot\/-6\.36,32\.34;-6\.35,32\.34;-6\.36,32\.34;-6\.35,32\.34\?sources=0;1&destinations=2;3&annotations=duration$/,
    )
    assert.deepEqual(minutes, [
      [1.5, 1.5, 1.5],
      [1.5, -1, 1.5],
      [1.5, 1.5, 1.5],
    ])
  })

  test('of Valhalla is asked with a costing', async () => {
    let body = ''
    const url = await standIn((request, response) => {
      request
        .on('data', (part) => (body += part))
        .on('end', () => {
          const { sources, targets } = JSON.parse(body)
          json({ sources_to_targets: sources.map(() => targets.map(() => ({ time: 120 }))) })(request, response)
        })
    })
    const { minutes } = await askRouter({ kind: 'valhalla', url }, 'motorbike', places)
    assert.equal(JSON.parse(body).costing, 'motorcycle')
    assert.ok(minutes.flat().every((one) => one === 2))
  })

  test('that is silent, refuses, turns elsewhere or speaks nonsense is said to, by its address', async () => {
    const ask = async (answer: RequestListener) =>
      askRouter({ kind: 'osrm', url: await standIn(answer) }, 'car', places, { milliseconds: 300 })
    await assert.rejects(
      ask(() => {}),
      refused('routerSilent', '127.0.0.1'),
    )
    await assert.rejects(askRouter({ kind: 'osrm', url: 'http://127.0.0.1:1' }, 'car', places), refused('routerSilent', '127.0.0.1:1'))
    await assert.rejects(ask(json({ code: 'TooBig' }, 400)), refused('routerRefused', '400'))
    await assert.rejects(
      ask((_request, response) => response.writeHead(302, { location: 'http://example.org' }).end()),
      refused('routerSilent'),
    )
    await assert.rejects(
      ask((_request, response) => response.end('<html>')),
      refused('routerUnreadable'),
    )
    await assert.rejects(ask(json({ code: 'Ok', durations: [[1]] })), refused('routerUnreadable'))
    await assert.rejects(
      ask(
        json({
          code: 'Ok',
          durations: [
            [-5, 1, 1],
            [1, 1, 1],
            [1, 1, 1],
          ],
        }),
      ),
      refused('routerUnreadable'),
    )
  })
})
