import { sql } from 'kysely'
import type { Visitor } from '../../app/access/visitor.ts'
import { clockOn, type LocalDate } from '../../app/foundation/clock.ts'
import { addDays } from '../../app/foundation/dates.ts'
import { isRefusal, type Refusal } from '../../app/foundation/refusal.ts'
import { momentInSql } from '../../app/foundation/stockholm.ts'
import { note } from '../../app/foundation/trail.ts'
import { type Ground, houseScope, type Tx, transact } from '../../app/foundation/transact.ts'
import { addWorkdays } from '../../app/foundation/workdays.ts'
import { noteVisit } from '../../app/officers/commands/note-visit.ts'
import type { VisitForm } from '../../app/officers/rules/forms.ts'
import { referCompany } from '../../app/referrals/commands/refer-company.ts'
import type { Tip } from '../../app/referrals/rules/tip.ts'
import { visitorNamed } from './visitor-named.ts'

const PROMISED_WORKDAYS = 5
const INGELA = 'ombud18@exempel.example'
const MIRZA = 'ombud8@exempel.example'

/** The officers' story: who brought which company according to the registers, what they have noted, and what is new. */
export async function makeOfficers(ground: Ground, { programme_id, slug, day }: Demonstrated): Promise<void> {
  await transact(ground, { ...houseScope, programme: programme_id }, tx =>
    referredBefore(tx, programme_id, day),
  )
  for (const email of [INGELA, MIRZA]) {
    const officer = await visitorNamed(ground, email, slug)
    const own = await transact(ground, { ...houseScope, programme: programme_id }, tx =>
      broughtBy(tx, officer),
    )
    for (const [at, visit] of VISITS.entries()) {
      const company_id = own[at]
      if (company_id === undefined) continue
      const held_on = addDays(day, -visit.days_ago)
      const form: VisitForm = {
        ...visit.form,
        held_on,
        next_on: visit.next_in === null ? null : addWorkdays(day, visit.next_in),
      }
      await carryOut(ground, officer, held_on, (tx, visitor) => noteVisit(tx, visitor, { company_id, form }))
    }
    for (const { days_ago, ...tip } of TIPS[email] ?? [])
      await carryOut(ground, officer, addDays(day, -days_ago), (tx, visitor) =>
        referCompany(tx, visitor, { channel: 'officer', may_call: true, ...tip }),
      )
  }
}

type Demonstrated = { programme_id: number; slug: string; day: LocalDate }

/** As it happened on a day; what is refused would be a fault in the story. */
async function carryOut(
  ground: Ground,
  visitor: Visitor,
  on: LocalDate,
  work: (tx: Tx, visitor: Visitor) => Promise<object | Refusal>,
) {
  const outcome = await transact({ ...ground, clock: clockOn(on, ground.clock.now) }, visitor, tx =>
    work(tx, visitor),
  )
  if (isRefusal(outcome)) throw new Error(`the officers' story cannot be told: ${outcome.refused}`)
}

/** Every company that the registers say was referred: by the officer who is named there where the officer can sign in. */
async function referredBefore(tx: Tx, programme_id: number, day: LocalDate) {
  const companies = await tx.db
    .selectFrom('company')
    .leftJoin('contact', join =>
      join.onRef('contact.company_id', '=', 'company.id').on('contact.function', '=', 'officer'),
    )
    .leftJoin('auth_user', 'auth_user.email', 'contact.email')
    .select([
      'company.id',
      'company.partner_id',
      'company.referred_on',
      'company.agreed_on',
      'auth_user.id as made_by',
    ])
    .where('company.programme_id', '=', programme_id)
    .where('company.referred_on', 'is not', null)
    .orderBy('company.id')
    .execute()
  const rows = companies.map(company => {
    const made_on = company.referred_on!
    const promised_on = addWorkdays(made_on, PROMISED_WORKDAYS)
    // Most are answered within the promise, some at once and some late.
    const answered_on = [
      addWorkdays(made_on, 1 + (company.id % 7)),
      company.agreed_on ?? '9999',
    ].toSorted()[0]!
    return {
      company_id: company.id,
      partner_id: company.partner_id,
      made_by: company.made_by,
      channel: company.made_by ? 'officer' : 'register',
      made_on,
      promised_on,
      answered_on: answered_on <= day ? answered_on : null,
    }
  })
  await sql`
    with told as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as told (company_id integer, partner_id integer, made_by text,
        channel text, made_on date, promised_on date, answered_on date)),
    kept as (
      insert into referral (programme_id, company_id, channel, made_by, made_at, made_on, partner_id, promised_on, answer, answered_at)
      select ${programme_id}, company_id, channel, made_by, ${momentInSql('made_on', '10:00')}, made_on, partner_id,
        promised_on, case when answered_on is not null then 'accepted' end,
        ${momentInSql('answered_on', '14:00')}
      from told)
    update company set accepted_on = told.answered_on from told where company.id = told.company_id`.execute(
    tx.db,
  )
  await note(tx, {
    action: 'demonstration-made',
    subject: 'programme',
    subject_id: programme_id,
    about: { referrals: rows.length },
  })
  return {}
}

/** What an officer has brought, the latest first. */
const broughtBy = async (tx: Tx, officer: Visitor): Promise<number[]> => {
  const rows = await tx.db
    .selectFrom('referral')
    .select('company_id')
    .where('programme_id', '=', officer.programme!)
    .where('made_by', '=', officer.user_id)
    .orderBy('made_on', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(row => row.company_id)
}

type Visited = { days_ago: number; next_in: number | null; form: Omit<VisitForm, 'held_on' | 'next_on'> }

/** One for each of an officer's latest companies. */
const VISITS: readonly Visited[] = [
  {
    days_ago: 1,
    next_in: 1,
    form: {
      kind: 'visit',
      met: 'Produktionschefen och skyddsombudet',
      note: 'De vill börja med de nya maskinerna. Två skift, så halvdagar passar bäst.',
      confirms_spreading: false,
      next_step: 'Ringa om dagar för första workshopen',
    },
  },
  {
    days_ago: 9,
    next_in: 4,
    form: {
      kind: 'call',
      met: 'HR',
      note: 'Vill veta vad det kostar i timmar. Skickade exemplet från Osby.',
      confirms_spreading: false,
      next_step: 'Höra hur de har tänkt',
    },
  },
  {
    days_ago: 21,
    next_in: null,
    form: {
      kind: 'follow_up',
      met: 'Linjeledaren',
      note: 'Tre har visat sina kollegor det de lärde sig.',
      confirms_spreading: true,
      next_step: '',
    },
  },
]

const contact = (name: string, phone: string) => ({ name, phone, email: '' })

/** New companies; the numbers are of those set aside for stories. */
const TIPS: Record<string, readonly (Omit<Tip, 'channel' | 'may_call'> & { days_ago: number })[]> = {
  [INGELA]: [
    {
      days_ago: 1,
      company: { name: 'Furulunds Plåt AB', municipality_code: '1082' },
      contact: contact('Elin Furulund', '070-174 06 11'),
      wants: ['machines', 'newcomers'],
      why: 'Ny kantpress i vår. Fyra ska lära sig den.',
    },
  ],
  [MIRZA]: [
    {
      days_ago: 12,
      company: { name: 'Sjöhamra Marin AB', municipality_code: '1083' },
      contact: contact('Per Sjöhamra', '070-174 06 12'),
      wants: ['green'],
      why: 'Ägaren vill gå över till elmotorer och behöver lära om verkstaden.',
    },
  ],
}
