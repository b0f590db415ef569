import { type RawBuilder, sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { eachTable } from '../../foundation/registers/rows-as-table.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayEditMatrixAt, mayReadNamedLevels } from '../policy.ts'
import { levelsAreOpen } from '../queries/ground.ts'
import { competenceNames, matrixRows } from '../queries/matrix.ts'
import { type Level, NOT_RATED, ownDiffers, type Standing } from '../rules/matrix.ts'
import { changesOf, placeOf, type Rating } from '../rules/rating.ts'

/** What came of a cell, and where it stands now: `stands` where what is to be taken away was noted on an earlier day or by a validation. */
export type Rated = Pick<Rating, 'who' | 'competence'> & {
  outcome: 'saved' | 'changed-by-other' | 'stands' | 'unknown'
  level: Level | null
  wanted: Level | null
  /** Own rating less the manager's, where both are of the same time and differ. */
  differs: number | null
}

/**
 * Levels as a manager sees them, noted today: each cell by itself, so that one that another has changed meanwhile keeps nothing else from
 * being saved. Refuses `not-found`, `not-yours`, `levels-shut`.
 */
export async function rateLevels(
  tx: Tx,
  visitor: Visitor,
  { company_id, ratings }: { company_id: number; ratings: readonly Rating[] },
): Promise<{ cells: Rated[] } | Refusal> {
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  if (!mayReadNamedLevels(visitor) || !mayEditMatrixAt(visitor, company)) return refuse('not-yours')
  if (!(await levelsAreOpen(tx.db, visitor, company_id))) return refuse('levels-shut')
  await sql`select pg_advisory_xact_lock(hashtextextended(${`levels ${company_id}`}, 9))`.execute(tx.db)

  const at = { company_id, today: tx.clock.today() }
  const before = standingsIn(await matrixRows(tx.db, visitor, at))
  const names = await competenceNames(
    tx.db,
    visitor,
    ratings.map(one => one.competence),
  )
  const known = ratings.filter(one => before.has(one.who) && names.has(one.competence))
  const decided = known.map(one => ({ one, changes: changesOf(one, standingAt(before, one)) }))
  const written = decided.flatMap(({ one, changes }) =>
    changes === 'changed-by-other' ? [] : [{ ...one, change: changes }],
  )
  await writeLevels(tx, visitor.programme!, written, at.today)
  const now = standingsIn(await matrixRows(tx.db, visitor, at))
  await noteEach(tx, visitor.programme!, { written, names })

  const refused = new Set(
    decided.flatMap(({ one, changes }) => (changes === 'changed-by-other' ? [placeOf(one)] : [])),
  )
  const cells = ratings.map((one): Rated => {
    const { who, competence } = one
    if (!before.has(who) || !names.has(competence))
      return { who, competence, outcome: 'unknown', level: null, wanted: null, differs: null }
    const standing = standingAt(now, one)
    const { level, wanted } = standing
    const outcome = refused.has(placeOf(one))
      ? 'changed-by-other'
      : isAsAsked(one, { level, wanted })
        ? 'saved'
        : 'stands'
    return { who, competence, outcome, level, wanted, differs: ownDiffers(standing) }
  })
  return { cells }
}

type Standings = ReadonlyMap<string, ReadonlyMap<number, Standing>>
const standingsIn = (rows: Awaited<ReturnType<typeof matrixRows>>): Standings =>
  new Map(rows.map(row => [row.who, row.standing]))
const standingAt = (all: Standings, { who, competence }: Pick<Rating, 'who' | 'competence'>): Standing =>
  all.get(who)?.get(competence) ?? NOT_RATED

const isAsAsked = (one: Rating, now: Pick<Standing, 'level' | 'wanted'>): boolean =>
  (!one.level || one.level.now === now.level) && (!one.wanted || one.wanted.now === now.wanted)

type Written = Rating & { change: { level: Level | null | undefined; wanted: Level | null | undefined } }

async function writeLevels(tx: Tx, programme_id: number, written: readonly Written[], today: LocalDate) {
  for (const what of ['level', 'wanted'] as const) {
    const rows = written
      .filter(one => one.change[what] !== undefined)
      .map(one => ({
        whose: one.who,
        person: one.who.startsWith('p') ? Number(one.who.slice(1)) : null,
        employee: one.who.startsWith('e') ? Number(one.who.slice(1)) : null,
        competence: one.competence,
        value: one.change[what]!,
      }))
    const day = { programme_id, today, what: sql.ref(what) }
    await setTo(
      tx,
      day,
      rows.filter(row => row.value !== null),
    )
    const other = sql.ref(what === 'level' ? 'wanted' : 'level')
    await takeAway(
      tx,
      { ...day, other },
      rows.filter(row => row.value === null),
    )
  }
}

type Day = { programme_id: number; today: LocalDate; what: RawBuilder<unknown> }
type Row = {
  whose: string
  person: number | null
  employee: number | null
  competence: number
  value: Level | null
}
const COLUMNS = 'whose text, person integer, employee integer, competence integer, value smallint'

/** Today's rating by the manager; what the same day said before is replaced. */
const setTo = (tx: Tx, { programme_id, today, what }: Day, rows: readonly Row[]) =>
  eachTable(rows, COLUMNS, t =>
    sql`insert into competence_level (programme_id, person_id, employee_id, competence_id, rated_on, source, ${what})
      select ${programme_id}, person, employee, competence, ${today}, 'manager', value from ${t}
      on conflict (programme_id, whose, competence_id, rated_on, source) do update set ${what} = excluded.${what}`.execute(
      tx.db,
    ),
  )

/** What was noted today is taken away; what an earlier day says stands again. */
const takeAway = (
  tx: Tx,
  { programme_id, today, what, other }: Day & { other: RawBuilder<unknown> },
  rows: readonly Row[],
) =>
  eachTable(rows, COLUMNS, async t => {
    const todays = sql`rating.programme_id = ${programme_id} and rating.rated_on = ${today} and rating.source = 'manager'
      and rating.whose = t.whose and rating.competence_id = t.competence`
    await sql`delete from competence_level rating using ${t} where ${todays} and rating.${other} is null`.execute(
      tx.db,
    )
    await sql`update competence_level rating set ${what} = null from ${t} where ${todays}`.execute(tx.db)
  })

type Told = { written: readonly Written[]; names: ReadonlyMap<number, string> }

/**
 * One line for each person, so that what it tells can be forgotten with that person alone. It tells in what someone was rated, and not as
 * what: the trail is read by more than the levels are, and the levels keep their own history.
 */
async function noteEach(tx: Tx, programme_id: number, { written, names }: Told) {
  const changed = written.filter(one => one.change.level !== undefined || one.change.wanted !== undefined)
  for (const [who, cells] of Map.groupBy(changed, one => one.who)) {
    const id = Number(who.slice(1))
    await note(tx, {
      action: 'levels-rated',
      subject: who.startsWith('p') ? 'person' : 'employee',
      subject_id: id,
      programme_id,
      person_id: who.startsWith('p') ? id : null,
      about: { rated: cells.map(one => names.get(one.competence)).join(', ') },
    })
  }
}
