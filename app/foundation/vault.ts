import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, isKey, WrongSetting } from './config.ts'

/** Seals what only a few may read, and finds it again without reading it. */
export type Vault = {
  /** AES-256-GCM: twelve bytes of nonce, sixteen of tag, then the sealed text. */
  seal(text: string): Buffer
  /** Throws when the text was sealed with another key or has been changed. */
  open(sealed: Uint8Array): string
  sealBytes(bytes: Uint8Array): Buffer
  openBytes(sealed: Uint8Array): Buffer
  /** HMAC-SHA-256 of the text: equal texts meet, and nothing can be read out of it. */
  keyedHash(text: string): Buffer
  /** A secret derived for another use, 64 hexadecimal digits. */
  secretFor(use: string): string
  /** What the database knows by that it is our program that says who asks. */
  claimSecret: Buffer
}

export function vaultOf(key: string): Vault {
  const secret = (use: string) => Buffer.from(hkdfSync('sha256', Buffer.from(key, 'hex'), 'spang', use, 32))
  const sealing = secret('seal')
  const hashing = secret('hash')
  const sealBytes = (bytes: Uint8Array) => {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', sealing, nonce)
    const body = Buffer.concat([cipher.update(bytes), cipher.final()])
    return Buffer.concat([nonce, cipher.getAuthTag(), body])
  }
  const openBytes = (sealed: Uint8Array) => {
    const decipher = createDecipheriv('aes-256-gcm', sealing, sealed.subarray(0, 12))
    decipher.setAuthTag(sealed.subarray(12, 28))
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()])
  }
  return {
    sealBytes,
    openBytes,
    seal: text => sealBytes(Buffer.from(text, 'utf8')),
    open: sealed => openBytes(sealed).toString('utf8'),
    keyedHash: text => createHmac('sha256', hashing).update(text).digest(),
    claimSecret: secret('claim'),
    secretFor: use => secret(use).toString('hex'),
  }
}

export const keyPath = ({ dataFolder }: Pick<Config, 'dataFolder'>): string => join(dataFolder, 'key')

/** The key of the installation: given, or kept beside the data; null when there is none. Throws WrongSetting when it is no key. */
export function keyIn(config: Pick<Config, 'key' | 'dataFolder'>): string | null {
  if (config.key) return config.key
  const path = keyPath(config)
  if (!existsSync(path)) return null
  const kept = readFileSync(path, 'utf8').trim().toLowerCase()
  // A file that was emptied or cut would seal with what anyone can guess, and open nothing.
  if (!isKey(kept))
    throw new WrongSetting(
      `The key in ${path} is not 64 hexadecimal digits. Put the copy of it back there, or in SPANG_KEY. Nothing was started.`,
    )
  return kept
}

/** A key made once and kept beside the data, for where nothing is sealed yet. Losing it loses what is sealed from then on. */
export function makeKey(config: Pick<Config, 'dataFolder'>): string {
  const path = keyPath(config)
  const written = `${path}.${process.pid}`
  mkdirSync(config.dataFolder, { recursive: true })
  // Whole at once, and on the disk before anything is sealed with it; someone else may be making it too.
  writeFileSync(written, randomBytes(32).toString('hex'), { mode: 0o600, flush: true })
  try {
    linkSync(written, path)
  } catch (error) {
    if (!existsSync(path)) throw error
  }
  rmSync(written)
  return keyIn({ ...config, key: null })!
}
