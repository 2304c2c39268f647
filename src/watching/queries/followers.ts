import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Language } from '../../platform/words/language.ts'
import type { Follow, Kind, Subject } from '../follow.ts'

export interface Follower {
  id: string
  address: string
  language: Language
  leaveSecret: string
}

/** The identity of whoever has this address, new or not. */
export async function findOrAddFollower(db: Db, commandId: string, follower: Follower): Promise<string> {
  const [row] = await db<{ id: string }[]>`
    insert into follower ${db({ commandId, ...follower })}
    on conflict (command_id, address) do update set address = excluded.address returning id`
  return row!.id
}

interface AskedFollow extends Subject {
  id: string
  followerId: string
  language: Language
  askedAt: Date
  confirmHash: Buffer
}

/** Asked again: the newest link counts, and what was confirmed stays. */
export async function saveAskedFollow(db: Db, commandId: string, follow: AskedFollow): Promise<void> {
  await db`
    insert into follow ${db({ commandId, ...follow })}
    on conflict (command_id, follower_id, kind, subject) do update
      set asked_at = excluded.asked_at, confirm_hash = excluded.confirm_hash, language = excluded.language`
}

export interface FollowToConfirm {
  followerId: string
  id: string
  kind: Kind
  subject: string
  language: Language
  confirmedAt: Date | null
  leaveSecret: string
}

const asked = (db: Db, commandId: string, hash: Buffer, since: Date) => db`
  select f.follower_id, f.id, f.kind, f.subject, f.language, f.confirmed_at, p.leave_secret
  from follow f join follower p on p.command_id = f.command_id and p.id = f.follower_id
  where f.command_id = ${commandId} and f.confirm_hash = ${hash} and (f.confirmed_at is not null or f.asked_at > ${since})`

export async function findAskedFollow(db: Db, commandId: string, hash: Buffer, since: Date): Promise<FollowToConfirm | undefined> {
  const [row] = await db<FollowToConfirm[]>`${asked(db, commandId, hash, since)}`
  return row
}

export async function lockAskedFollow(db: Db, commandId: string, hash: Buffer, since: Date): Promise<FollowToConfirm | undefined> {
  const [row] = await db<FollowToConfirm[]>`${asked(db, commandId, hash, since)} for update`
  return row
}

/** Mail comes in the language in which was asked last. */
export async function saveConfirmed(db: Db, commandId: string, { followerId, id, language }: FollowToConfirm, at: Date): Promise<void> {
  await db`
    update follow set confirmed_at = ${at} where command_id = ${commandId} and follower_id = ${followerId} and id = ${id}`
  await db`update follower set language = ${language} where command_id = ${commandId} and id = ${followerId}`
}

export async function findFollower(db: Db, commandId: string, leaveSecret: string): Promise<Follower | undefined> {
  const [row] = await db<Follower[]>`
    select id, address, language, leave_secret from follower where command_id = ${commandId} and leave_secret = ${leaveSecret}`
  return row
}

export async function lockFollower(db: Db, commandId: string, leaveSecret: string): Promise<Follower | undefined> {
  const [row] = await db<Follower[]>`
    select id, address, language, leave_secret from follower
    where command_id = ${commandId} and leave_secret = ${leaveSecret} for update`
  return row
}

/** What is followed, confirmed, in the order in which it was asked. */
export async function listFollows(db: Db, commandId: string, followerId: string): Promise<Follow[]> {
  return db<Follow[]>`
    select id, kind, subject, confirmed_at from follow
    where command_id = ${commandId} and follower_id = ${followerId} and confirmed_at is not null order by id`
}

export async function deleteFollow(db: Db, commandId: string, followerId: string, id: string): Promise<void> {
  await db`delete from follow where command_id = ${commandId} and follower_id = ${followerId} and id = ${id}`
}

export async function deleteFollower(db: Db, commandId: string, id: string): Promise<void> {
  await db`delete from follow where command_id = ${commandId} and follower_id = ${id}`
  await db`delete from follower where command_id = ${commandId} and id = ${id}`
}

/** What nobody confirmed in time, and whoever follows nothing any more. */
export async function forgetUnconfirmed(db: Db, commandId: string, before: Date): Promise<void> {
  await db`delete from follow where command_id = ${commandId} and confirmed_at is null and asked_at <= ${before}`
  await db`
    delete from follower p where p.command_id = ${commandId}
      and not exists (select 1 from follow f where f.command_id = p.command_id and f.follower_id = p.id)`
}

export interface Following extends Follower {
  follows: Follow[]
}

/** A page of those who follow something, held against leaving while they are written to. */
export async function listFollowing(
  db: Db,
  commandId: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<Following[]> {
  const followers = await db<Follower[]>`
    select id, address, language, leave_secret from follower
    where command_id = ${commandId} ${after ? db`and id > ${after}` : db``} order by id limit ${limit} for share`
  const follows = await db<(Follow & { followerId: string })[]>`
    select follower_id, id, kind, subject, confirmed_at from follow
    where command_id = ${commandId} and follower_id = any(${followers.map(({ id }) => id)}::uuid[]) and confirmed_at is not null
    order by follower_id, id`
  const byFollower = Map.groupBy(follows, ({ followerId }) => followerId)
  return followers.map((follower) => ({ ...follower, follows: byFollower.get(follower.id) ?? [] }))
}

export interface LastDigest {
  day: Day
  toldUntil: Date
}

export async function findLastDigest(db: Db, commandId: string): Promise<LastDigest | undefined> {
  const [row] = await db<LastDigest[]>`select day, told_until from digest where command_id = ${commandId} order by day desc limit 1`
  return row
}

/** @returns whether that day had none; a second one at the same time waits for the first */
export async function insertDigest(db: Db, commandId: string, { day, toldUntil }: LastDigest): Promise<boolean> {
  const added = await db`
    insert into digest (command_id, day, told_until) values (${commandId}, ${day}, ${toldUntil})
    on conflict (command_id, day) do nothing returning day`
  return added.length > 0
}
