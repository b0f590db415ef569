// The day of the phones: so many a second open a form and send it, while desks work and a file is taken out:
//   node bench/phones.ts --seconds 300 --a-second 20 [--postgresql]
// With --signing each phone reads its own hours of a month and signs them, once: --seconds 600 --a-second 1 is ten minutes.
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { respondentToken } from '../app/assessments/rules/respondent-token.ts'
import { dropTemplates } from '../app/foundation/testing-starts.ts'
import { houseScope, transact } from '../app/foundation/transact.ts'
import { startPostgres } from '../tests/postgres.ts'
import { serve } from '../tests/served.ts'
import { cookieFor, emailOf, openWorld } from '../tests/world.ts'
import type { Load, Took } from './phones-load.ts'
import { signersIn } from './signers.ts'
import { spreadOf } from './timing.ts'

const { values: asked } = parseArgs({
  options: {
    seconds: { type: 'string', default: '300' },
    'a-second': { type: 'string', default: '20' },
    postgresql: { type: 'boolean', default: false },
    signing: { type: 'boolean', default: false },
  },
})
const PHONES = 600

const postgres = asked.postgresql ? await startPostgres() : null
if (postgres) process.env.SPANG_TEST_DATABASE_URL = postgres.url
const world = await openWorld()
const served = await serve(world)
const { installation, programme_id } = world

/** As many respondents as there are phones, of the measurement that is open. */
const ids = await transact(
  installation,
  { ...houseScope, programme: programme_id },
  async ({ db, clock }) => {
    const open = await db
      .selectFrom('assessment')
      .select('id')
      .where('programme_id', '=', programme_id)
      .where('opened_at', 'is not', null)
      .executeTakeFirstOrThrow()
    const rows = await db
      .insertInto('assessment_invitation')
      .values(
        Array.from({ length: PHONES }, () => ({
          programme_id,
          assessment_id: open.id,
          speaks_for: 'other' as const,
          speaks_as: 'one' as const,
          language: 'sv' as const,
          invited_at: clock.now(),
        })),
      )
      .returning('id')
      .execute()
    return rows.map(({ id }) => id)
  },
)
const load: Load = {
  home: served.home,
  tokens: ids.map(invitation_id => respondentToken(installation.vault, { programme_id, invitation_id })),
  desks: await Promise.all(
    (['project_leader', 'process_leader', 'economist', 'officer'] as const).map(role =>
      cookieFor(installation, emailOf(role)),
    ),
  ),
  signers: asked.signing ? await signersIn(installation, programme_id, PHONES) : null,
  seconds: Number(asked.seconds),
  a_second: Number(asked['a-second']),
}
const phones = new Worker(new URL('./phones-load.ts', import.meta.url), { workerData: load })
const [took] = (await once(phones, 'message')) as [Took[]]
const say = (line: string) => process.stdout.write(`${line}\n`)
say(
  `${PHONES} phones, ${load.a_second} forms a second for ${load.seconds} s, ${postgres?.name ?? 'embedded'}`,
)
for (const what of ['form', 'send', 'desk', 'file'] as const) {
  const own = took.filter(one => one.what === what)
  const { p50, p95 } = spreadOf(own.map(one => one.ms))
  const errors = own.filter(one => !one.is_right).length
  say(`${what}: ${own.length}, p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, ${errors} went wrong`)
}
if (asked.signing) {
  const { signed } = await transact(installation, houseScope, ({ db }) =>
    db
      .selectFrom('attendance_signature')
      .select(eb => eb.fn.countAll<bigint>().as('signed'))
      .where('programme_id', '=', programme_id)
      .executeTakeFirstOrThrow(),
  )
  say(`${signed} signatures are kept`)
}
await served.close()
await world.close()
if (postgres) {
  await dropTemplates(postgres.url)
  await postgres.stop()
}
