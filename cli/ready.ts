import type { Installation } from '../app/access/installation.ts'
import type { Config } from '../app/foundation/config.ts'
import { makeWhole } from '../app/foundation/half-made.ts'
import { houseScope, reading } from '../app/foundation/transact.ts'
import { makeDemonstration } from './demo.ts'
import { openInstallation } from './installation.ts'

export type OpenInstallation = Installation & { close(): Promise<void> }

/** The installation, filled with the demonstration when it is empty and may be. */
export async function openReady(config: Config): Promise<OpenInstallation> {
  const installation = await openInstallation(config)
  if (!config.demonstration || (await programmesIn(installation)) > 0) return installation
  process.stdout.write('An empty installation: making the demonstration programme …\n')
  await demonstrate(installation, 1)
  await installation.close()
  return openInstallation(config)
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

async function programmesIn({ database }: Installation): Promise<number> {
  const { rows } = await database.pool.query<{ programmes: number }>(
    'select programmes from programmes_here()',
  )
  return rows[0]!.programmes
}
