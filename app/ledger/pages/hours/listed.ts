import type { Visit } from '../../../access/web.ts'
import type { Db } from '../../../foundation/database.ts'
import { hoursGroups, hoursRows } from '../../queries/hours.ts'
import type { HoursBy } from '../../rules/hours.ts'
import { groupsAsked, rowsAsked } from './hours-list.ts'

export const PER_PAGE = 50

/** One page of the hours, summed or one by one, as the address asks. */
export async function hoursListed(visit: Visit & { db: Db }, by: HoursBy) {
  const { db, visitor } = visit
  const pageOf = ({ page }: { page: number }) => ({ limit: PER_PAGE, offset: (page - 1) * PER_PAGE })
  if (by === 'row') {
    const { list, filter, filters, said, shown } = await rowsAsked(visit)
    const rows = await hoursRows(db, visitor, filter, { ...list, ...pageOf(list) })
    return { list, filter, filters, said, shown: shown(rows) }
  }
  const { list, filter, filters, said, shown } = await groupsAsked(visit, by)
  const rows = await hoursGroups(db, visitor, filter, { ...list, ...pageOf(list), by })
  return { list, filter, filters, said, shown: shown(rows) }
}
