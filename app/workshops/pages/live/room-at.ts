import { forbidden, found, notFound, numberIn } from '../../../access/answers.ts'
import { visitorStill } from '../../../access/still.ts'
import type { Visit } from '../../../access/web.ts'
import { companyOf } from '../../../companies/queries.ts'
import type { Db } from '../../../foundation/database.ts'
import { reading } from '../../../foundation/transact.ts'
import { mayLeadAt, mayLeadWorkshops } from '../../policy.ts'
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

/** Whether whoever was let in to lead the room may still. */
export async function mayStillLead(
  visit: Pick<Visit, 'ground' | 'request' | 'visitor' | 'params'>,
): Promise<boolean> {
  const visitor = await visitorStill(visit)
  if (!visitor || !mayLeadWorkshops(visitor)) return false
  const { company_id } = roomAt(visit)
  const company = await reading(visit.ground, visitor, db => companyOf(db, visitor, company_id))
  return company !== undefined && mayLeadAt(visitor, company)
}
