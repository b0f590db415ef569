import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { spoken } from '../../foundation/text.ts'
import type { Tx } from '../../foundation/transact.ts'
import { isClosedOn } from '../../programmes/queries/closed-on.ts'
import { unlikelyDay } from '../../programmes/queries/unlikely-day.ts'
import { paperTexts } from '../messages/paper.ts'
import { mayHandle } from '../policy.ts'
import { standingAgreement } from '../queries.ts'
import { fileKindOf, MOST_BYTES } from '../rules/file-kind.ts'
import type { PaperForm } from '../rules/forms.ts'
import { admit } from './agree.ts'
import { keepFile } from './keep-file.ts'
import { lockedCompany } from './offer-agreement.ts'

/**
 * Takes in an agreement that was signed on paper: the scan is kept, and the company is in from the day that stands on it.
 * Refuses `not-found`, `not-yours`, `already-agreed`, `day-to-come`, `day-unlikely`, `closed-year`, `file-too-big`, `not-a-scan`.
 */
export async function agreeOnPaper(
  tx: Tx,
  visitor: Visitor,
  { company_id, form, scan }: { company_id: number; form: PaperForm; scan: Uint8Array },
): Promise<{ id: number } | Refusal> {
  const company = await lockedCompany(tx, visitor, company_id)
  const agreement = company && (await standingAgreement(tx.db, visitor, company_id))
  if (!agreement) return refuse('not-found')
  if (!mayHandle(visitor, company)) return refuse('not-yours')
  if (agreement.agreed_at) return refuse('already-agreed')
  if (form.agreed_on > tx.clock.today()) return refuse('day-to-come', { field: 'agreed_on' })
  const told = { day: form.agreed_on, because: form.day_because }
  const unlikely = await unlikelyDay(tx.db, visitor.programme!, told)
  if (unlikely) return unlikely
  const closed_year_because = form.closed_year_because || agreement.closed_year_because
  if (
    company.agreed_on !== form.agreed_on &&
    !closed_year_because &&
    (await isClosedOn(tx.db, visitor.programme!, form.agreed_on))
  )
    return refuse('closed-year', { field: 'closed_year_because' })
  if (scan.byteLength > MOST_BYTES) return refuse('file-too-big', { field: 'scan' })
  const kind = fileKindOf(scan)
  if (!kind) return refuse('not-a-scan', { field: 'scan' })
  const file = await keepFile(tx, {
    programme_id: visitor.programme!,
    company_id,
    name: `${spoken(paperTexts, agreement.language).file_name(company.name)}.${kind.ending}`,
    media_type: kind.media_type,
    content: scan,
  })
  await admit(tx, {
    agreement,
    company,
    // What stands on the paper goes before what a register said.
    admitted_on: form.agreed_on,
    agreed_on: form.agreed_on,
    method: 'paper',
    signed: { name: form.signatory_name, title: form.signatory_title },
    file,
    closed_year_because,
  })
  return { id: agreement.id }
}
