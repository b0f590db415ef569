import { sql } from 'kysely'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { MatrixRow } from '../queries/matrix.ts'
import { type Level, NOT_RATED, ownDiffers, type Standing } from '../rules/matrix.ts'
import { changesOf, placeOf, type Rating, type Who } from '../rules/rating.ts'
import { type Written, writeLevels } from './write-levels.ts'

/** What came of a cell, and where it stands now: `stands` where what is to be taken away was noted on an earlier day or by a validation. */
export type Rated = Pick<Rating, 'who' | 'competence'> & {
  outcome: 'saved' | 'changed-by-other' | 'stands' | 'unknown'
  level: Level | null
  wanted: Level | null
  /** Own rating less the manager's, where both are of the same time and differ. */
  differs: number | null
}

type Within = {
  programme_id: number
  company_id: number
  /** The line's action; or how someone's line is written, where it tells less. */
  action: 'levels-rated' | 'levels-rated-by-manager' | ((tx: Tx, who: Who) => Promise<void>)
  /** Whose cells they may be, asked before and after. */
  rows: () => Promise<readonly MatrixRow[]>
  names: () => Promise<ReadonlyMap<number, string>>
  /** What of a standing the cells show, and are compared with. */
  stands: (standing: Standing) => Pick<Standing, 'level' | 'wanted'>
  /** Whether the same level again is worth noting: one that was noted long ago and has been looked at anew. */
  renews?: (standing: Standing) => boolean
}

/**
 * Rates as a manager, today, each cell by itself. One company at a time, so that what was compared still stands when it is written.
 * What is another's, or not there any longer, comes back as `unknown`.
 */
export async function rateCells(tx: Tx, within: Within, ratings: readonly Rating[]): Promise<Rated[]> {
  const { programme_id, company_id, action, stands } = within
  await lockLevels(tx, company_id)
  const before = standingsIn(await within.rows())
  const names = await within.names()
  const isKnown = (one: Rating) => before.has(one.who) && names.has(one.competence)
  const decided = ratings
    .filter(isKnown)
    .map(one => ({ one, changes: changesTo(one, standingAt(before, one), within) }))
  const written = decided.flatMap(({ one, changes }) =>
    changes === 'changed-by-other' ? [] : [{ ...one, change: changes }],
  )
  await writeLevels(tx, { programme_id, rated_on: tx.clock.today(), source: 'manager' }, written)
  const now = standingsIn(await within.rows())
  await noteEach(tx, programme_id, { action, written, names })

  const refused = new Set(
    decided.flatMap(({ one, changes }) => (changes === 'changed-by-other' ? [placeOf(one)] : [])),
  )
  return ratings.map((one): Rated => {
    const { who, competence } = one
    if (!isKnown(one))
      return { who, competence, outcome: 'unknown', level: null, wanted: null, differs: null }
    const standing = standingAt(now, one)
    const { level, wanted } = stands(standing)
    const outcome = refused.has(placeOf(one))
      ? 'changed-by-other'
      : isAsAsked(one, { level, wanted })
        ? 'saved'
        : 'stands'
    return { who, competence, outcome, level, wanted, differs: ownDiffers(standing) }
  })
}

/**
 * One at a time writes the levels of a company. Whoever writes something else of the company too takes the company first (`matrixRefusal`):
 * the other way round, two would wait for each other.
 */
export const lockLevels = (tx: Tx, company_id: number) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`levels ${company_id}`}, 9))`.execute(tx.db)

function changesTo(one: Rating, standing: Standing, { stands, renews }: Within) {
  const changes = changesOf(one, stands(standing))
  const isAgain = changes !== 'changed-by-other' && changes.level === undefined && renews?.(standing)
  return isAgain && one.level ? { ...changes, level: one.level.now } : changes
}

type Standings = ReadonlyMap<string, ReadonlyMap<number, Standing>>
const standingsIn = (rows: readonly MatrixRow[]): Standings =>
  new Map(rows.map(row => [row.who, row.standing]))
const standingAt = (all: Standings, { who, competence }: Pick<Rating, 'who' | 'competence'>): Standing =>
  all.get(who)?.get(competence) ?? NOT_RATED

const isAsAsked = (one: Rating, now: Pick<Standing, 'level' | 'wanted'>): boolean =>
  (!one.level || one.level.now === now.level) && (!one.wanted || one.wanted.now === now.wanted)

type Told = { action: Within['action']; written: readonly Written[]; names: ReadonlyMap<number, string> }

/**
 * One line for each person, so that what it tells can be forgotten with that person alone. It tells in what someone was rated, and not as
 * what: the trail is read by more than the levels are, and the levels keep their own history.
 */
async function noteEach(tx: Tx, programme_id: number, { action, written, names }: Told) {
  const changed = written.filter(one => one.change.level !== undefined || one.change.wanted !== undefined)
  for (const [who, cells] of Map.groupBy(changed, one => one.who)) {
    if (typeof action === 'function') {
      await action(tx, who)
      continue
    }
    const id = Number(who.slice(1))
    await note(tx, {
      action,
      subject: who.startsWith('p') ? 'person' : 'employee',
      subject_id: id,
      programme_id,
      person_id: who.startsWith('p') ? id : null,
      about: { rated: cells.map(one => names.get(one.competence)).join(', ') },
    })
  }
}
