import type { LocalDate } from '../../foundation/clock.ts'
import type { Ore } from '../../foundation/money.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Register } from '../../foundation/registers/register.ts'
import type { Row } from '../../foundation/registers/rows.ts'
import { isBlank } from '../../foundation/registers/sheet.ts'
import { nobodysOrganisation, organisationNumber } from './organisation-number.ts'

/** The column in which a register says why a company from outside the area of the programme comes along. */
export const OUTSIDE_BECAUSE = 'Skäl utanför området'

export const COMPANY_REGISTER: Register<'foretag'> = {
  name: 'foretag',
  columns: [
    { name: 'Organisationsnummer', kind: 'digits', is_required: true, also: ['Orgnr', 'Organisationsnr'] },
    { name: 'Företag', kind: 'text', is_required: true, also: ['Företagsnamn'] },
    { name: 'Kommun', kind: 'text', is_required: true },
    { name: OUTSIDE_BECAUSE, kind: 'text' },
    { name: 'Anställda', kind: 'number' },
    { name: 'Kvinnor kollektiv', kind: 'number' },
    { name: 'Män kollektiv', kind: 'number' },
    { name: 'Kvinnor tjänstemän', kind: 'number' },
    { name: 'Män tjänstemän', kind: 'number' },
    { name: 'Omsättning MSEK', kind: 'number' },
    { name: 'Koncernmoder', kind: 'digits' },
    { name: 'SNI', kind: 'text' },
    { name: 'Inkom via', kind: 'text' },
    { name: 'Ombud', kind: 'text' },
    { name: 'Förmedlad', kind: 'date' },
    { name: 'Överenskommelse', kind: 'date' },
    { name: 'Kontaktperson', kind: 'text' },
    { name: 'E-post', kind: 'text' },
    { name: 'Telefon', kind: 'text' },
  ],
}

/** A company as a register tells it. What it does not tell is null. */
export type RegisteredCompany = {
  organisation_number: string
  name: string
  municipality_code: string
  /** Null within the area. */
  outside_because: string | null
  employees: number | null
  women_kollektiv: number | null
  men_kollektiv: number | null
  women_tjansteman: number | null
  men_tjansteman: number | null
  turnover_ore: Ore | null
  parent_number: string | null
  sni: string | null
  came_via: string | null
  referred_on: LocalDate | null
  agreed_on: LocalDate | null
  contact_name: string | null
  contact_email: string | null
  contact_phone: string | null
  officer_email: string | null
}

export type CompanyCode = 'bad-organisation-number' | 'name-missing' | 'unknown-municipality'

const ORE_A_MILLION_KRONOR = 1e8
/** What the database's whole numbers hold. */
const MOST_PEOPLE = 2_147_483_647

/** Codes of municipalities by the name as `municipalityName` writes it. */
export type Municipalities = ReadonlyMap<string, string>

/** Any case, trimmed, a final "kommun" ignored. */
export const municipalityName = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/ ?kommun$/, '')

/**
 * One row of the register of companies. The codes are tried in the order of IMPORT.md. A municipality that is not of the area is read
 * where the row says why.
 */
export function readCompany(
  row: Row,
  municipalities: Municipalities,
  elsewhere: Municipalities = new Map(),
): RegisteredCompany | Refusal<CompanyCode> {
  const cell = row.cell('Organisationsnummer')
  const organisation_number = organisationNumber(cell)
  if (!organisation_number) {
    const closer = nobodysOrganisation(cell)
    return refuse('bad-organisation-number', closer ? { about: { closer } } : {})
  }
  const name = row.text('Företag')
  if (!name) return refuse('name-missing')
  const place = municipalityName(row.text('Kommun'))
  const within = municipalities.get(place)
  const municipality_code = within ?? elsewhere.get(place)
  if (!municipality_code) return refuse('unknown-municipality')
  const because = row.text(OUTSIDE_BECAUSE)
  const outside_because = within ? null : because
  if (outside_because === '') return refuse('unknown-municipality', { about: { closer: 'outside-area' } })
  return {
    organisation_number,
    name,
    municipality_code,
    outside_because,
    employees: people(row, 'Anställda'),
    women_kollektiv: people(row, 'Kvinnor kollektiv'),
    men_kollektiv: people(row, 'Män kollektiv'),
    women_tjansteman: people(row, 'Kvinnor tjänstemän'),
    men_tjansteman: people(row, 'Män tjänstemän'),
    turnover_ore: turnover(row),
    parent_number: parent(row),
    sni: row.text('SNI') || null,
    came_via: row.text('Inkom via') || null,
    referred_on: row.date('Förmedlad'),
    agreed_on: row.date('Överenskommelse'),
    contact_name: row.text('Kontaktperson') || null,
    contact_email: row.email('E-post') || null,
    contact_phone: row.phone('Telefon') || null,
    officer_email: row.text('Ombud') || null,
  }
}

/** The same company told twice: the earlier stands, and what it left empty is filled. */
export const filledFrom = (first: RegisteredCompany, again: RegisteredCompany): RegisteredCompany =>
  Object.fromEntries(
    Object.entries(first).map(([field, value]) => [field, value ?? again[field as keyof RegisteredCompany]]),
  ) as RegisteredCompany

/** Whole persons; a part of one (a yearly average) is left off. */
function people(row: Row, column: string): number | null {
  const value = row.amount(column)
  if (value === null) return null
  if (value >= 0 && value <= MOST_PEOPLE) return Math.floor(value)
  row.unreadable(column)
  return null
}

function turnover(row: Row): Ore | null {
  const millions = row.amount('Omsättning MSEK')
  if (millions === null) return null
  if (millions >= 0 && millions < 1e7) return BigInt(Math.round(millions * ORE_A_MILLION_KRONOR))
  row.unreadable('Omsättning MSEK')
  return null
}

function parent(row: Row): string | null {
  const cell = row.cell('Koncernmoder')
  const number = organisationNumber(cell)
  if (number === null && !isBlank(cell)) row.unreadable('Koncernmoder')
  return number
}
