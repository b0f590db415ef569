import type { Tx } from '../../foundation/transact.ts'
import { digestOf } from '../rules/wording.ts'

export type NewFile = {
  programme_id: number
  /** Whose it is; null for what is the programme’s own, as what tells of several companies: row security keeps it from them all. */
  company_id: number | null
  name: string
  media_type: string
  content: Uint8Array
}

/** Keeps a file as evidence, sealed, as part of a command. The digest is of the file as it was before the seal. */
export async function keepFile(
  tx: Tx,
  { content, ...file }: NewFile,
): Promise<{ id: number; digest: string }> {
  const digest = digestOf(content)
  const { id } = await tx.db
    .insertInto('kept_file')
    .values({
      ...file,
      bytes: content.byteLength,
      digest,
      cipher: tx.vault.sealBytes(content),
      kept_at: tx.clock.now(),
      kept_by: tx.scope.user_id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, digest }
}
