import type { Visitor } from '../../access/visitor.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { matrixCompetences, matrixRows } from '../queries/matrix.ts'
import { competenceForm } from '../rules/competence-form.ts'
import { NOT_RATED } from '../rules/matrix.ts'
import type { OwnSheet } from '../rules/own-sheet.ts'
import type { Rating, Who } from '../rules/rating.ts'
import { type Chosen, NEW } from '../rules/sheet-choices.ts'
import { chooseCompetences, matrixRefusal } from './arrange-matrix.ts'
import { rateLevels } from './rate-levels.ts'
import { addCompetence } from './save-competence.ts'
import { addEmployee } from './save-employee.ts'

/**
 * Takes a company's own sheet into its matrix: who is new becomes an employee, what is new a competence, its competences become columns, and
 * its levels are noted today. All of it or nothing. Refuses as `addEmployee`, `addCompetence`, `chooseCompetences` and `rateLevels` do, beside the row or column.
 */
export async function takeSheet(
  tx: Tx,
  visitor: Visitor,
  { company_id, sheet, chosen }: { company_id: number; sheet: OwnSheet; chosen: Chosen },
): Promise<{ cells: number } | Refusal> {
  // The company before the list of competences and before the levels, as everyone takes them.
  const refusal = await matrixRefusal(tx, visitor, company_id)
  if (refusal) return refusal
  const people: (Who | null)[] = []
  for (const [at, who] of chosen.people.entries()) {
    if (who !== NEW) {
      people.push(who)
      continue
    }
    const { name, title, team, shift } = sheet.people[at]!
    const added = await addEmployee(tx, visitor, {
      company_id,
      form: { name, title, team, shift, left_on: null },
    })
    if (isRefusal(added)) return beside(added, `row_${at}`)
    people.push(`e${added.id}`)
  }
  const competences: (number | null)[] = []
  for (const [at, id] of chosen.competences.entries()) {
    if (id !== NEW) {
      competences.push(id)
      continue
    }
    // It has been looked at beside the names that are there.
    const form = competenceForm.schema.parse({ name: sheet.competences[at], is_another: 'yes' })
    const added = await addCompetence(tx, visitor, form)
    if (isRefusal(added)) return beside(added, `column_${at}`)
    competences.push(added.id)
  }
  const columns = await matrixCompetences(tx.db, visitor, company_id)
  const all = [...new Set([...columns.map(one => one.id), ...competences.flatMap(id => id ?? [])])]
  const arranged = await chooseCompetences(tx, visitor, { company_id, competences: all })
  if (isRefusal(arranged)) return beside(arranged, 'column_0')

  const rows = await matrixRows(tx.db, visitor, { company_id, today: tx.clock.today() })
  const standing = new Map(rows.map(row => [row.who, row.standing]))
  const ratings = sheet.people.flatMap((person, down) =>
    competences.flatMap((competence, right): Rating[] => {
      const who = people[down]
      const now = chosen.levels.get(person.cells[right]!)
      if (!who || !competence || now === null || now === undefined) return []
      const was = (standing.get(who)?.get(competence) ?? NOT_RATED).level
      return [{ who, competence, level: { was, now } }]
    }),
  )
  if (ratings.length === 0) return { cells: 0 }
  const rated = await rateLevels(tx, visitor, { company_id, ratings })
  return isRefusal(rated) ? rated : { cells: rated.cells.length }
}

const beside = ({ refused, about }: Refusal, field: string): Refusal =>
  refused === 'not-found' || refused === 'not-yours' || refused === 'levels-shut'
    ? refuse(refused)
    : refuse(refused, { field, ...(about && { about }) })
