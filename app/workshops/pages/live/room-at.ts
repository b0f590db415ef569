import { forbidden, found, notFound, numberIn } from '../../../access/answers.ts'
import type { Visit } from '../../../access/web.ts'
import { companyOf } from '../../../companies/queries.ts'
import type { Db } from '../../../foundation/database.ts'
import { mayLeadAt } from '../../policy.ts'
import { roomOf } from '../../queries/room.ts'
import type { Room } from '../../rules/room.ts'

/** Where a room stands in the addresses. */
export const roomAt = ({ params }: Pick<Visit, 'params'>) => ({
  company_id: numberIn(params.id),
  workshop_id: numberIn(params.workshop),
})

/** The room that the address names, for whoever may lead it: 404 where it is not there, 403 where somebody else leads. */
export async function ledRoom({
  db,
  visitor,
  params,
}: Pick<Visit, 'visitor' | 'params'> & { db: Db }): Promise<Room> {
  const { company_id, workshop_id } = roomAt({ params })
  const company = found(await companyOf(db, visitor, company_id))
  if (!mayLeadAt(visitor, company)) return forbidden()
  const room = found(await roomOf(db, { programme_id: visitor.programme!, workshop_id }))
  return room.company_id === company_id ? room : notFound()
}
