import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { readConfig } from '../app/foundation/config.ts'
import { houseScope, reading } from '../app/foundation/transact.ts'
import { placeFor } from '../tests/commands.ts'
import { keepsLetters, openInstallation } from './installation.ts'
import { openReady } from './ready.ts'

const place = placeFor()
after(place.remove)
const settings = {
  SPANG_DATA: join(place.folder, 'data'),
  SPANG_LOG: 'none',
  SMTP_URL: 'smtp://127.0.0.1:1',
}

test('a demonstration with a mail server writes to nobody until that is asked for, and its people have no real address', async () => {
  const installation = await openReady(readConfig(settings))
  assert.deepEqual([installation.mailer.hasServer, keepsLetters(installation)], [false, true])
  const real = await reading(installation, houseScope, db =>
    sql<{ email: string }>`
      select email from (
        select email from auth_user union all select email from contact union all select email from person
        union all select email from invitation union all select controller_email from privacy_facts) all_of_them
      where email <> '' and email not like '%.example'`.execute(db),
  )
  assert.deepEqual(real.rows, [])
  await installation.close()
  const asked = await openInstallation(readConfig({ ...settings, SPANG_DEMO_MAIL: 'yes' }))
  assert.deepEqual([asked.mailer.hasServer, keepsLetters(asked)], [true, false])
  await asked.close()
})
