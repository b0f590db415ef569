import { organisationNumber } from '../../companies/rules/organisation-number.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { numberIn, wordIn } from '../../foundation/registers/cells.ts'
import type { Register } from '../../foundation/registers/register.ts'
import type { Row } from '../../foundation/registers/rows.ts'
import { type PersonalNumber, personalNumber } from './personal-number.ts'

const PROTECTED = 'Skyddade personuppgifter'

const PROTECTED_IN_OTHER_WORDS = [
  'Skyddad',
  'Skyddad identitet',
  'Skyddad person',
  'Skyddad folkbokföring',
  'Skyddade uppgifter',
  'Skyddade personuppgifter (ja/nej)',
  'Sekretess',
  'Sekretessmarkering',
  'Sekretessmarkerad',
  'Personsekretess',
] as const

export const PERSON_REGISTER: Register<'deltagare'> = {
  name: 'deltagare',
  columns: [
    { name: 'Personnummer', kind: 'digits', is_required: true, also: ['Personnr', 'Pnr'] },
    { name: 'Förnamn', kind: 'text' },
    { name: 'Efternamn', kind: 'text' },
    { name: 'E-post', kind: 'text' },
    { name: 'Mobil', kind: 'text' },
    { name: 'Organisationsnummer', kind: 'digits', is_required: true, also: ['Orgnr', 'Organisationsnr'] },
    { name: 'Befattning', kind: 'text' },
    { name: 'Kategori', kind: 'text', is_required: true },
    { name: 'Okvalificerat arbete', kind: 'yes' },
    { name: 'Senaste utbildning', kind: 'text' },
    { name: 'Utbildningsnivå', kind: 'text' },
    { name: PROTECTED, kind: 'yes', also: PROTECTED_IN_OTHER_WORDS },
    { name: 'Skift', kind: 'text' },
    { name: 'Team', kind: 'text' },
    { name: 'Chef', kind: 'text' },
  ],
}

export type Category = 'kollektiv' | 'tjansteman'
export type Education = 'isced_0_2' | 'isced_3_4' | 'isced_5_8' | 'isced_unknown'

/** A contact of the company as a register names one who leads people, and as they are called. */
export type ToldManager = { contact_id: number; who: string }

/** A person and the employment that a register tells of. */
export type RegisteredPerson = PersonalNumber & {
  organisation_number: string
  given_name: string
  family_name: string
  email: string
  mobile: string
  education: Education
  is_protected: boolean
  title: string
  category: Category
  is_unqualified: boolean
  last_training_year: number | null
  never_trained: boolean
  team: string
  shift: string
  /** Who leads the person; null where nobody is told. */
  manager: ToldManager | null
}

/** With the hash that the person is found by. */
export type NewPerson = RegisteredPerson & { hash: string }

export type PersonCode = 'bad-personal-number' | 'unknown-company' | 'unknown-category' | 'unclear-protection'

const CATEGORIES: ReadonlyMap<string, Category> = new Map([
  ['kollektiv', 'kollektiv'],
  ['kollektivanställd', 'kollektiv'],
  ['arbetare', 'kollektiv'],
  ['tjänsteman', 'tjansteman'],
  ['tjm', 'tjansteman'],
])

// ISCED 2011 as the ESF counts it.
const EDUCATIONS: ReadonlyMap<string, Education> = new Map([
  ['grundskola', 'isced_0_2'],
  ['gymnasium', 'isced_3_4'],
  ['eftergymnasial', 'isced_5_8'],
])

export type KnownToPeople = {
  today: LocalDate
  /** Is the organisation number one of an accepted company? */
  isCompany(organisation_number: string): boolean
  /** Whom at the company the name or the address is of, when it is of one. */
  managerAt?(organisation_number: string, told: string): ToldManager | null
}

/** One row of the register of participants. The codes are tried in the order of IMPORT.md. */
export function readPerson(
  row: Row,
  { today, isCompany, managerAt = () => null }: KnownToPeople,
): RegisteredPerson | Refusal<PersonCode> {
  const number = personalNumber(row.cell('Personnummer'), today)
  if (!number) return refuse('bad-personal-number')
  const organisation_number = organisationNumber(row.cell('Organisationsnummer'))
  if (!organisation_number || !isCompany(organisation_number)) return refuse('unknown-company')
  const category = CATEGORIES.get(row.text('Kategori').toLowerCase())
  if (!category) return refuse('unknown-category')
  const is_protected = protectionIn(row)
  if (is_protected === null) return refuse('unclear-protection')
  return {
    ...number,
    organisation_number,
    given_name: row.text('Förnamn'),
    family_name: row.text('Efternamn'),
    email: row.email('E-post'),
    mobile: row.phone('Mobil'),
    education: EDUCATIONS.get(row.text('Utbildningsnivå').toLowerCase()) ?? 'isced_unknown',
    is_protected,
    title: row.text('Befattning'),
    category,
    is_unqualified: row.yes('Okvalificerat arbete'),
    ...lastTraining(row),
    team: row.text('Team'),
    shift: row.text('Skift'),
    manager: managerIn(row, told => managerAt(organisation_number, told)),
  }
}

/**
 * Whether a row says that its person has protected identity; null when it cannot be read. No wording of yes is taken for no:
 * IMPORT.md, "Reading".
 */
export function protectionIn(row: Row): boolean | null {
  if (/^(ja|skydd|sekretess)/.test(wordIn(row.cell(PROTECTED)))) return true
  const says = row.yes(PROTECTED)
  return row.isUnreadable(PROTECTED) ? null : says
}

/** One whom nobody knows is told, and taken as nobody. */
function managerIn(row: Row, of: (told: string) => ToldManager | null): ToldManager | null {
  const told = row.text('Chef')
  const manager = told === '' ? null : of(told)
  if (told !== '' && !manager) row.unreadable('Chef')
  return manager
}

/** A year, or aldrig, or unknown. */
function lastTraining(row: Row): Pick<RegisteredPerson, 'last_training_year' | 'never_trained'> {
  const cell = row.cell('Senaste utbildning')
  if (row.text('Senaste utbildning').toLowerCase() === 'aldrig')
    return { last_training_year: null, never_trained: true }
  const year = numberIn(cell)
  const isYear = year !== null && Number.isInteger(year) && year >= 1900 && year <= 2199
  if (cell !== null && !isYear) row.unreadable('Senaste utbildning')
  return { last_training_year: isYear ? year : null, never_trained: false }
}
