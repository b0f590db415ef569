import { roleKey } from '../../competences/rules/matrix.ts'
import { type Movement, movementTold } from '../../workshops/rules/gap-facts.ts'

type Need = { id: string; competence_id: number | null; role: string; level_wanted: number | null }
type Level = { title: string; competence_id: number; level_then: number | null; level_now: number | null }

/** What moved in the levels that a gap is about, and whose they are; levels are null where they are not told. */
export type GapMovement = { whom: 'role' | 'company'; levels: Movement | null }

/**
 * How many have come to the wanted level of each gap, then and now, of the same people: those of its role where that is a title there, else
 * everyone. Of one competence nothing is told both of a role and of everyone, nor twice of the same people: what is between the two would be
 * known. Gaps are told of in their order.
 */
export function gapMovements(
  needs: readonly Need[],
  levels: readonly Level[],
  { titles, limit }: { titles: readonly string[]; limit: number },
): Map<string, GapMovement> {
  const known = new Set(titles.map(roleKey))
  const whomOf = ({ role }: Need) => (role !== '' && known.has(roleKey(role)) ? 'role' : 'company')
  const byRole = new Set(needs.filter(need => whomOf(need) === 'role').map(need => need.competence_id))
  const told = new Set<string>()
  return new Map(
    needs.map((need): [string, GapMovement] => {
      const { id, competence_id, level_wanted: wanted, role } = need
      const whom = whomOf(need)
      const same = `${competence_id} ${whom === 'role' ? roleKey(role) : ''}`
      const isTold = told.has(same) || (whom === 'company' && byRole.has(competence_id))
      if (competence_id === null || wanted === null || isTold) return [id, { whom, levels: null }]
      const own = levels.filter(
        one =>
          one.competence_id === competence_id &&
          one.level_now !== null &&
          (whom === 'company' || roleKey(one.title) === roleKey(role)),
      )
      if (own.length === 0) return [id, { whom, levels: null }]
      told.add(same)
      const before = own.filter(one => (one.level_then ?? -1) >= wanted).length
      const now = own.filter(one => one.level_now! >= wanted).length
      return [id, { whom, levels: movementTold({ wanted, of: own.length, before, now }, limit) }]
    }),
  )
}
