import { openCommand } from '../places/open-command.ts'
import { type Command, UsageError } from '../platform/cli/command.ts'
import { transaction } from '../platform/db/transaction.ts'
import { openAccount } from './open-account.ts'
import { ar } from './words.ar.ts'

const text = { type: 'string' } as const

/** Where everything begins: a command and the person who looks after its accounts. */
export const commands: readonly Command[] = [
  {
    name: 'open',
    usage: '--code BM --name-ar … --name-fr … --seat … --administrator <sign-in name> --person … [--json]',
    summary: ar.cli.summary,
    most: 0,
    options: { code: text, 'name-ar': text, 'name-fr': text, seat: text, administrator: text, person: text },
    async run({ values, context }) {
      const missing = ['code', 'name-ar', 'name-fr', 'seat', 'administrator', 'person'].filter((name) => !values[name])
      if (missing.length > 0) throw new UsageError(`--${missing[0]}`)
      const outer = await context()
      const { code, seat, administrator, person } = values
      return transaction(outer.db, async (db) => {
        const inside = { ...outer, db, actor: { ...outer.actor, commandId: outer.newId() } }
        await openCommand(inside, { code, seat, nameAr: values['name-ar'], nameFr: values['name-fr'] })
        const { signInName, password } = await openAccount(inside, { signInName: administrator, name: person, role: 'administrator' })
        return { text: ar.cli.opened(signInName, password), json: { code, signInName, password } }
      })
    },
  },
]
