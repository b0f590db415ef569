import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import { programmeOf, targetsOf } from '../../programmes/queries.ts'
import { isClosedYear } from '../../programmes/rules/closed-year.ts'
import { companiesOf } from '../queries.ts'
import { isAdmitted } from './admitted.ts'

/** The companies that were admitted in a year in which the plan takes in no more, by whatever way, each with its reason if one was given. */
export async function admittedInClosedYears(db: Db, visitor: Visitor) {
  const { starts_on } = (await programmeOf(db, visitor.programme!))!
  const targets = await targetsOf(db, visitor.programme!)
  const admitted = await companiesOf(db, visitor)
    .innerJoin('programme', 'programme.id', 'company.programme_id')
    .select(['company.id', 'company.name', 'agreed_on', 'closed_year_because'])
    .where(isAdmitted(null))
    .orderBy('agreed_on')
    .orderBy('company.id')
    .execute()
  return admitted.flatMap(({ agreed_on, ...company }) =>
    agreed_on !== null && isClosedYear(targets, starts_on, agreed_on) ? [{ ...company, agreed_on }] : [],
  )
}
