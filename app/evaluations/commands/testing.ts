import { openTestGround as openBelow } from '../../attendance/commands/testing.ts'
import { clockAt } from '../../foundation/clock.ts'
import { readConfig } from '../../foundation/config.ts'
import type { Jobs } from '../../foundation/jobs.ts'
import { silentLog } from '../../foundation/log.ts'
import { type Mailer, mailerOf, type NewMail } from '../../foundation/mail.ts'
import { houseScope, transact } from '../../foundation/transact.ts'

export { idOf, refusedAs } from '../../attendance/commands/testing.ts'

const noJobs: Jobs = { start: async () => {}, stop: async () => {}, work: () => {}, send: async () => {} }

/** The ground of attendance, with an occasion of the 14th that some were at and letters that are looked at. */
export async function openTestGround() {
  const { fresh, database, ground } = await openBelow()
  const mailer = mailerOf({
    ...{ ground, config: readConfig({}), log: silentLog, jobs: noJobs, isDemonstration: true },
  })
  const at = (moment: string) => ({ ...ground, clock: clockAt(moment) })
  return {
    database,
    ground,
    at,
    fresh: async () => {
      const made = await fresh()
      const sent: NewMail[] = []
      const queue: Mailer['queue'] = (tx, mail) => {
        if (mail.programme_id === made.programme_id) sent.push(mail)
        return mailer.queue(tx, mail)
      }
      /** So many more people, each with an address, who were at a session. */
      const cameToo = (session_id: number, people: number): Promise<number[]> =>
        transact(ground, houseScope, async ({ db }) => {
          const { programme_id } = made
          const common = { programme_id, sex: 'man', born_on: '1985-05-05', education: 'isced_3_4' } as const
          const rows = await db
            .insertInto('person')
            .values(
              Array.from({ length: people }, (_, n) => ({
                ...{ ...common, given_name: `Kim ${session_id}`, family_name: `Ek ${n}` },
                email: `kim.${programme_id}.${session_id}.${n}@exempel.se`,
              })),
            )
            .returning('id')
            .execute()
          await db
            .insertInto('attendance')
            .values(rows.map(({ id }) => ({ programme_id, session_id, person_id: id, quarters: 16 })))
            .execute()
          return rows.map(row => row.id)
        })
      return { ...made, sent, post: { config: readConfig({}), mailer: { ...mailer, queue } }, cameToo }
    },
  }
}
