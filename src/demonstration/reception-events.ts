import { joinDemand } from '../demands/lineage/join-demand.ts'
import { mergeDemand } from '../demands/lineage/merge-demand.ts'
import { splitDemand } from '../demands/lineage/split-demand.ts'
import { registerDemand } from '../demands/register-demand.ts'
import { similarTo } from '../demands/similar.ts'
import { visitorOf } from '../platform/actor.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import { keepPhoto } from '../reception/keep-photo.ts'
import { partsOf } from '../reception/parts.ts'
import { sendDemand } from '../reception/send-demand.ts'
import { listOpenPublic } from './queries.ts'
import type { Event, Scene } from './scene.ts'
import { onPaper, sent } from './texts/sent.ts'

/** Yesterday's post: what came without an account, with a photo and a place, and what the cell and an association made of it. */
export function receptionEvents(today: Day): Event[] {
  const day = addDays(today, -1)
  return [
    ...sent.map((one, turn) => ({ day, time: `19:0${turn}`, play: (scene: Scene) => send(scene, one, turn) })),
    { day, time: '19:30', play: split },
    { day, time: '19:40', play: merge },
    { day, time: '19:50', play: join },
  ]
}

/** The demonstration's forms have keys that are no secret: it is invented, and the same at every load. */
const keyOf = (turn: number) => `demonstration-form-${turn}-of-yesterday`

async function send(scene: Scene, { text, at, contact, photo, several }: (typeof sent)[number], turn: number): Promise<void> {
  const visitor = scene.as(visitorOf(scene.cast.cell.commandId))
  const key = keyOf(turn)
  const point = scene.places.points.filter(({ kind }) => kind === at)[turn % 2]!
  if (photo) await keepPhoto(visitor, { key, file: await drawn() })
  await sendDemand(visitor, {
    key,
    place: point.nameAr,
    parts: (several ? partsOf(text) : [text]).map((part) => ({ text: part })),
    ...contact,
  })
}

/** A street at night, for want of a real photo. */
async function drawn(): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  const street = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><rect width="800" height="600" fill="#1c2430"/>
    <path d="M0 600 300 260h200l300 340z" fill="#39424e"/><path d="M392 600 398 260h4l6 340z" fill="#8a8f98"/>
    <path d="M60 600V140h14v460zM726 600V140h14v460z" fill="#566070"/><path d="M60 140h70v10H60zM670 140h70v10h-70z" fill="#566070"/></svg>`
  return sharp(Buffer.from(street)).jpeg().toBuffer()
}

/** A letter that asks for two things becomes two demands. */
async function split({ as, cast }: Scene): Promise<void> {
  const { id } = await registerDemand(as(cast.cell), { channel: 'paper', original: onPaper })
  await splitDemand(as(cast.cell), { demandId: id, parts: partsOf(onPaper) })
}

/** Two that ask for the same in one quarter go on as one; for want of such, the two that are most alike. */
async function merge({ db, as, cast }: Scene): Promise<void> {
  const open = await listOpenPublic(db, cast.cell.commandId)
  for (const near of [true, false]) {
    for (const one of open.filter(({ state }) => state === 'qualified').toReversed()) {
      const others = open.filter(({ id, categoryId }) => id < one.id && categoryId === one.categoryId)
      const [alike] = similarTo(
        one,
        others.filter(({ places }) => !near || places[0] === one.places[0]),
      )
      if (alike) return void (await mergeDemand(as(cast.cell), { demandId: one.id, into: alike.demand.ref }))
    }
  }
}

async function join({ db, as, cast }: Scene): Promise<void> {
  const speakers = cast.associations.filter(({ speaker }) => speaker.associationId !== null)
  const [first] = (await listOpenPublic(db, cast.cell.commandId)).filter(({ state }) => state === 'promised')
  const another = speakers.find(({ id }) => id !== first?.associationId)
  if (first && another) await joinDemand(as(another.speaker), { demandId: first.id })
}
