import type { Tx } from '../../foundation/transact.ts'

/** Needs of a competence that becomes part of another are needs of the one that stays. Notes nothing. */
export const needsFollow = ({ db }: Tx, { stays, goes }: { stays: number; goes: number }) =>
  db.updateTable('workshop_need').set({ competence_id: stays }).where('competence_id', '=', goes).execute()
