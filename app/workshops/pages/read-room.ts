import { forbidden, found, notFound } from '../../access/answers.ts'
import type { Visit } from '../../access/web.ts'
import { companyOf } from '../../companies/queries.ts'
import type { Db } from '../../foundation/database.ts'
import { mayLeadAt, mayLeadWorkshops, maySeeWhatWasSaid } from '../policy.ts'
import { hasAttended } from '../queries/attended.ts'
import { roomOf } from '../queries/room.ts'
import type { Room } from '../rules/room.ts'
import { roomAt } from './live/room-at.ts'

/** The workshop that the address names, for whoever may read what was said there: 403 for others who see that it was held. */
export async function readRoom(
  visit: Pick<Visit, 'visitor' | 'params'> & { db: Db },
): Promise<{ room: Room; may_lead: boolean }> {
  const { db, visitor } = visit
  const { company_id, workshop_id } = roomAt(visit)
  const company = await companyOf(db, visitor, company_id)
  const may_lead = mayLeadWorkshops(visitor) && company !== undefined && mayLeadAt(visitor, company)
  const attended = await hasAttended(db, visitor, company_id)
  // An officer who was not there learns nothing of which workshops there are.
  if (!company && (mayLeadWorkshops(visitor) || visitor.company !== null || attended)) return notFound()
  const may_read = maySeeWhatWasSaid(visitor, { leads: may_lead, attended })
  if (!may_read) return forbidden()
  const room = found(await roomOf(db, { programme_id: visitor.programme!, workshop_id }))
  return room.company_id === company_id ? { room, may_lead } : notFound()
}
