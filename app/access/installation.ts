import type { Aside } from '../foundation/aside.ts'
import type { Config } from '../foundation/config.ts'
import type { OpenDatabase } from '../foundation/database.ts'
import type { Jobs } from '../foundation/jobs.ts'
import type { Log } from '../foundation/log.ts'
import type { Mailer } from '../foundation/mail.ts'
import type { Streams } from '../foundation/streams.ts'
import type { TrailWords } from '../foundation/trail-words.ts'
import type { Ground } from '../foundation/transact.ts'
import type { Auth } from './sign-in/auth.ts'

/** Everything that runs in one process, made once at start and given to those who need it. */
export type Installation = Ground & {
  config: Config
  database: OpenDatabase
  log: Log
  auth: Auth
  mailer: Mailer
  jobs: Jobs
  aside: Aside
  streams: Streams
  /** What each room calls what it does and keeps: for the trail and for extracts. */
  trailWords: readonly TrailWords[]
  /** The demonstration offers sign-in as anyone and shows its mail. */
  is_demonstration: boolean
}
