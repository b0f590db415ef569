import type { Installation } from '../app/access/installation.ts'
import { authOf } from '../app/access/sign-in/auth.ts'
import { forgetExpired } from '../app/access/sign-in/forget-expired.ts'
import { remindRespondents } from '../app/assessments/commands/ask-respondent.ts'
import { remindUnsigned } from '../app/attendance/commands/chase-unsigned.ts'
import { sealWhatStandsOpen } from '../app/attendance/commands/seal-time.ts'
import { offerSeats } from '../app/bookings/commands/offer-seats.ts'
import { forgetNeeds } from '../app/bookings/commands/say-need.ts'
import { tellOfRequests } from '../app/bookings/commands/tell-of-requests.ts'
import { remindManagers } from '../app/competences/commands/remind-managers.ts'
import { remindOfPermits } from '../app/competences/commands/remind-of-permits.ts'
import { remindOfSessions } from '../app/courses/commands/remind-of-sessions.ts'
import { tellSeats } from '../app/courses/commands/tell-seats.ts'
import { warnOfDecisions } from '../app/courses/commands/warn-of-decisions.ts'
import { askWhoCame } from '../app/evaluations/commands/ask.ts'
import { closeRounds } from '../app/evaluations/commands/close-rounds.ts'
import { asideOf } from '../app/foundation/aside.ts'
import { clockOn, systemClock } from '../app/foundation/clock.ts'
import { type Config, WrongSetting } from '../app/foundation/config.ts'
import { type OpenDatabase, openDatabase } from '../app/foundation/database.ts'
import { jobsOf } from '../app/foundation/jobs.ts'
import { jsonLog, silentLog } from '../app/foundation/log.ts'
import { mailerOf } from '../app/foundation/mail.ts'
import { streamsOf } from '../app/foundation/streams.ts'
import { keyIn, type Vault } from '../app/foundation/vault.ts'
import { guards } from '../app/guards.ts'
import { peaceAt } from '../app/letters/queries/quiet.ts'
import { listeners } from '../app/listeners.ts'
import { followPromises } from '../app/referrals/commands/follow-promises.ts'
import { closeEveryMonth } from '../app/statistics/commands/close-months.ts'
import { trailWords } from '../app/trail-words.ts'
import { endLeftRooms } from '../app/workshops/commands/end-left-rooms.ts'
import { threadOf } from './aside.ts'
import { vaultHere } from './key.ts'

/**
 * Opens the database and puts the installation together. `close` ends it in good order. Throws WrongSetting where a demonstration is
 * kept and the settings say that there is none: its doors are open to anyone.
 */
export async function openInstallation(config: Config): Promise<Installation & { close(): Promise<void> }> {
  const { vault, database } = await opened(config)
  const { is_demonstration, day } = await demonstrationIn(database)
  if (is_demonstration && config.refusesDemonstration) {
    await database.close()
    throw new WrongSetting(DEMONSTRATION_REFUSED)
  }
  const log = config.logs ? jsonLog(line => process.stderr.write(`${line}\n`)) : silentLog
  const today = config.today ?? day
  const clock = today ? clockOn(today) : systemClock
  const ground = { db: database.db, clock, vault, listeners, guards }
  await sealWhatStandsOpen(ground)
  const jobs = jobsOf(database.pool, log)
  const letters = keepsLetters({ is_demonstration, config }) ? { ...config, smtpUrl: null } : config
  const mailer = mailerOf({
    // Its addresses lead nowhere; its telephones may be somebody's.
    config: is_demonstration ? { ...letters, smsUrl: null } : letters,
    ...{ log, jobs, ground, isDemonstration: is_demonstration, peace: peaceAt },
  })
  jobs.work('forget-expired', () => forgetExpired(ground), { at: '15 3 * * *' })
  jobs.work('hand-over-promises', async () => void (await followPromises(ground, { mailer, config })), {
    at: '30 6 * * *',
  })
  jobs.work(
    'self-assessment-reminders',
    async () => void (await remindRespondents(ground, { mailer, config })),
    {
      at: '0 8 * * 1-5',
    },
  )
  jobs.work('permit-reminders', async () => void (await remindOfPermits(ground, { mailer, config })), {
    at: '30 7 * * 1-5',
  })
  jobs.work('manager-reminders', async () => void (await remindManagers(ground, { mailer, config })), {
    at: '15 8 * * 1-5',
  })
  jobs.work('decision-warnings', async () => void (await warnOfDecisions(ground, { mailer, config })), {
    at: '45 7 * * 1-5',
  })
  jobs.work('seats-told', async () => void (await tellSeats(ground, { mailer, config })), {
    at: '*/10 * * * *',
  })
  jobs.work('session-reminders', async () => void (await remindOfSessions(ground, { mailer, config })), {
    at: '0 13 * * 1-5',
  })
  jobs.work('unsigned-reminders', async () => void (await remindUnsigned(ground, { mailer, config })), {
    at: '30 10 * * 1-5',
  })
  jobs.work('courses-over', async () => void (await askWhoCame(ground, { mailer, config })), {
    at: '35 7-20 * * *',
  })
  jobs.work('evaluations-close', async () => void (await closeRounds(ground)), { at: '25 0 * * *' })
  jobs.work('forget-needs', async () => void (await forgetNeeds(ground)), { at: '20 0 * * *' })
  jobs.work('seat-offers', async () => void (await offerSeats(ground, { mailer, config })), {
    at: '*/10 * * * *',
  })
  jobs.work('seat-requests-told', async () => void (await tellOfRequests(ground, { mailer, config })), {
    at: '20 8 * * 1-5',
  })
  jobs.work(
    'seat-requests-soon',
    async () => void (await tellOfRequests(ground, { mailer, config }, 'soon')),
    {
      at: '20 9-17 * * *',
    },
  )
  jobs.work('close-months', () => closeEveryMonth(ground), { at: '5 0 1 * *', retries: 3 })
  // A demonstration shows a room that is open, at whatever hour it is looked at.
  if (!is_demonstration)
    jobs.work('end-left-rooms', async () => void (await endLeftRooms(ground)), { at: '*/15 * * * *' })
  const aside = asideOf(threadOf(database, { key: keyIn(config)!, today }))
  const auth = authOf({ ground, signIn: database.signIn, config, mailer, log })
  return {
    ...ground,
    config,
    database,
    log,
    auth,
    mailer,
    jobs,
    aside,
    streams: streamsOf(),
    trailWords,
    is_demonstration,
    close: async () => {
      await aside.close()
      await jobs.stop()
      await mailer.close()
      await database.close()
    },
  }
}

/** A demonstration writes to people who are invented, and whose names and addresses may be somebody's: it is asked for. */
export const keepsLetters = ({
  is_demonstration,
  config,
}: Pick<Installation, 'is_demonstration' | 'config'>) =>
  is_demonstration && config.smtpUrl !== null && !config.demonstrationSends

/** The database, and the vault of what it holds: only where it is open can the key be tried. */
async function opened(config: Config): Promise<{ vault: Vault; database: OpenDatabase }> {
  const vaults: Vault[] = []
  const database = await openDatabase(config, async pool => {
    const vault = await vaultHere(config, pool)
    vaults.push(vault)
    return vault.claimSecret
  })
  return { vault: vaults[0]!, database }
}

/** A demonstration stands on a day of its own; a real programme never does. */
async function demonstrationIn({ pool }: OpenDatabase) {
  const { rows } = await pool.query<{ programmes: number; demonstrations: number }>(
    'select programmes, demonstrations from programmes_here()',
  )
  const here = rows[0]!
  const is_demonstration = here.programmes > 0 && here.programmes === here.demonstrations
  return { is_demonstration, day: is_demonstration ? DEMONSTRATION_DAY : null }
}

const DEMONSTRATION_REFUSED =
  'SPANG_DEMO=no, but a demonstration is kept here, where anyone signs in as anyone. Nothing was started. Point SPANG_DATA or DATABASE_URL at an empty place, or go on with the demonstration: SPANG_DEMO=yes.'

export const DEMONSTRATION_DAY = '2025-10-15'
