import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import { chosenId } from '../../ui/described-list.ts'
import { companiesOf } from '../queries.ts'
import { nameApart } from './name-apart.ts'
import { isCompanySought } from './sought.ts'

/** `ids` is null when nothing was asked for. `said` is what the field shows. */
export type CompaniesMeant = { ids: readonly number[] | null; said: string }

/**
 * The companies by which a list is narrowed: the one with that id, as in a link; the one whose name is written in full; or else all that
 * the words find. One question, none when nothing is asked for.
 */
export async function companiesMeant(db: Db, visitor: Visitor, typed: string): Promise<CompaniesMeant> {
  if (typed === '') return { ids: null, said: '' }
  const id = chosenId(typed)
  const found = await companiesOf(db, visitor)
    .select(['company.id', nameApart.as('name')])
    .where(
      id === null
        ? sql<boolean>`(${isCompanySought(typed)} or ${nameApart} = ${typed})`
        : sql<boolean>`company.id = ${id}`,
    )
    .orderBy('company.id')
    .execute()
  const exact = found.filter(company => id !== null || company.name === typed)
  const meant = exact.length > 0 ? exact : found
  return { ids: meant.map(company => company.id), said: exact.length === 1 ? exact[0]!.name : typed }
}
