import { found, numberIn } from '../../../access/answers.ts'
import type { Db } from '../../../foundation/database.ts'
import { sessionsOn } from '../../queries/sessions-now.ts'
import type { DayVisit } from './door.ts'

/** The session of the day that the address names: 404 otherwise. */
export const sessionAt = async ({ day, params }: DayVisit, db: Db) =>
  found((await sessionsOn(db, day)).find(one => one.id === numberIn(params.session)))
