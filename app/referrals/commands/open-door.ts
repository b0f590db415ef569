import type { Visitor } from '../../access/visitor.ts'
import { outsideRefusal, placeOf } from '../../companies/queries/place.ts'
import { formatIn } from '../../foundation/format.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'
import { answeringFor } from '../queries/answering.ts'
import { openDoorOf } from '../queries/open-door.ts'
import type { KnockForm, OpenDoorForm } from '../rules/open-door.ts'
import { aboutOf, writeTo } from './letters.ts'
import { referCompany } from './refer-company.ts'

/**
 * A company says itself that it is interested: it becomes a tip, its partner is told, and whoever wrote gets a word back. The answer
 * is the same whether the company is known or not. Refuses `closed`, `unknown-municipality`, `outside-area` (known or not), and what
 * `referCompany` refuses.
 */
export async function knock(
  tx: Tx,
  visitor: Visitor,
  { form, post }: { form: KnockForm; post: Post },
): Promise<{ referral_id: number } | Refusal> {
  const programme_id = visitor.programme!
  const door = await openDoorOf(tx.db, programme_id)
  if (!door.is_open) return refuse('closed')
  const place = await placeOf(tx.db, programme_id, form.municipality_code)
  if (!place) return refuse('unknown-municipality', { field: 'municipality_code' })
  const outside = outsideRefusal(place, form.outside_because)
  if (outside) return outside
  const referred = await referCompany(tx, visitor, {
    channel: 'open_door',
    company: {
      organisation_number: form.organisation_number,
      name: form.name,
      municipality_code: form.municipality_code,
      outside_because: form.outside_because,
    },
    contact: { name: form.contact_name, phone: form.contact_phone, email: form.contact_email },
    wants: [],
    why: form.wishes,
    may_call: form.contact_phone !== '',
  })
  if (isRefusal(referred)) return referred
  const { referral_id, company_id } = referred
  const referral = await tx.db
    .selectFrom('referral')
    .select(['partner_id', 'promised_on', 'contact_id', 'made_on'])
    .where('id', '=', referral_id)
    .executeTakeFirstOrThrow()
  const about = await aboutOf(tx, company_id)
  const days = { promised: referral.promised_on ?? referral.made_on }
  await writeTo(tx, post, about, {
    code: 'door_knocked',
    to: await answeringFor(tx.db, { programme_id, partner_id: referral.partner_id, today: tx.clock.today() }),
    values: { wants: form.wishes },
    days,
    path: `/${about.slug}/formedlingar/${referral_id}`,
  })
  if (form.contact_email !== '' && referral.contact_id !== null)
    await sendLetter(tx, post, {
      code: 'door_thanks',
      programme_id,
      company_id,
      to: { contact_id: referral.contact_id },
      language: visitor.language,
      values: {
        company: form.name,
        programme: about.programme,
        promised: formatIn(visitor.language).day(days.promised),
      },
    })
  return { referral_id }
}

/** Opens or closes the door, with the words beside it. Refuses `changed-by-other`. */
export async function saveOpenDoor(
  tx: Tx,
  visitor: Visitor,
  { version, ...after }: OpenDoorForm,
): Promise<{ version: number } | Refusal> {
  const programme_id = visitor.programme!
  const { version: current, ...before } = await openDoorOf(tx.db, programme_id)
  if (current !== version) return refuse('changed-by-other')
  const row = { ...after, version: version + 1 }
  const saved = await tx.db
    .insertInto('open_door')
    .values({ ...row, programme_id })
    .onConflict(conflict =>
      conflict.column('programme_id').doUpdateSet(row).where('open_door.version', '=', version),
    )
    .returning('version')
    .executeTakeFirst()
  if (!saved) return refuse('changed-by-other')
  await note(tx, {
    action: 'open-door-changed',
    subject: 'programme',
    subject_id: programme_id,
    changed: changesBetween<Record<string, unknown>>(before, after),
  })
  return saved
}
