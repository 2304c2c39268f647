import type { Role } from '../platform/actor.ts'

export interface Account {
  id: string
  signInName: string
  name: string
  email: string | null
  createdAt: Date
  closedAt: Date | null
}

export interface NewAccount extends Omit<Account, 'closedAt'> {
  passwordHash: string
  role: Role
  /** Of a member of an association, and of nobody else. */
  associationId: string | null
}
