import type { Tx } from '../../foundation/transact.ts'

/** Outcomes and certificates of one occasion come one after the other: a qualification rests on what is noted when it is issued. */
export const lockOccasion = ({ db }: Tx, occasion_id: number) =>
  db.selectFrom('occasion').select('id').where('id', '=', occasion_id).forNoKeyUpdate().execute()
