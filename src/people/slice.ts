import { Hono } from 'hono'
import type { Env } from '../platform/http/env.ts'
import type { Slice } from '../platform/slice.ts'
import { accountRoutes } from './account-routes.tsx'
import { accreditAssociation } from './accredit-association.ts'
import { applyToRegister } from './apply-to-register.ts'
import { appointHolder } from './appoint-holder.ts'
import { associationRoutes } from './association-routes.tsx'
import { changePassword } from './change-password.ts'
import { commands } from './cli.ts'
import { closeAccount } from './close-account.ts'
import { officeRoutes } from './office-routes.tsx'
import { openAccount } from './open-account.ts'
import { openOffice } from './open-office.ts'
import { may } from './permissions.ts'
import { countUnverified } from './queries/associations.ts'
import { refuseApplication } from './refuse-application.ts'
import { registerAssociation, registerAssociations } from './register-association.ts'
import { reinstateAssociation } from './reinstate-association.ts'
import { sessionRoutes } from './session-routes.tsx'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { suspendAssociation } from './suspend-association.ts'
import { verifyAssociation } from './verify-association.ts'
import { peopleWords } from './words.ts'

export const people: Slice = {
  name: 'people',
  words: peopleWords,
  actions: [
    signIn,
    signOut,
    changePassword,
    registerAssociation,
    registerAssociations,
    applyToRegister,
    verifyAssociation,
    refuseApplication,
    accreditAssociation,
    suspendAssociation,
    reinstateAssociation,
    openOffice,
    appointHolder,
    openAccount,
    closeAccount,
  ],
  routes: new Hono<Env>().route('/', sessionRoutes).route('/', associationRoutes).route('/', officeRoutes).route('/', accountRoutes),
  commands,
  async menu({ db, actor, language }) {
    const words = peopleWords[language]
    const count = may.register(actor) ? await countUnverified(db, actor.commandId) : undefined
    return [
      ...(may.read(actor) ? [{ path: '/desk/associations', label: words.associations.title, ...(count !== undefined && { count }) }] : []),
      ...(may.read(actor) ? [{ path: '/desk/offices', label: words.offices.title }] : []),
      ...(may.administer(actor) ? [{ path: '/desk/accounts', label: words.accounts.title }] : []),
      { path: '/desk/password', label: words.password.title },
    ]
  },
}
