import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from './database.ts'
import { canonicalJson } from './json.ts'
import type { Tx } from './transact.ts'

/** What a command tells of itself. `changed` holds only fields that changed; personal numbers never. */
export type Line = {
  action: string
  subject: string
  subject_id?: string | number | null
  programme_id?: number | null
  /** Whose details these are, so that they can be forgotten. */
  person_id?: number | null
  about?: Record<string, unknown>
  changed?: Record<string, { before: unknown; after: unknown }>
}

const FIRST = '0'.repeat(64)
const LOCK = 7_270_002
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

type Hashed = {
  id: number
  programme_id: number | null
  happened_at: Date
  user_id: string | null
  role: string
  action: string
  subject: string
  subject_id: string | null
  detail_digest: string
  previous_digest: string
}

const digestOfLine = (line: Hashed): string =>
  sha256(
    canonicalJson([
      line.id,
      line.programme_id,
      line.happened_at.toISOString(),
      line.user_id,
      line.role,
      line.action,
      line.subject,
      line.subject_id,
      line.detail_digest,
      line.previous_digest,
    ]),
  )

const digestOfDetail = (salt: string, detail: unknown): string => sha256(salt + canonicalJson(detail))

/** A line as it was noted: all of it but its place in the chain. */
export type Noted = {
  line: Omit<Hashed, 'id' | 'previous_digest'>
  salt: string
  person_id: number | null
  detail: string
  /** When its detail was forgotten, in the same transaction. */
  shredded_at: Date | null
}

/** So many lines are written at a time: a statement has room for 65 535 values. */
const WRITTEN_AT_ONCE = 1000

/** Notes one line. Called once by each command; it is written when the command has done all else (transact.ts). */
export async function note(tx: Tx, line: Line): Promise<void> {
  const { scope, clock } = tx
  const salt = randomBytes(16).toString('hex')
  const detail = {
    ...(line.about ? { about: line.about } : {}),
    ...(line.changed ? { changed: line.changed } : {}),
  }
  tx.noted.push({
    line: {
      programme_id: line.programme_id ?? scope.programme ?? null,
      happened_at: clock.now(),
      user_id: scope.user_id,
      role: scope.role,
      action: line.action,
      subject: line.subject,
      subject_id: line.subject_id == null ? null : String(line.subject_id),
      detail_digest: digestOfDetail(salt, detail),
    },
    salt,
    person_id: line.person_id ?? null,
    detail: canonicalJson(detail),
    shredded_at: null,
  })
}

/**
 * Writes what was noted, chained to the line before. There is one chain, so whoever writes makes everyone else wait until the
 * transaction has ended: nothing comes after it.
 */
export async function writeNoted({ db, noted }: Tx): Promise<void> {
  if (noted.length === 0) return
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(db)
  const { rows } = await sql<{ id: number; digest: string }>`select * from trail_end()`.execute(db)
  let last = rows[0] ?? { id: 0, digest: FIRST }
  const written = noted.map(({ line, salt, person_id, detail, shredded_at }) => {
    const hashed: Hashed = { id: last.id + 1, ...line, previous_digest: last.digest }
    last = { id: hashed.id, digest: digestOfLine(hashed) }
    return {
      line: { ...hashed, digest: last.digest },
      detail: { trail_id: hashed.id, salt, person_id, detail: shredded_at ? null : detail, shredded_at },
    }
  })
  for (let at = 0; at < written.length; at += WRITTEN_AT_ONCE) {
    const some = written.slice(at, at + WRITTEN_AT_ONCE)
    await db
      .insertInto('trail')
      .values(some.map(one => one.line))
      .execute()
    await db
      .insertInto('trail_detail')
      .values(some.map(one => one.detail))
      .execute()
  }
}

/** What lines tell of a person is gone, those of this transaction so far too; the lines stand. */
export async function shredLinesAbout(tx: Tx, person_id: number): Promise<void> {
  const at = tx.clock.now()
  await sql`select shred_trail_of_person(${person_id}, ${at})`.execute(tx.db)
  for (const noted of tx.noted) if (noted.person_id === person_id) noted.shredded_at ??= at
}

/** The same of an employee, who is no person of the programme and has gone: of one who is still there nothing is forgotten. */
export async function shredLinesAboutEmployee(tx: Tx, employee_id: number): Promise<void> {
  const at = tx.clock.now()
  await sql`select shred_trail_of_employee(${employee_id}, ${at})`.execute(tx.db)
  for (const noted of tx.noted)
    if (noted.line.subject === 'employee' && noted.line.subject_id === String(employee_id))
      noted.shredded_at ??= at
}

/** Only the fields whose values differ. */
export function changesBetween<T extends Record<string, unknown>>(
  before: T,
  after: Partial<T>,
): NonNullable<Line['changed']> {
  return Object.fromEntries(
    Object.entries(after)
      .filter(([field, value]) => canonicalJson(value) !== canonicalJson(before[field]))
      .map(([field, value]) => [field, { before: before[field] ?? null, after: value ?? null }]),
  )
}

/** Details go with the person or the employee whom they are about, and that is itself a line about the one who went. */
const isForgotten = sql<boolean>`trail_detail.shredded_at is not null and exists (
  select from trail told where told.id > trail_detail.trail_id and told.happened_at >= trail_detail.shredded_at
    and ((told.subject = 'person' and told.subject_id = trail_detail.person_id::text)
      or (told.action in ('employee-removed', 'employee-joined') and trail.subject = 'employee' and told.subject_id = trail.subject_id)))`

/** `digest` is that of the last line: noted elsewhere, it proves later that the lines up to there are still here. */
export type Proof = { lines: number; digest: string; broken_at: number | null; why: string | null }

/**
 * Reads the whole trail in order and proves that no line was changed, removed or put in between. `noted`, the digest of a line
 * that was written down elsewhere, must be among them: what has been cut off at the end leaves no gap.
 */
export async function verifyTrail(db: Db, { noted }: { noted?: string | undefined } = {}): Promise<Proof> {
  let digest = FIRST
  let lines = 0
  let is_noted_here = noted === undefined
  const broken = (why: string): Proof => ({ lines, digest, broken_at: lines + 1, why })
  for (;;) {
    const part = await linesAfter(db, lines)
    for (const line of part) {
      const why = whyBroken(line, { id: lines + 1, previous: digest })
      if (why) return broken(why)
      digest = line.digest
      lines += 1
      if (digest === noted) is_noted_here = true
    }
    if (part.length < AT_ONCE) break
  }
  const end = await sql<{ id: number }>`select * from trail_end()`.execute(db)
  if ((end.rows[0]?.id ?? 0) !== lines) return broken('lines could not be read')
  return is_noted_here
    ? { lines, digest, broken_at: null, why: null }
    : broken('the line that was noted is not here')
}

const AT_ONCE = 5000

const linesAfter = (db: Db, id: number) =>
  db
    .selectFrom('trail')
    .innerJoin('trail_detail', 'trail_detail.trail_id', 'trail.id')
    .selectAll('trail')
    .select(['salt', 'detail', 'shredded_at', isForgotten.as('is_forgotten')])
    .where('trail.id', '>', id)
    .orderBy('trail.id')
    .limit(AT_ONCE)
    .execute()

type Kept = Awaited<ReturnType<typeof linesAfter>>[number]

function whyBroken(line: Kept, expected: { id: number; previous: string }): string | null {
  if (line.id !== expected.id) return 'a line is missing'
  if (line.previous_digest !== expected.previous) return 'the line does not follow the one before'
  if (digestOfLine(line) !== line.digest) return 'the line has been changed'
  if (line.shredded_at !== null)
    return line.detail === null && line.is_forgotten
      ? null
      : 'the detail is gone, and nobody has forgotten it'
  return digestOfDetail(line.salt, line.detail) === line.detail_digest ? null : 'the detail has been changed'
}
