import { attendanceRows } from './attendance-rows.ts'
import type { Chance } from './random.ts'
import { checkDigit, some } from './random.ts'
import { type Spellings, spellingsOf } from './spellings.ts'
import type { Company, Occasion, Person, Truth } from './truth.ts'

/** A typed row, and what must become of it: `accepted`, `merged` or a code. */
export type Typed = { cells: string[]; becomes: string }

export type TypedRegisters = {
  foretag: Typed[]
  deltagare: Typed[]
  kurser: Typed[]
  tillfallen: Typed[]
  narvaro: Typed[]
}

export const HEADERS = {
  foretag: [
    'Organisationsnummer',
    'Företag',
    'Kommun',
    'Anställda',
    'Kvinnor kollektiv',
    'Män kollektiv',
    'Kvinnor tjänstemän',
    'Män tjänstemän',
    'Omsättning MSEK',
    'Koncernmoder',
    'SNI',
    'Inkom via',
    'Ombud',
    'Förmedlad',
    'Överenskommelse',
    'Kontaktperson',
    'E-post',
    'Telefon',
  ],
  deltagare: [
    'Personnummer',
    'Förnamn',
    'Efternamn',
    'E-post',
    'Mobil',
    'Organisationsnummer',
    'Befattning',
    'Kategori',
    'Okvalificerat arbete',
    'Senaste utbildning',
    'Utbildningsnivå',
    'Skyddade personuppgifter',
    'Skift',
  ],
  kurser: ['Kurskod', 'Titel', 'Typ', 'Timmar', 'Lagkrav'],
  tillfallen: ['Tillfälle', 'Kurskod', 'Ort', 'Platser', 'Kostnad SEK', 'Datum', 'Start', 'Slut'],
  narvaro: ['Tillfälle', 'Datum', 'Personnummer', 'Timmar', 'Signerad'],
} as const

/** Every register as people type it, with rows twice and rows that are wrong: about as many as in real ones. */
export function typedRegisters(chance: Chance, truth: Truth): TypedRegisters {
  const spell = spellingsOf(chance)
  const accepted = (cells: string[]): Typed => ({ cells, becomes: 'accepted' })
  return {
    foretag: companyRows(chance, spell, truth.companies),
    deltagare: personRows(chance, spell, truth),
    kurser: truth.courses.map(course =>
      accepted([
        course.code,
        course.title,
        course.kind,
        spell.decimal(course.hours),
        spell.yesOrNo(course.is_required),
      ]),
    ),
    tillfallen: truth.occasions.flatMap(occasion => sessionRows(spell, occasion)),
    narvaro: attendanceRows(chance, spell, truth),
  }
}

function companyRows(chance: Chance, spell: Spellings, companies: readonly Company[]): Typed[] {
  const row = (company: Company, has: { turnover: boolean; agreement: boolean }) => [
    spell.organisation(company.number),
    company.name,
    spell.municipality(company.municipality),
    String(company.staff.reduce((sum, part) => sum + part, 0)),
    ...company.staff.map(String),
    has.turnover && company.turnover !== null ? spell.decimal(company.turnover / 10) : '',
    company.parent ? spell.organisation(company.parent) : '',
    chance.pick(['24510', '28290']),
    chance.pick(['IF Metall', 'IUC Syd']),
    chance.percent(40) ? `ombud${chance.between(1, 24)}@exempel.example` : '',
    '2024-01-15',
    has.agreement && company.agreed_on ? spell.date(company.agreed_on) : '',
    'Kim Ek',
    'info@exempel.example',
    '040-123456',
  ]
  const whole = { turnover: true, agreement: true }
  const told = chance.shuffled(companies)
  // Two rows that are whole only together.
  const split = new Set(some(chance, told, 3))
  const first = told.map(
    (company): Typed => ({
      cells: row(company, split.has(company) ? { turnover: true, agreement: false } : whole),
      becomes: 'accepted',
    }),
  )
  const again = [...split].map(
    (company): Typed => ({ cells: row(company, { turnover: false, agreement: true }), becomes: 'merged' }),
  )
  const wrong = (at: number, cell: string, becomes: string) =>
    some(chance, companies, 1).map(
      (company): Typed => ({ cells: row(company, whole).with(at, cell), becomes }),
    )
  const numberOff = some(chance, companies, 1).map(
    ({ number }) => number.slice(0, 9) + ((Number(number[9]) + 1) % 10),
  )
  return [
    ...wrong(0, numberOff[0]!, 'bad-organisation-number'),
    ...wrong(0, '55123-', 'bad-organisation-number'),
    ...wrong(0, '', 'bad-organisation-number'),
    ...wrong(1, ' ', 'name-missing'),
    ...wrong(2, 'Växjö', 'unknown-municipality'),
    ...wrong(2, '', 'unknown-municipality'),
    ...first,
    ...again,
  ]
}

function personRows(chance: Chance, spell: Spellings, { people }: Truth): Typed[] {
  const row = (person: Person) => [
    spell.personal(person.number),
    person.given,
    person.family,
    chance.percent(50) ? 'person@exempel.example' : '',
    '070-1234567',
    spell.organisation(person.company.number),
    chance.pick(['Montör', 'VD', 'Packare; "natt"']),
    spell.category(person.is_kollektiv),
    spell.yesOrNo(person.is_unqualified),
    person.training,
    person.education,
    spell.yesOrNo(person.is_protected),
    chance.pick(['dag', 'natt', '']),
  ]
  const wrong = (at: number, cells: readonly string[], becomes: string) =>
    some(chance, people, 0.3).map(
      (person): Typed => ({ cells: row(person).with(at, chance.pick(cells)), becomes }),
    )
  const first = chance.shuffled(people).map((person): Typed => ({ cells: row(person), becomes: 'accepted' }))
  const again = some(chance, people, 1.5).map(
    (person): Typed => ({ cells: row(person).with(9, 'aldrig').with(10, ''), becomes: 'merged' }),
  )
  const checkedWrong = people
    .slice(0, 5)
    .map(({ number }) => number.slice(2, 11) + ((Number(number[11]) + 3) % 10))
  const unborn = `20990101238${checkDigit('990101238')}`
  return [
    ...first.slice(0, 3),
    ...wrong(
      0,
      ['', '12345', '20041399-2397', unborn, '8313992383', 'A20410-2396', ...checkedWrong],
      'bad-personal-number',
    ),
    ...first.slice(3),
    ...wrong(5, ['556999-8874', '', '12'], 'unknown-company'),
    ...wrong(7, ['konsult', '', 'chef'], 'unknown-category'),
    ...again,
  ]
}

function sessionRows(spell: Spellings, { code, course, seats, cost, sessions }: Occasion): Typed[] {
  return sessions.map((session, at) => ({
    cells: [
      code,
      course.code,
      session.place,
      String(seats),
      at === 0 ? spell.grouped(cost) : '',
      spell.date(session.on),
      spell.clock(session.starts),
      spell.clock(session.starts + session.minutes),
    ],
    becomes: 'accepted',
  }))
}
