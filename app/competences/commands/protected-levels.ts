import type { Visitor } from '../../access/visitor.ts'
import type { Typed } from '../../foundation/form.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { personWithCode } from '../../people/queries/with-code.ts'
import { openEmployerOf } from '../queries/ground.ts'
import { competenceNames, type MatrixCompetence, matrixCompetences, matrixRows } from '../queries/matrix.ts'
import { NOT_RATED, type Standing } from '../rules/matrix.ts'
import type { Who } from '../rules/rating.ts'
import { ratingsTyped } from '../rules/rating-form.ts'
import { type Rated, rateCells } from './rate-cells.ts'

// A line of the trail about a protected person tells the code and nothing more: more people read the trail than handle the person.

/** None where no company where the person works today has opened named levels. */
export type ProtectedLevels = { competences: (MatrixCompetence & { standing: Standing })[] | null }

/** Where the person with a code stands in what their company looks at, for the one who handles them. The reading is a line. */
export async function readProtectedLevels(
  tx: Tx,
  visitor: Visitor,
  code: string,
): Promise<ProtectedLevels | null> {
  const person_id = await personWithCode(tx.db, visitor, { vault: tx.vault, code })
  if (person_id === null) return null
  await noteAbout(tx, 'protected-levels-read', { code, person_id })
  const company_id = await openEmployerOf(tx.db, visitor, { person_id, today: tx.clock.today() })
  if (company_id === null) return { competences: null }
  const [row] = await rowsOf(tx, visitor, { who: `p${person_id}`, company_id })
  const competences = await matrixCompetences(tx.db, visitor, company_id)
  return {
    competences: competences.map(one => ({ ...one, standing: row?.standing.get(one.id) ?? NOT_RATED })),
  }
}

/** As `rateLevels`, for the one who handles the person, by what was typed. Refuses `not-found`, `levels-shut`, `bad-level`. */
export async function rateProtected(
  tx: Tx,
  visitor: Visitor,
  { code, typed }: { code: string; typed: Typed },
): Promise<{ cells: Rated[] } | Refusal> {
  const person_id = await personWithCode(tx.db, visitor, { vault: tx.vault, code })
  if (person_id === null) return refuse('not-found')
  const company_id = await openEmployerOf(tx.db, visitor, { person_id, today: tx.clock.today() })
  if (company_id === null) return refuse('levels-shut')
  const who: Who = `p${person_id}`
  const places = (await matrixCompetences(tx.db, visitor, company_id)).map(({ id }) => ({
    key: String(id),
    who,
    competence: id,
  }))
  const ratings = ratingsTyped(typed, places)
  if (isRefusal(ratings)) return ratings
  const ids = places.map(place => place.competence)
  const cells = await rateCells(
    tx,
    {
      programme_id: visitor.programme!,
      company_id,
      action: tx => noteAbout(tx, 'protected-levels-rated', { code, person_id }),
      rows: () => rowsOf(tx, visitor, { who, company_id }),
      names: () => competenceNames(tx.db, visitor, ids),
      stands: standing => standing,
    },
    ratings,
  )
  return { cells }
}

const rowsOf = (tx: Tx, visitor: Visitor, { who, company_id }: { who: Who; company_id: number }) =>
  matrixRows(tx.db, visitor, { company_id, today: tx.clock.today(), only: who, is_protected: true })

const noteAbout = (tx: Tx, action: string, { code, person_id }: { code: string; person_id: number }) =>
  note(tx, { action, subject: 'protected_person', subject_id: code, person_id })
