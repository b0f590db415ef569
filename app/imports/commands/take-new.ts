import { strangerIn, type Visitor } from '../../access/visitor.ts'
import type { AttendancePiece } from '../../attendance/rules/read-attendance.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { NewPerson } from '../../people/rules/read-person.ts'
import { NEW_NUMBER } from '../rules/compare-people.ts'
import type { Difference } from '../rules/differing.ts'
import { dayKey } from '../rules/known.ts'
import type { NotTaken } from '../rules/report.ts'
import type { RegisterName } from '../rules/upload.ts'
import { takeCompany } from './take-company.ts'
import { takeCourse, takeOccasion } from './take-course.ts'
import { takeNumber, takePerson } from './take-person.ts'

/** What differs of one company, person, course or occasion, the later row last. */
export type Taken = { subject: string; cells: readonly Difference[] }
type Take = (tx: Tx, visitor: Visitor, taken: Taken) => Promise<Refusal | null>

const TAKES: Partial<Record<RegisterName, Take>> = {
  foretag: takeCompany,
  deltagare: takePerson,
  kurser: takeCourse,
  tillfallen: takeOccasion,
}

/**
 * Writes the values of a register over what is kept, through the rooms' own commands, each with its line in the trail. Yields the cells
 * that a room refused, with why.
 */
export async function takeNew(
  tx: Tx,
  programme_id: number,
  differences: readonly Difference[],
): Promise<NotTaken[]> {
  const { as, visitor } = inProgramme(tx, programme_id)
  const others = differences.filter(cell => cell.column !== NEW_NUMBER.column)
  const groups = Map.groupBy(others, ({ register, subject, employer = '' }) =>
    [register, subject, employer].join('\t'),
  )
  const refused: NotTaken[] = []
  for (const cells of groups.values()) {
    const { register, subject } = cells[0]!
    const take = (some: readonly Difference[]) => TAKES[register]!(as, visitor, { subject, cells: some })
    if (!(await take(cells))) continue
    // What one cell is refused for does not hold the others back.
    for (const cell of cells) {
      const refusal = await take([cell])
      if (refusal) refused.push(notTaken(cell, refusal))
    }
  }
  return refused
}

/**
 * Persons who have got a personal number in the place of their coordination number keep who they are: they are taken out of the new
 * ones. One whose number the room refuses stays a new person. Where both numbers are new, the personal one is entered, with the
 * attendance of both; who was at one session under both is left as two, to be looked into.
 */
export async function takeNumbers(
  tx: Tx,
  programme_id: number,
  { differences, people, attendance }: Brought & { differences: readonly Difference[] },
): Promise<Brought & { refused: NotTaken[] }> {
  const { as, visitor } = inProgramme(tx, programme_id)
  const known = new Set<string>()
  const becomes = new Map<string, string>()
  const refused: NotTaken[] = []
  for (const cell of differences.filter(one => one.column === NEW_NUMBER.column)) {
    const person = people.find(one => one.hash === cell.value)
    if (!person) continue
    if (people.some(one => one.hash === cell.subject)) {
      const isBoth = areBothThere(attendance, cell.subject, person.hash)
      if (isBoth) refused.push(notTaken(cell, refuse('both-attended')))
      else becomes.set(cell.subject, person.hash)
      continue
    }
    const outcome = await takeNumber(as, visitor, { subject: cell.subject, number: person.number })
    if (isRefusal(outcome)) refused.push(notTaken(cell, outcome))
    else known.add(person.hash)
  }
  return {
    people: people.filter(({ hash }) => !known.has(hash) && !becomes.has(hash)),
    attendance: attendance.map(piece => ({ ...piece, person: becomes.get(piece.person) ?? piece.person })),
    refused,
  }
}

type Brought = { people: NewPerson[]; attendance: AttendancePiece[] }

function areBothThere(attendance: readonly AttendancePiece[], one: string, other: string): boolean {
  const daysOf = (person: string) =>
    attendance
      .filter(piece => piece.person === person)
      .map(piece => dayKey(piece.occasion_code, piece.held_on))
  const days = new Set(daysOf(one))
  return daysOf(other).some(day => days.has(day))
}

const notTaken = ({ register, file, row, column }: Difference, { refused }: Refusal): NotTaken => ({
  register,
  file,
  row,
  column,
  code: refused,
})

/** On the command line the house itself leads the programme. */
function inProgramme(tx: Tx, programme_id: number): { as: Tx; visitor: Visitor } {
  const { scope } = tx
  const visitor: Visitor =
    'held' in scope
      ? (scope as Visitor)
      : {
          ...strangerIn('sv'),
          ...scope,
          programme: programme_id,
          programmes: [programme_id],
          held: scope.is_house ? [{ ...LEADS, programme_id }] : [],
        }
  return { as: { ...tx, scope: visitor }, visitor }
}

const LEADS = {
  role: 'project_leader',
  partner_id: null,
  company_id: null,
  provider_id: null,
  until_on: null,
} as const
