import { addOpenings } from '../cyber/add-openings.ts'
import { bringTopic } from '../cyber/bring-topic.ts'
import { checkChannel } from '../cyber/check-channel.ts'
import { type Kind, kinds } from '../cyber/kind.ts'
import { systemOf } from '../platform/actor.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import { chance } from './chance.ts'
import type { Event } from './scene.ts'

/** Which channels the cell made sure of, how many days ago: most lately, one so long ago that it looks old, the rest never. */
const checks = [
  { channel: 'police', telephone: '19', note: 'اتصلنا من هاتف ثابت وأجابت قاعة القيادة', ago: 40 },
  { channel: 'gendarmerie', telephone: '177', note: 'أكدت لنا السرية الترابية الرقم', ago: 40 },
  { channel: 'e-blagh', address: 'e-blagh.ma', note: 'فُتحت الصفحة الأولى والاستمارة دون اسم', ago: 25 },
  { channel: 'children', telephone: '2511', note: 'اتصلنا فأجاب الخط', ago: 230 },
] as const

/** How readers are drawn to each kind; the other kinds are opened now and then. */
const drawn: Partial<Record<Kind, number>> = { fraud: 60, sextortion: 40, 'account-theft': 30, harassment: 22, 'image-abuse': 18 }

/** Safety online in the demonstration: checks of channels, coarse counts of three months, two topics of associations. */
export function cyberEvents(today: Day): Event[] {
  return [...checks.map((check) => checked(today, check)), ...openings(today), ...topics(today)]
}

function checked(today: Day, { ago, ...found }: (typeof checks)[number]): Event {
  return { day: addDays(today, -ago), time: '09:35', play: async ({ as, cast }) => void (await checkChannel(as(cast.cell), found)) }
}

function openings(today: Day): Event[] {
  const luck = chance(3601)
  return [61, 31, 1].map((ago) => {
    const batch = Object.fromEntries(kinds.map((kind) => [kind, luck.between(2, 6) + luck.between(0, drawn[kind] ?? 3)]))
    return {
      day: addDays(today, -ago),
      time: '20:10',
      play: async ({ as, cast }) => void (await addOpenings(as(systemOf(cast.cell.commandId)), { openings: batch })),
    }
  })
}

/** At the very end of the year, so that the numbers of all other demands stay. */
function topics(today: Day): Event[] {
  const brought = [
    { kind: 'fraud', wish: 'parents', text: 'يسأل الآباء كثيرا عن رسائل الجوائز والاستثمار السريع وكيف يميزونها' },
    { kind: 'sextortion', wish: 'pupils', text: 'لا يعرف التلاميذ لمن يتوجهون حين يهددهم أحد، والخجل يمنعهم من الكلام' },
  ] as const
  return brought.map((topic, at) => ({
    day: addDays(today, -1),
    time: '22:40',
    play: async ({ as, cast }) =>
      void (await bringTopic(as(cast.associations[at]!.speaker), { ...topic, associationId: cast.associations[at]!.id })),
  }))
}
