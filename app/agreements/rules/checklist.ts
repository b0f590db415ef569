const CHECKED = ['number', 'municipality', 'contacts', 'base', 'declaration', 'agreement', 'money'] as const
export type Checked = (typeof CHECKED)[number]

export type CheckFacts = {
  organisation_number: string | null
  municipality_code: string | null
  /** Has someone in management or a contact person with an address to which a code can be sent. */
  has_signatory: boolean
  base_stated_on: string | null
  /** The four parts of the base are all known, if only from a register. */
  has_base: boolean
  has_declaration: boolean
  is_offered: boolean
  has_agreement: boolean
  has_money: boolean
}

export type CheckItem = {
  key: Checked
  is_done: boolean
  is_optional: boolean
  /** Who can put it right: the company itself, or those who run the programme. */
  who: 'company' | 'programme'
}

/** What a company needs to be all the way in, in the order in which it is done. */
export function checklistOf(facts: CheckFacts): CheckItem[] {
  const item = (key: Checked, is_done: boolean, who: CheckItem['who'], is_optional = false): CheckItem => ({
    key,
    is_done,
    is_optional,
    who,
  })
  return [
    item('number', facts.organisation_number !== null, 'programme'),
    item('municipality', facts.municipality_code !== null, 'programme'),
    item('contacts', facts.has_signatory, 'company'),
    item('base', facts.base_stated_on !== null || facts.has_base, 'company'),
    item('declaration', facts.has_declaration, 'company'),
    item('agreement', facts.has_agreement, facts.is_offered ? 'company' : 'programme'),
    item('money', facts.has_money, 'programme', true),
  ]
}

/** What the company itself can do something about. */
export const askedOf = (items: readonly CheckItem[]): Checked[] =>
  items.filter(item => !item.is_done && item.who === 'company').map(item => item.key)

export const isComplete = (items: readonly CheckItem[]): boolean =>
  items.every(item => item.is_done || item.is_optional)

/** The functions that a company names itself, in the order in which they are asked for. */
export const COMPANY_FUNCTIONS = [
  'management',
  'change_leader',
  'hr',
  'union_representative',
  'contact',
] as const
