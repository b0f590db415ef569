import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
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
  const meant = await meantBy(db, visitor, typed)
  const [first] = meant
  const isOne = meant.length === 1 && (chosenId(typed) !== null || first!.name === typed)
  return { ids: meant.map(company => company.id), said: isOne ? first!.name : typed }
}

/** How many of those that were found are told. */
const MOST_TOLD = 5

/** The one company that a form is about, typed by name, number or part of either. Refuses `unknown-company`, `several-companies`, both at `company`. */
export async function companyMeant(
  db: Db,
  visitor: Visitor,
  typed: string,
): Promise<{ id: number; name: string } | Refusal> {
  const found = (await meantBy(db, visitor, typed)).filter(one => one.merged_into === null)
  const [only] = found
  if (!only) return refuse('unknown-company', { field: 'company', about: { company: typed } })
  if (found.length === 1) return { id: only.id, name: only.name }
  const names = found.slice(0, MOST_TOLD).map(one => one.name)
  return refuse('several-companies', { field: 'company', about: { names: names.join(', ') } })
}

/** How a company is written in such a field. */
export async function companyNamed(db: Db, visitor: Visitor, id: number | null): Promise<string> {
  if (id === null) return ''
  const one = await companiesOf(db, visitor)
    .select(nameApart.as('name'))
    .where('company.id', '=', id)
    .executeTakeFirst()
  return one?.name ?? ''
}

async function meantBy(db: Db, visitor: Visitor, typed: string) {
  const id = chosenId(typed)
  const found = await companiesOf(db, visitor)
    .select(['company.id', 'company.merged_into', nameApart.as('name')])
    .where(
      id === null
        ? sql<boolean>`(${isCompanySought(typed)} or ${nameApart} = ${typed})`
        : sql<boolean>`company.id = ${id}`,
    )
    .orderBy('company.id')
    .execute()
  const exact = found.filter(company => id !== null || company.name === typed)
  return exact.length > 0 ? exact : found
}
