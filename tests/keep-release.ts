// Keeps what an installation of this release holds, so that later ones are tried on it: node_modules/.bin/node tests/keep-release.ts
// It takes a PostgreSQL server with its pg_dump. The two files land in tests/releases, named after the newest migration.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { installationOf } from '../app/access/testing-door.ts'
import { openForTest } from '../app/foundation/testing.ts'
import { listeners } from '../app/listeners.ts'
import { startPostgres } from './postgres.ts'
import { RELEASES, standingOf } from './releases.ts'
import { smallProgramme } from './small-programme.ts'
import { tellSmallStory } from './small-story.ts'
import { newUser } from './world.ts'

const postgres = await startPostgres()
if (!postgres) throw new Error('There is no PostgreSQL server here.')
process.env.SPANG_TEST_DATABASE_URL = postgres.url
const database = await openForTest()
const small = await smallProgramme(database)
const installation = { ...installationOf(database), listeners }
await tellSmallStory(
  { installation, small },
  {
    leader: await newUser(installation, 'project_leader', small.programme_id),
    officer: await newUser(installation, 'officer', small.programme_id),
  },
)
const { rows } = await database.pool.query<{ name: string }>('select current_database() as name')
const url = new URL(postgres.url)
url.pathname = `/${rows[0]!.name}`
const dumped = spawnSync(
  'pg_dump',
  ['--exclude-schema=pgboss', '--no-owner', '--rows-per-insert=1000', url.href],
  { encoding: 'utf8', maxBuffer: 2 ** 26 },
)
if (dumped.status !== 0) throw new Error(dumped.stderr)
const path = `${RELEASES}${database.schemaVersion}`
writeFileSync(`${path}.sql`, bare(dumped.stdout))
writeFileSync(`${path}.json`, `${JSON.stringify(await standingOf(database, small.slug), null, 2)}\n`)
await database.close()
await postgres.stop()

/** Without the commands of psql, the comments and the server's own settings, which another kind of server may not know. */
function bare(dump: string): string {
  return dump
    .replace(/^\\.*\n/gm, '')
    .replace(/^(SET|SELECT pg_catalog\.set_config).*\n/gm, '')
    .replace(/^--.*\n/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trimStart()
}
