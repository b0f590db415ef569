import { trailTexts } from '../../../access/trail/messages.ts'
import { protectedLinesTold } from '../../../access/trail/queries.ts'
import type { Visit } from '../../../access/web.ts'
import type { Db } from '../../../foundation/database.ts'
import { addDays } from '../../../foundation/dates.ts'

type Asked = Pick<Visit, 'ground' | 'visitor' | 'say' | 'format'> & { db: Db }

/** Those who do not handle the protected are told that lines about them are not here, and how many they were when the month began. */
export async function aboutProtected({ ground, db, visitor, say, format }: Asked): Promise<string | null> {
  if (visitor.handles_protected) return null
  const t = say(trailTexts)
  const lines = await protectedLinesTold(db, visitor)
  const until = addDays(`${ground.clock.today().slice(0, 7)}-01`, -1)
  const told = lines > 0 ? t.protected_lines(lines, format.number(lines), format.day(until)) : ''
  return `${t.about_protected} ${told}`.trim()
}
