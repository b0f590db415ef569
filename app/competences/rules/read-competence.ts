import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Register } from '../../foundation/registers/register.ts'
import type { Row } from '../../foundation/registers/rows.ts'

export const COMPETENCE_REGISTER: Register<'kompetenser'> = {
  name: 'kompetenser',
  columns: [
    { name: 'Kompetens', kind: 'text', is_required: true },
    { name: 'Område', kind: 'text' },
    { name: 'ESCO', kind: 'text' },
  ],
}

/** A competence of the programme's list; empty texts are not told. */
export type RegisteredCompetence = { name: string; area: string; esco: string }

/** One row of the register of competences. */
export function readCompetence(row: Row): RegisteredCompetence | Refusal<'name-missing'> {
  const name = row.text('Kompetens')
  if (!name) return refuse('name-missing')
  return { name, area: row.text('Område'), esco: row.text('ESCO') }
}

/** By which a competence is known: case and spaces tell nothing apart. */
export const competenceKey = (name: string): string =>
  name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

/** What was empty is filled; the spelling first met stands. */
export const filledCompetence = (
  before: RegisteredCompetence,
  again: RegisteredCompetence,
): RegisteredCompetence => ({
  name: before.name,
  area: before.area || again.area,
  esco: before.esco || again.esco,
})
