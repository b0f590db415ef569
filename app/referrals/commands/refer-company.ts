import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { enterTipped, giveNumber, markReferred } from '../../companies/commands/company-facts.ts'
import { outsideRefusal } from '../../companies/queries/place.ts'
import { organisationNumber } from '../../companies/rules/organisation-number.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { addWorkdays } from '../../foundation/workdays.ts'
import { keepContact } from '../../people/commands/keep-contact.ts'
import { handOverWorkdaysOf } from '../queries/hand-over-workdays.ts'
import { routingOf } from '../queries/routing.ts'
import { companyToldOf, companyToRefer, ownTipInHand, referralInHand } from '../queries/tipped-company.ts'
import { type HeldBy, type Tip, type TippedCompany, tipRefusal } from '../rules/tip.ts'
import { keepPointing } from './keep-pointing.ts'
import { wayOf } from './way-in.ts'

export type Referred = {
  referral_id: number
  company_id: number
  is_new_company: boolean
  /** Added to a tip that the visitor had given before. */
  is_added: boolean
  /** When somebody has the company already: the tip is kept beside theirs. */
  held_by: HeldBy | null
}

/**
 * Points a company out and hands it over to the partner of its municipality, with a day by which it is promised an answer. A company
 * that nobody knew becomes one at once. One that somebody has already keeps its partner and its promise; the tip is kept beside.
 * Who has tipped it before adds to that tip. What a stranger says at the open door changes nothing about a company that is known: it always waits for an answer of its own.
 * Refuses `not-found`, `bad-organisation-number`, `name-missing`, `unknown-municipality`, `outside-area`, `already-in`,
 * `contact-unnamed`, `nobody-to-call`, `phone-missing`, `unknown-programme`.
 */
export async function referCompany(tx: Tx, visitor: Visitor, tip: Tip): Promise<Referred | Refusal> {
  const refusal = tipRefusal(tip)
  if (refusal) return refusal
  const programme_id = visitor.programme!
  // Two who point out the same company at once: the second finds what the first has made.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`tip ${programme_id}`}, 7))`.execute(tx.db)
  const way = await wayOf(tx, visitor, tip)
  if (isRefusal(way)) return way
  const company = await companyOfTip(tx, visitor, tip)
  if (isRefusal(company)) return company
  const isKnock = tip.channel === 'open_door'
  if (company.agreed_on && !isKnock)
    return refuse('already-in', { field: fieldOf(tip.company), about: { company: company.name } })

  const in_hand = company.is_new ? undefined : await referralInHand(tx.db, visitor, company.id)
  const routed = await routingOf(tx.db, visitor, company.municipality_code)
  const today = tx.clock.today()
  const contact_id = tip.contact?.name
    ? await keepContact(tx, visitor, {
        company_id: company.id,
        form: { function: isKnock ? 'knocked' : 'contact', ...tip.contact },
      })
    : null
  const held_by: HeldBy | null = in_hand
    ? {
        partner: in_hand.partner,
        since_on: in_hand.made_on,
        is_accepted: in_hand.answer === 'accepted' && !isKnock,
        is_own: in_hand.made_by === visitor.user_id,
      }
    : null
  const own = isKnock || !in_hand ? undefined : await ownTipInHand(tx.db, visitor, company.id)
  if (own) {
    await addTo(tx, own, { tip, contact_id })
    await note(tx, {
      action: 'tip-added-to',
      subject: 'company',
      subject_id: company.id,
      about: { name: company.name, channel: tip.channel },
    })
    return { referral_id: own.id, company_id: company.id, is_new_company: false, is_added: true, held_by }
  }
  const is_accepted = held_by?.is_accepted ?? false
  const { id: referral_id } = await tx.db
    .insertInto('referral')
    .values({
      programme_id,
      company_id: company.id,
      channel: tip.channel,
      made_by: visitor.user_id,
      made_at: tx.clock.now(),
      made_on: today,
      wants: [...tip.wants],
      why: tip.why,
      may_call: tip.may_call,
      contact_id,
      partner_id: in_hand ? in_hand.partner_id : (company.partner_id ?? routed?.partner_id ?? null),
      promised_on:
        in_hand && !isKnock
          ? in_hand.promised_on
          : addWorkdays(today, await handOverWorkdaysOf(tx.db, programme_id, today)),
      // What is accepted already asks nobody for an answer again.
      answer: is_accepted ? 'accepted' : null,
      answered_at: is_accepted ? tx.clock.now() : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (!company.agreed_on)
    await markReferred(tx, company.id, {
      referred_on: company.referred_on ?? today,
      came_via: company.came_via ?? way.came_via,
    })
  if (way.related_programme_id !== null)
    await keepPointing(tx, {
      programme_id,
      company_id: company.id,
      related_programme_id: way.related_programme_id,
      direction: 'from',
      pointed_on: today,
    })
  await note(tx, {
    action: 'company-referred',
    subject: 'company',
    subject_id: company.id,
    about: { name: company.name, channel: tip.channel },
  })
  return { referral_id, company_id: company.id, is_new_company: company.is_new, is_added: false, held_by }
}

type OwnTip = NonNullable<Awaited<ReturnType<typeof ownTipInHand>>>

/** What is said the second time stands below what was said the first. */
async function addTo(tx: Tx, own: OwnTip, { tip, contact_id }: { tip: Tip; contact_id: number | null }) {
  const isSaid = tip.why === '' || own.why.split('\n').includes(tip.why)
  await tx.db
    .updateTable('referral')
    .set({
      wants: [...new Set([...own.wants, ...tip.wants])],
      why: isSaid ? own.why : [own.why, tip.why].filter(Boolean).join('\n'),
      may_call: own.may_call || tip.may_call,
      contact_id: contact_id ?? own.contact_id,
    })
    .where('id', '=', own.id)
    .execute()
}

type Found = NonNullable<Awaited<ReturnType<typeof companyToRefer>>> & { is_new: boolean }

/** The company of the programme that the tip is about; a number that it lacked is filled in, and one that is not there is made. */
async function companyOfTip(
  tx: Tx,
  visitor: Visitor,
  { company: told, channel }: Pick<Tip, 'company' | 'channel'>,
): Promise<Found | Refusal> {
  if ('id' in told) {
    const named = await companyToRefer(tx.db, visitor, told.id)
    return named ? { ...named, is_new: false } : refuse('not-found')
  }
  const typed = (told.organisation_number ?? '').trim()
  const organisation_number = typed === '' ? null : organisationNumber(typed)
  if (typed !== '' && !organisation_number)
    return refuse('bad-organisation-number', { field: 'organisation_number' })
  const name = told.name.trim()
  const known = await companyToldOf(tx.db, visitor, { ...told, organisation_number, name })
  const lacksNumber = known && organisation_number !== null && known.organisation_number === null
  // Nobody who knocks gives a known company its number: it comes as one that may be the same.
  if (known && !(lacksNumber && channel === 'open_door')) {
    if (lacksNumber) await giveNumber(tx, known.id, organisation_number)
    return { ...known, is_new: false }
  }
  if (name === '') return refuse('name-missing', { field: 'name' })
  return newCompany(tx, visitor, { ...told, organisation_number, name })
}

async function newCompany(
  tx: Tx,
  visitor: Visitor,
  told: {
    organisation_number: string | null
    name: string
    municipality_code: string
    outside_because?: string
  },
): Promise<Found | Refusal> {
  const { organisation_number, name, municipality_code } = told
  const routed = await routingOf(tx.db, visitor, municipality_code)
  if (!routed) return refuse('unknown-municipality', { field: 'municipality_code' })
  const outside = outsideRefusal(routed, told.outside_because)
  if (outside) return outside
  const company = {
    organisation_number,
    name,
    municipality_code,
    partner_id: null,
    came_via: null,
    referred_on: null,
    accepted_on: null,
    agreed_on: null,
  }
  const { id } = await enterTipped(tx, visitor.programme!, {
    organisation_number,
    name,
    municipality_code,
    outside_because: routed.is_within ? null : (told.outside_because?.trim() ?? null),
  })
  return { ...company, id, is_new: true }
}

const fieldOf = (company: TippedCompany): string =>
  'id' in company ? 'company' : company.organisation_number ? 'organisation_number' : 'name'
