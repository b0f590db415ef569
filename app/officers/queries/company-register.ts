import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { companiesOf } from '../../companies/queries.ts'
import type { Db } from '../../foundation/database.ts'

/** A company that a register knows. One of our own has an id. */
export type RegisteredName = {
  company_id: number | null
  organisation_number: string | null
  name: string
  municipality_code: string
  municipality: string
}

/** Somewhere to look companies up by part of a name or a number. Our own is one; an outside one can be put beside it. */
export type CompanyRegister = {
  find(db: Db, visitor: Visitor, asked: string): Promise<RegisteredName[]>
}

const MOST = 8

/** The programme's own companies: a number from its beginning, a name by any of its words. */
const ownRegister: CompanyRegister = {
  find: (db, visitor, asked) => {
    const digits = asked.replace(/[\s-]/g, '')
    const is_number = /^\d{3,10}$/.test(digits)
    const name = asked.trim().replace(/[\\%_]/g, letter => `\\${letter}`)
    if (name.length < 2) return Promise.resolve([])
    return companiesOf(db, visitor)
      .innerJoin('municipality', 'municipality.code', 'company.municipality_code')
      .select([
        'company.id as company_id',
        'company.organisation_number',
        'company.name',
        'company.municipality_code',
        'municipality.name as municipality',
      ])
      .where('company.merged_into', 'is', null)
      .where(eb =>
        is_number
          ? eb('company.organisation_number', 'like', `${digits}%`)
          : eb.or([eb('company.name', 'ilike', `${name}%`), eb('company.name', 'ilike', `% ${name}%`)]),
      )
      .orderBy(sql`company.name not ilike ${`${name}%`}`)
      .orderBy('company.name')
      .limit(MOST)
      .execute()
  },
}

/** Those that are asked, in order. */
const REGISTERS: readonly CompanyRegister[] = [ownRegister]

/** What the registers suggest; a company that one has told is not told again by the next. */
export async function suggestedCompanies(
  db: Db,
  visitor: Visitor,
  asked: string,
  registers: readonly CompanyRegister[] = REGISTERS,
): Promise<RegisteredName[]> {
  const found = new Map<string, RegisteredName>()
  for (const register of registers)
    for (const one of await register.find(db, visitor, asked)) {
      const key = one.organisation_number ?? `${one.name} ${one.municipality_code}`
      if (!found.has(key)) found.set(key, one)
    }
  return [...found.values()].slice(0, MOST)
}
