import { attendanceChanged } from '../app/attendance/rules/events.ts'
import { admissionChanged } from '../app/companies/rules/events.ts'
import { addDays } from '../app/foundation/dates.ts'
import type { Happening } from '../app/foundation/events.ts'
import { type Ground, houseScope, reading, type Tx, transact } from '../app/foundation/transact.ts'
import { employmentChanged } from '../app/people/rules/events.ts'
import { settingChanged } from '../app/programmes/rules/events.ts'
import { notCountedBecause, worthOf } from './counted-again.ts'

const readingOf =
  (ground: Ground) =>
  <T>(work: Parameters<typeof reading<T>>[2]) =>
    reading(ground, houseScope, work)

/** What the ledger should come to for each attendance, told by the rules alone. */
export async function meant(ground: Ground, programme_id: number) {
  const read = readingOf(ground)
  const { starts_on, ends_on } = await read(db =>
    db.selectFrom('programme').selectAll().where('id', '=', programme_id).executeTakeFirstOrThrow(),
  )
  const rates = await read(db =>
    db
      .selectFrom('unit_cost')
      .selectAll()
      .where('programme_id', '=', programme_id)
      .where('kind', '=', 'participants')
      .orderBy('valid_from')
      .execute(),
  )
  const employments = await read(db =>
    db
      .selectFrom('employment')
      .innerJoin('company', 'company.id', 'company_id')
      .select(['person_id', 'company_id', 'starts_on', 'ends_on', 'agreed_on', 'employment.id'])
      .where('employment.programme_id', '=', programme_id)
      .execute(),
  )
  const attendance = await read(db =>
    db
      .selectFrom('attendance')
      .innerJoin('session', 'session.id', 'session_id')
      .select(['attendance.id', 'person_id', 'attendance.quarters', 'held_on', 'signed_at'])
      .where('attendance.programme_id', '=', programme_id)
      .execute(),
  )
  return attendance
    .flatMap(({ id, person_id, quarters, held_on, signed_at }) => {
      if (!signed_at || quarters === 0) return []
      const own = employments
        .filter(one => one.person_id === person_id)
        .toSorted(
          (a, b) =>
            (b.starts_on ?? '').localeCompare(a.starts_on ?? '') ||
            (b.ends_on ?? '9').localeCompare(a.ends_on ?? '9') ||
            b.id - a.id,
        )
      const open = own.find(one => (one.starts_on ?? '') <= held_on && held_on <= (one.ends_on ?? '9'))
      const employer = open ?? own[0]!
      const because = notCountedBecause({
        held_on,
        programme: { starts_on, ends_on },
        is_employed: !!open,
        agreed_on: employer.agreed_on,
      })
      const rate = rates.findLast(one => one.valid_from <= held_on)?.ore_per_hour ?? 0n
      return [`${id} ${employer.company_id} ${quarters} ${because} ${because ? 0n : worthOf(quarters, rate)}`]
    })
    .sort()
}

/** What the ledger comes to, reversals taken off. */
export const held = async (ground: Ground, programme_id: number) =>
  (
    await readingOf(ground)(db =>
      db
        .selectFrom('in_kind_entry')
        .select(['attendance_id', 'company_id', 'not_counted_because'])
        .select(({ fn }) => [
          fn.sum<bigint>('quarters').as('quarters'),
          fn.sum<string>('amount_ore').as('ore'),
        ])
        .where('programme_id', '=', programme_id)
        .groupBy(['attendance_id', 'company_id', 'not_counted_because'])
        .execute(),
    )
  )
    .filter(row => row.quarters !== 0n)
    .map(
      row => `${row.attendance_id} ${row.company_id} ${row.quarters} ${row.not_counted_because} ${row.ore}`,
    )
    .sort()

export type Change = { kind: number; which: number; amount: number }

/** A change of facts as a room below makes it, told as that room tells it. */
export async function change(ground: Ground, programme_id: number, { kind, which, amount }: Change) {
  const read = readingOf(ground)
  const pick = <T>(rows: readonly T[]) => rows[which % rows.length]!
  const tell = (work: (tx: Tx) => Promise<Happening>) =>
    transact(ground, houseScope, async tx => tx.tell(await work(tx)))
  const attendance = () =>
    read(db =>
      db
        .selectFrom('attendance')
        .select(['id', 'person_id'])
        .where('programme_id', '=', programme_id)
        .orderBy('id')
        .execute(),
    )
  const day = addDays('2024-01-01', amount % 1000)
  if (kind === 0 || kind === 1) {
    const { id } = pick(await attendance())
    const values =
      kind === 0
        ? { quarters: amount % 9 }
        : amount % 2
          ? { signed_at: null, signed_how: null }
          : { signed_at: ground.clock.now(), signed_how: 'paper' as const }
    return tell(async tx => {
      await tx.db.updateTable('attendance').set(values).where('id', '=', id).execute()
      return attendanceChanged({ programme_id, attendance_ids: [id] })
    })
  }
  if (kind === 2) {
    const { id } = pick(
      await read(db =>
        db
          .selectFrom('company')
          .select('id')
          .where('programme_id', '=', programme_id)
          .orderBy('id')
          .execute(),
      ),
    )
    return tell(async tx => {
      await tx.db
        .updateTable('company')
        .set({ agreed_on: amount % 5 ? day : null })
        .where('id', '=', id)
        .execute()
      return admissionChanged({ programme_id, company_id: id })
    })
  }
  if (kind === 3) {
    const { person_id } = pick(await attendance())
    const company = pick(
      await read(db =>
        db
          .selectFrom('company')
          .select('id')
          .where('programme_id', '=', programme_id)
          .orderBy('id')
          .execute(),
      ),
    )
    return tell(async tx => {
      await tx.db
        .updateTable('employment')
        .set({ ends_on: day })
        .where('person_id', '=', person_id)
        .where('starts_on', 'is', null)
        .execute()
      await tx.db
        .insertInto('employment')
        .values({
          programme_id,
          person_id,
          company_id: company.id,
          category: 'kollektiv',
          starts_on: addDays(day, amount % 40),
        })
        .execute()
      return employmentChanged({ programme_id, person_id })
    })
  }
  return tell(async tx => {
    await tx.db
      .insertInto('unit_cost')
      .values({
        programme_id,
        kind: 'participants',
        valid_from: day,
        ore_per_hour: BigInt(40_001 + amount),
        source: 'prov',
        certainty: 'unknown',
      })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    return settingChanged({ programme_id })
  })
}
