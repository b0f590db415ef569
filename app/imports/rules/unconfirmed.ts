import { type Refusal, refuse } from '../../foundation/refusal.ts'

export type ImportCode = 'import-not-found' | 'already-carried-out'

/** Why an upload can no longer be confirmed or thrown away, or null. */
export function unconfirmedRefusal(
  upload: { carried_out_at: Date | null } | undefined,
): Refusal<ImportCode> | null {
  if (!upload) return refuse('import-not-found')
  return upload.carried_out_at === null ? null : refuse('already-carried-out')
}
