import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import type { Vault } from '../../foundation/vault.ts'
import { type AgreementFile, openedFile } from './agreement-file.ts'

/** The files of one of the authority's answers on signatures, the first first. */
export const answersKept = (db: Db, visitor: Visitor, binding_id: number) =>
  db
    .selectFrom('binding_answer')
    .innerJoin('kept_file', 'kept_file.id', 'binding_answer.file_id')
    .leftJoin('auth_user', 'auth_user.id', 'binding_answer.kept_by')
    .select(['binding_answer.id', 'kept_file.name', 'bytes', 'binding_answer.digest'])
    .select(['binding_answer.kept_at', 'auth_user.name as kept_by'])
    .where('binding_answer.programme_id', '=', visitor.programme ?? 0)
    .where('binding_id', '=', binding_id)
    .orderBy('binding_answer.id')
    .execute()

/** One of them, opened; null where it is not of the programme. */
export async function answerFile(
  db: Db,
  visitor: Visitor,
  { id, vault }: { id: number; vault: Vault },
): Promise<AgreementFile | null> {
  const kept = await db
    .selectFrom('binding_answer')
    .select('file_id')
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('id', '=', id)
    .executeTakeFirst()
  return openedFile(db, visitor, { file_id: kept?.file_id, vault })
}
