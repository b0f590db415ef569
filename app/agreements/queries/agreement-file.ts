import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import type { Db } from '../../foundation/database.ts'
import { spoken } from '../../foundation/text.ts'
import type { Vault } from '../../foundation/vault.ts'
import { programmeOf } from '../../programmes/queries.ts'
import { paperTexts } from '../messages/paper.ts'
import { earlierAgreementsOf, keptFile, standingAgreement } from '../queries.ts'
import { agreementPdf } from '../rules/agreement-pdf.ts'

export type AgreementFile = { name: string; media_type: string; content: Uint8Array<ArrayBuffer> }

/** The document of an agreement that was in force before, or null. */
export async function earlierAgreementFile(
  db: Db,
  visitor: Visitor,
  { company_id, agreement_id, vault }: { company_id: number; agreement_id: number; vault: Vault },
): Promise<AgreementFile | null> {
  const company = await companyOf(db, visitor, company_id)
  const earlier = company ? await earlierAgreementsOf(db, visitor, company_id) : []
  return openedFile(db, visitor, { file_id: earlier.find(one => one.id === agreement_id)?.file_id, vault })
}

/** The document that was kept; as long as the agreement is only offered, its words as they are offered. Null when there is none. */
export async function agreementFile(
  db: Db,
  visitor: Visitor,
  { company_id, vault }: { company_id: number; vault: Vault },
): Promise<AgreementFile | null> {
  const company = await companyOf(db, visitor, company_id)
  const agreement = company && (await standingAgreement(db, visitor, company_id))
  if (!agreement) return null
  if (agreement.file_id) return openedFile(db, visitor, { file_id: agreement.file_id, vault })
  const programme = (await programmeOf(db, visitor.programme!))!
  const draft = agreementPdf({ ...agreement, company: company.name, programme: programme.name, signed: null })
  return {
    name: `${spoken(paperTexts, agreement.language).file_name(company.name)}.pdf`,
    media_type: 'application/pdf',
    content: new Uint8Array(draft),
  }
}

/** A kept file without its seal, or null. */
export async function openedFile(
  db: Db,
  visitor: Visitor,
  { file_id, vault }: { file_id: number | null | undefined; vault: Vault },
): Promise<AgreementFile | null> {
  const kept = file_id ? await keptFile(db, visitor, file_id) : null
  if (!kept) return null
  const content = new Uint8Array(vault.openBytes(kept.cipher))
  return { name: kept.name, media_type: kept.media_type, content }
}
