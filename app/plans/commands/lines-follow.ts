import type { Tx } from '../../foundation/transact.ts'

/** Lines about a competence that becomes part of another are about the one that stays. Notes nothing. */
export const linesFollow = ({ db }: Tx, { stays, goes }: { stays: number; goes: number }) =>
  db.updateTable('plan_line').set({ competence_id: stays }).where('competence_id', '=', goes).execute()
