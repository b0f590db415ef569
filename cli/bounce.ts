import type { Readable } from 'node:stream'
import type { Installation } from '../app/access/installation.ts'
import { readDeliveryReport } from '../app/foundation/delivery-report.ts'
import { isRefusal } from '../app/foundation/refusal.ts'
import { houseScope, transact } from '../app/foundation/transact.ts'
import { noteBounce } from '../app/letters/commands/note-bounce.ts'
import { type CommandResult, done, failed } from './command.ts'

const MOST_BYTES = 20 * 1024 * 1024

/** Notes a delivery report that a mail server hands over on standard input. */
export async function bounce(installation: Installation, input: Readable): Promise<CommandResult> {
  const { bounceAddress } = installation.config
  if (!bounceAddress)
    return failed('SPANG_BOUNCE_ADDRESS is not set, so no letter has left with an address of its own.')
  const raw = await readAll(input)
  if (!raw) return failed('The report is larger than 20 MB and was not read.')
  const report = await readDeliveryReport(raw)
  if (!report) return failed('Standard input holds no delivery report (RFC 3464). Nothing was noted.')
  const noted = await transact(installation, houseScope, tx => noteBounce(tx, bounceAddress, report))
  if (isRefusal(noted)) return failed('The report is about no letter of ours. Nothing was noted.')
  return done(
    noted.noted
      ? `The letter came back (${noted.status}). It is noted.`
      : 'The letter is late, arrived, or was noted before. Nothing was noted.',
  )
}

export async function readAll(input: Readable): Promise<Buffer | null> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of input) {
    size += part.length
    if (size > MOST_BYTES) return null
    parts.push(Buffer.from(part))
  }
  return Buffer.concat(parts)
}
