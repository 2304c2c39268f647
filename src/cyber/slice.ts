import { isOfService } from '../platform/actor.ts'
import type { Slice } from '../platform/slice.ts'
import { addOpenings } from './add-openings.ts'
import { bringTopic } from './bring-topic.ts'
import { checkChannel } from './check-channel.ts'
import { commands } from './cli.ts'
import { routes } from './routes.tsx'
import { takeTopic } from './take-topic.ts'
import { cyberWords } from './words.ts'

/** Safety online: guidance, a guide to the right channel, a checklist that never leaves the browser. No complaint is taken. */
export const cyber: Slice = {
  name: 'cyber',
  words: cyberWords,
  actions: [checkChannel, addOpenings, bringTopic, takeTopic],
  routes,
  commands,
  menu: ({ actor, language }) => {
    const { desk, topic } = cyberWords[language]
    if (isOfService(actor)) return [{ path: '/desk/cyber', label: desk.title }]
    return actor.associationId ? [{ path: '/desk/cyber/topics/new', label: topic.title }] : []
  },
}
