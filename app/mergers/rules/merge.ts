import type { LocalDate } from '../../foundation/clock.ts'
import { formOf, type ValueOf } from '../../foundation/described-form.ts'
import { choiceField, optionalTextField, versionField } from '../../foundation/fields.ts'
import type { Ore } from '../../foundation/money.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { mergeTexts } from '../../twins/messages/merge.ts'
import { companyField } from '../../twins/rules/apart-form.ts'

/** Columns that say one thing together are chosen together. */
const MERGE_FIELDS = {
  name: ['name'],
  organisation_number: ['organisation_number'],
  municipality_code: ['municipality_code', 'outside_because'],
  partner_id: ['partner_id'],
  base: [
    'employees',
    'women_kollektiv',
    'men_kollektiv',
    'women_tjansteman',
    'men_tjansteman',
    'women_unqualified',
    'men_unqualified',
    'base_stated_on',
  ],
  money: ['turnover_ore', 'balance_ore'],
  parent_number: ['parent_number'],
  sni: ['sni'],
  came_via: ['came_via'],
} as const
export type MergeField = keyof typeof MERGE_FIELDS
export const MERGE_FIELD_NAMES = Object.keys(MERGE_FIELDS) as MergeField[]

export type Mergeable = {
  id: number
  name: string
  organisation_number: string | null
  municipality_code: string
  outside_because: string | null
  partner_id: number | null
  employees: number | null
  women_kollektiv: number | null
  men_kollektiv: number | null
  women_tjansteman: number | null
  men_tjansteman: number | null
  women_unqualified: number | null
  men_unqualified: number | null
  base_stated_on: LocalDate | null
  turnover_ore: Ore | null
  balance_ore: Ore | null
  parent_number: string | null
  sni: string | null
  came_via: string | null
  referred_on: LocalDate | null
  accepted_on: LocalDate | null
  agreed_on: LocalDate | null
  /** An agreement has been made, whatever the register says. */
  has_agreement: boolean
  version: number
}

const SIDES = ['stays', 'goes'] as const

const t = mergeTexts

const side = choiceField(SIDES, 'side-missing').optional().default('stays')
const taken = (field: MergeField) =>
  ({ reads: side, label: t[`field_${field}`], type: 'radio', options: `take_${field}` as string }) as const
const take = Object.fromEntries(MERGE_FIELD_NAMES.map(field => [`take_${field}`, taken(field)])) as Record<
  `take_${MergeField}`,
  ReturnType<typeof taken>
>

/** Which of two stays, and from which of them each fact that differs is taken; the page says which answers there are. */
export const mergeForm = formOf(
  {
    /** Asked for when both have agreed. */
    because: { reads: optionalTextField(500), label: t.because, hint: t.because_hint, type: 'textarea' },
    ...take,
  },
  schema => schema.extend({ goes_id: companyField, version: versionField, goes_version: versionField }),
)
export type MergeForm = ValueOf<typeof mergeForm>

/**
 * Why the one cannot go into the other, or null. One that has agreed stays before one that has not. Two that have agreed have a number
 * each, and the database holds a number to be one company: whoever says that they are one all the same says why.
 */
export function mergeRefusal(stays: Mergeable, goes: Mergeable, because: string): Refusal | null {
  if (stays.id === goes.id) return refuse('same-company')
  if (hasAgreed(goes) && !hasAgreed(stays)) return refuse('agreed-stays')
  return haveBothAgreed(stays, goes) && because === ''
    ? refuse('because-missing', { field: 'because' })
    : null
}

export const haveBothAgreed = (one: Mergeable, other: Mergeable) => hasAgreed(one) && hasAgreed(other)

export const hasAgreed = ({ agreed_on, has_agreement }: Pick<Mergeable, 'agreed_on' | 'has_agreement'>) =>
  agreed_on !== null || has_agreement

type Standing = 'same' | 'kept' | 'filled' | 'differs'

/** How a fact of the one that goes stands to that of the one that stays. */
export function standingOf(field: MergeField, stays: Mergeable, goes: Mergeable): Standing {
  const columns = MERGE_FIELDS[field]
  const isEmpty = (company: Mergeable) => columns.every(column => company[column] === null)
  if (columns.every(column => stays[column] === goes[column])) return 'same'
  if (isEmpty(goes)) return 'kept'
  return isEmpty(stays) ? 'filled' : 'differs'
}

/**
 * What the one that stays becomes: its own facts, filled with those it lacked, with the chosen ones where they differed, and with the
 * earliest of the days on which it was pointed out, taken on and agreed: one company has agreed from the first day on which it did.
 */
export function mergedFacts(stays: Mergeable, goes: Mergeable, take: Pick<MergeForm, `take_${MergeField}`>) {
  const facts: Record<string, unknown> = {}
  for (const field of MERGE_FIELD_NAMES) {
    const standing = standingOf(field, stays, goes)
    const from =
      standing === 'filled' || (standing === 'differs' && take[`take_${field}`] === 'goes') ? goes : stays
    for (const column of MERGE_FIELDS[field]) facts[column] = from[column]
  }
  return {
    ...(facts as Pick<Mergeable, (typeof MERGE_FIELDS)[MergeField][number]>),
    referred_on: earliest(stays.referred_on, goes.referred_on),
    accepted_on: earliest(stays.accepted_on, goes.accepted_on),
    agreed_on: earliest(stays.agreed_on, goes.agreed_on),
  }
}

const earliest = (one: LocalDate | null, other: LocalDate | null): LocalDate | null =>
  one === null || other === null ? (one ?? other) : one < other ? one : other
