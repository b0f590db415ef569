import { openTestGround as openBelow } from '../../attendance/commands/testing.ts'
import { clockAt } from '../../foundation/clock.ts'
import { readConfig } from '../../foundation/config.ts'
import type { Jobs } from '../../foundation/jobs.ts'
import { silentLog } from '../../foundation/log.ts'
import { type Mailer, mailerOf, type NewMail } from '../../foundation/mail.ts'
import { type Tx, transact } from '../../foundation/transact.ts'
import { issueCertificates } from './issue-certificates.ts'
import { noteOutcomes } from './note-outcomes.ts'

const noJobs: Jobs = { start: async () => {}, stop: async () => {}, work: () => {}, send: async () => {} }

/** When both sessions have been. */
const AFTERWARDS = '2025-10-22T09:00:00Z'

/** The ground of attendance, where what is certified can be assessed and issued, on the day after the last session. */
export async function openTestGround() {
  const { fresh, ...opened } = await openBelow()
  const sent: NewMail[] = []
  const config = readConfig({})
  const { ground } = opened
  const mailer = mailerOf({ ground, config, log: silentLog, jobs: noJobs, isDemonstration: true })
  const queue: Mailer['queue'] = (tx, mail) => {
    sent.push(mail)
    return mailer.queue(tx, mail)
  }
  const post = { config, mailer: { ...mailer, queue } }
  const later = { ...ground, clock: clockAt(AFTERWARDS) }
  return {
    ...opened,
    later,
    sent,
    post,
    fresh: async () => {
      const made = await fresh()
      const { leader, occasion_id } = made
      const afterwards = <T>(work: (tx: Tx) => Promise<T>, visitor = leader) => transact(later, visitor, work)
      const issue = (
        kind: 'attendance' | 'qualification',
        person_id: number | null = null,
        visitor = leader,
      ) => afterwards(tx => issueCertificates(tx, post, visitor, { occasion_id, kind, person_id }), visitor)
      const assess = (
        typed: Record<string, string>,
        told: Parameters<typeof noteOutcomes>[2]['told'] = ASSESSED,
        visitor = leader,
      ) => afterwards(tx => noteOutcomes(tx, visitor, { occasion_id, typed, told }), visitor)
      return { ...made, afterwards, issue, assess }
    },
  }
}

export const ASSESSED = { assessed_on: '2025-10-21', assessor: 'Kim Ek', how: 'Praktiskt prov' }
