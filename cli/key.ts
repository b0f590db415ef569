import { rmSync } from 'node:fs'
import type pg from 'pg'
import type { Config } from '../app/foundation/config.ts'
import { DatabaseClosed } from '../app/foundation/database-closed.ts'
import { keyIn, keyPath, makeKey, type Vault, vaultOf } from '../app/foundation/vault.ts'

const WORD = 'spång'

/**
 * The vault of what this database holds, which is asked as its owner and before anyone else asks. A key is made only where nothing is
 * sealed yet; a word sealed with it is kept in the database, so that a key that was lost or is another is found out here. Throws
 * `DatabaseClosed`.
 */
export async function vaultHere(config: Config, pool: pg.Pool): Promise<Vault> {
  const here = await sealedIn(pool)
  const given = keyIn(config)
  if (!given && here) throw new DatabaseClosed(lost(config))
  const vault = vaultOf(given ?? makeKey(config))
  if (here && !opens(vault, here.sealed)) throw new DatabaseClosed(another(config))
  if (here?.isCheck || opens(vault, await checkKept(pool, vault.seal(WORD)))) return vault
  // Someone else began here in the same moment, with a key of their own; ours has sealed nothing.
  if (!given) rmSync(keyPath(config), { force: true })
  throw new DatabaseClosed(another(config))
}

const lost = (config: Config) =>
  `There is no key in ${keyPath(config)}, and what this database holds is sealed with one. Put the copy of it back there, or in SPANG_KEY; several servers on one database share one. Nothing was started, and no new key was made: it would open nothing.`

const another = (config: Config) =>
  `The key in ${config.key ? 'SPANG_KEY' : keyPath(config)} is not the one that this database is sealed with. Put that one there; several servers on one database share one. Nothing was started.`

/** Something that was sealed here: the word, or in a database of before it was kept anything at all. */
async function sealedIn(pool: pg.Pool): Promise<{ sealed: Uint8Array; isCheck: boolean } | null> {
  const { rows } = await pool.query<{ sealed: Buffer; isCheck: boolean }>(SEALED)
  return rows[0] ?? null
}

const SEALED = `
(select key_check as sealed, true as "isCheck" from installation where key_check is not null)
union all (select cipher, false from personal_number limit 1)
union all (select cipher, false from kept_file limit 1)
union all (select cipher, false from import_file limit 1)
union all (select body_cipher, false from mail where body_cipher is not null limit 1)
limit 1`

async function checkKept(pool: pg.Pool, check: Buffer): Promise<Uint8Array> {
  const { rows } = await pool.query<{ key_check: Buffer }>(
    'update installation set key_check = coalesce(key_check, $1) returning key_check',
    [check],
  )
  return rows[0]!.key_check
}

function opens(vault: Vault, sealed: Uint8Array): boolean {
  try {
    vault.openBytes(sealed)
    return true
  } catch {
    return false
  }
}
