import type { Db } from '../../foundation/database.ts'

/** Who answers for a programme's personal data; all empty, and version 0, until somebody has said so. */
export async function privacyFactsOf(db: Db, programme_id: number) {
  const facts = await db
    .selectFrom('privacy_facts')
    .select([
      'controller',
      'controller_address',
      'controller_email',
      'protection_officer',
      'protection_email',
      'basis_sv',
      'basis_en',
      'reviewed_on',
      'version',
    ])
    .where('programme_id', '=', programme_id)
    .executeTakeFirst()
  return facts ?? NOTHING
}

const NOTHING = {
  controller: '',
  controller_address: '',
  controller_email: '',
  protection_officer: '',
  protection_email: '',
  basis_sv: '',
  basis_en: '',
  reviewed_on: null,
  version: 0,
}
