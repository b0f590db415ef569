import type { Installation } from '../app/access/installation.ts'
import type { Config } from '../app/foundation/config.ts'
import { isHalf, makeWhole } from '../app/foundation/half-made.ts'
import { houseScope, reading } from '../app/foundation/transact.ts'
import { makeDemonstration } from './demo.ts'
import { openInstallation } from './installation.ts'

export type OpenInstallation = Installation & { close(): Promise<void> }

/**
 * The installation, filled with the demonstration when it is empty and may be. It is opened anew when the demonstration is there: it
 * stands on a day of its own, and one that somebody else was making may have been cut off.
 */
export async function openReady(config: Config, open = openInstallation): Promise<OpenInstallation> {
  for (;;) {
    const installation = await open(config)
    if (!config.demonstration || (await isWhole(installation))) return installation
    process.stdout.write('An empty installation: making the demonstration programme …\n')
    await demonstrate(installation, 1)
    await installation.close()
  }
}

/** The demonstration, whole, where there is no programme yet; the answer is whether it was made here. */
export async function demonstrate(installation: Installation, scale: number): Promise<boolean> {
  let isMade = false
  await makeWhole(installation.database, {
    clock: installation.clock,
    isThere: async () => (await programmesIn(installation)) > 0,
    make: async () => {
      await makeDemonstration(installation, { scale })
      isMade = true
    },
  })
  return isMade
}

/** Whether there is anybody whom a letter, a passkey or the organisation could let in. */
export const canAnyoneSignIn = (installation: Installation): Promise<boolean> =>
  reading(installation, houseScope, async db => {
    const someone = await db
      .selectFrom('membership')
      .select('id')
      .where('revoked_at', 'is', null)
      .limit(1)
      .executeTakeFirst()
    return someone !== undefined
  })

/** Whether there is a programme, and nobody is in the middle of making it. */
const isWhole = async (installation: Installation): Promise<boolean> =>
  (await programmesIn(installation)) > 0 && !(await isHalf(installation.database.pool))

async function programmesIn({ database }: Installation): Promise<number> {
  const { rows } = await database.pool.query<{ programmes: number }>(
    'select programmes from programmes_here()',
  )
  return rows[0]!.programmes
}
