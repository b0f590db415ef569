import type { Reading } from '../../access/panel.tsx'
import type { CompanyFacts } from '../../companies/queries.ts'
import { demandTexts } from '../messages/demand.ts'
import { mayReadNeighbours } from '../policy.ts'
import { demandOf, teachersOf } from '../queries/demand.ts'
import { nearTo } from '../rules/demand.ts'

/**
 * What of a company's own demand others near ask for too, by the id of the line or need: for whoever leads processes; and whether somebody
 * at the company could teach it.
 */
export async function nearShown(visit: Reading, company: Pick<CompanyFacts, 'id'>) {
  const { db, visitor, ground, say, format, at } = visit
  if (!mayReadNeighbours(visitor)) return null
  const t = say(demandTexts)
  const today = ground.clock.today()
  const items = await demandOf(db, visitor, today)
  const teachers = await teachersOf(db, visitor, today)
  return new Map(
    items
      .filter(one => one.company_id === company.id)
      .map(one => [
        one.id,
        {
          taught: one.taught === 'yes' || teachers.has(`${company.id} ${one.key}`),
          near: nearTo(one, items).map(other => ({
            key: `${other.source} ${other.id}`,
            company: other.company,
            href: at('foretag', other.company_id, 'plan'),
            role: other.role || null,
            people: other.people === null ? null : format.number(other.people),
            when: other.year === null ? t.year_none : String(other.year),
          })),
        },
      ]),
  )
}
export type Near =
  NonNullable<Awaited<ReturnType<typeof nearShown>>> extends Map<string, infer One> ? One : never
