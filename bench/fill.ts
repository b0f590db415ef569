// Fills an installation with registers, and says on standard output what it took: node bench/fill.ts FOLDER …
// Without a folder it makes the database and no more.
// A process of its own, so that the memory it tells is that of the import alone.
import { sql } from 'kysely'
import { grantMembership } from '../app/access/users/memberships.ts'
import { readConfig } from '../app/foundation/config.ts'
import { isRefusal } from '../app/foundation/refusal.ts'
import { houseScope, transact } from '../app/foundation/transact.ts'
import { importFiles } from '../app/imports/commands/import-files.ts'
import { createProgramme } from '../app/programmes/commands/create-programme.ts'
import { registerFilesIn } from '../cli/import.ts'
import { openInstallation } from '../cli/installation.ts'

export const LEADER = 'bench@exempel.se'
export const slugOf = (programme: number): string => `bench-${programme + 1}`

export type Filled = { rows: number; import_seconds: number; peak_megabytes: number }

if (import.meta.main) {
  const ground = await openInstallation(readConfig({ ...process.env, SPANG_LOG: 'none' }))
  const filled: Filled = { rows: 0, import_seconds: 0, peak_megabytes: 0 }
  for (const [index, folder] of process.argv.slice(2).entries()) {
    const programme_id = await newProgramme(slugOf(index))
    const files = registerFilesIn([folder])
    const started = performance.now()
    const imported = await importFiles(
      ground,
      { ...houseScope, programme: programme_id },
      { programme_id, files },
    )
    if (isRefusal(imported)) throw new Error(imported.refused)
    filled.import_seconds += (performance.now() - started) / 1000
    filled.rows += Object.values(imported.report.account).reduce((sum, register) => sum + register.rows, 0)
    await bookWhoCame(programme_id)
  }
  filled.peak_megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  await ground.close()
  process.stdout.write(JSON.stringify(filled))

  async function newProgramme(slug: string): Promise<number> {
    const made = await transact(ground, houseScope, tx =>
      createProgramme(tx, { slug, name: slug, starts_on: '2024-01-01', ends_on: '2026-12-31' }),
    )
    if (isRefusal(made)) throw new Error(made.refused)
    const granted = await grantMembership(ground, {
      name: 'Bench Ledare',
      email: LEADER,
      role: 'project_leader',
      programme_id: made.id,
    })
    if (isRefusal(granted)) throw new Error(granted.refused)
    return made.id
  }

  /** Registers hold no bookings; lists of occasions count them. */
  async function bookWhoCame(programme_id: number) {
    await transact(ground, { ...houseScope, programme: programme_id }, tx =>
      sql`
        insert into booking (programme_id, occasion_id, person_id, booked_at)
        select distinct attendance.programme_id, session.occasion_id, attendance.person_id, ${tx.clock.now()}::timestamptz
        from attendance join session on session.id = attendance.session_id
        where attendance.programme_id = ${programme_id}`.execute(tx.db),
    )
  }
}
