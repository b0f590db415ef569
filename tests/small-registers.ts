import { hasRightCheckDigit } from '../app/foundation/registers/check-digit.ts'

/** A number of Skatteverket's published test pattern: the birth number 238 for a woman, 239 for a man. */
export function testNumber(born: string, sex: 'woman' | 'man'): string {
  const nine = `${born.slice(2)}${sex === 'woman' ? '238' : '239'}`
  const check = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find(digit => hasRightCheckDigit(nine + digit))
  return `${born.slice(0, 2)}${nine}${check}`
}

const PEOPLE = [
  // who, born, sex, company, category, unqualified, last training, education, protected
  ['Anna', '19800512', 'woman', 'A', 'kollektiv', 'ja', '2015', 'grundskola', ''],
  ['Bea', '19940103', 'woman', 'A', 'kollektiv', 'ja', 'aldrig', 'gymnasium', ''],
  ['Carl', '19650830', 'man', 'A', 'kollektiv', '', 'aldrig', 'gymnasium', ''],
  ['Dan', '19990214', 'man', 'A', 'kollektiv', '', '2023', 'gymnasium', ''],
  ['Eva', '19750607', 'woman', 'A', 'tjänsteman', '', '2022', 'eftergymnasial', ''],
  ['Fia', '19880919', 'woman', 'A', 'tjänsteman', '', '', 'eftergymnasial', ''],
  ['Hemlig', '19700401', 'man', 'A', 'kollektiv', '', 'aldrig', 'gymnasium', 'ja'],
  ['Gun', '19610722', 'woman', 'B', 'kollektiv', 'ja', 'aldrig', 'grundskola', ''],
  ['Hans', '20060315', 'man', 'B', 'kollektiv', '', '', '', ''],
  ['Ivan', '19850111', 'man', 'C', 'kollektiv', '', '2010', 'gymnasium', ''],
  ['Jon', '19900606', 'man', 'A', 'kollektiv', '', '2010', 'gymnasium', ''],
] as const

export type Who = (typeof PEOPLE)[number][0]
export const NUMBERS = Object.fromEntries(
  PEOPLE.map(([who, born, sex]) => [who, testNumber(born, sex)]),
) as Record<Who, string>
export const ORGANISATIONS = { A: '5631335238', B: '5678345595', C: '5663362613' }

const csv = (rows: readonly (readonly string[])[]) =>
  Buffer.from(rows.map(row => row.join(';')).join('\n'), 'utf8')

const attended = (occasion: string, day: string, hours: string, signed: string, ...people: Who[]) =>
  people.map(who => [occasion, day, NUMBERS[who], hours, signed])

/** Registers small enough to sum by hand: three companies, eleven people of whom one is protected, three occasions. */
export const SMALL_REGISTERS = {
  'foretag.csv': csv([
    [
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
    [
      ORGANISATIONS.A,
      'Almbo Mekaniska AB',
      'Kristianstad',
      '40',
      '5',
      '20',
      '5',
      '10',
      '60',
      '',
      '25620',
      'IF Metall',
      'ombud@exempel.example',
      '2024-01-15',
      '2024-03-01',
      'Marit Holm',
      'marit@exempel.example',
      '044-123456',
    ],
    [
      ORGANISATIONS.B,
      'Brovik Gjuteri AB',
      'Karlskrona',
      '12',
      '2',
      '6',
      '2',
      '2',
      '',
      '',
      '24510',
      'Techtank',
      '',
      '',
      '2024-10-01',
      '',
      '',
      '',
    ],
    [
      ORGANISATIONS.C,
      'Cedra Plast AB',
      'Malmö',
      '300',
      '',
      '',
      '',
      '',
      '900',
      '',
      '22290',
      'IUC Syd',
      '',
      '2025-09-01',
      '',
      '',
      '',
      '',
    ],
  ]),
  'deltagare.csv': csv([
    [
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
    ...PEOPLE.map(([who, , , company, category, unqualified, trained, education, isProtected]) => [
      NUMBERS[who],
      who,
      `${who}sson`,
      `${who.toLowerCase()}@exempel.example`,
      '070-1234567',
      ORGANISATIONS[company],
      'Operatör',
      category,
      unqualified,
      trained,
      education,
      isProtected,
      'dag',
    ]),
  ]),
  'kurser.csv': csv([
    ['Kurskod', 'Titel', 'Typ', 'Timmar', 'Lagkrav'],
    ['GRN-01', 'Grön omställning', 'bred', '7', 'nej'],
    ['DIG-01', 'Digital grund', 'bred', '4', 'nej'],
  ]),
  'tillfallen.csv': csv([
    ['Tillfälle', 'Kurskod', 'Ort', 'Platser', 'Kostnad SEK', 'Datum', 'Start', 'Slut'],
    ['T1', 'GRN-01', 'Osby', '12', '20000', '2024-05-14', '08:00', '12:00'],
    ['T1', 'GRN-01', 'Osby', '12', '', '2024-05-15', '08:00', '11:00'],
    ['T2', 'DIG-01', 'Malmö', '12', '10000', '2024-09-10', '08:00', '12:00'],
    ['T3', 'GRN-01', 'Ronneby', '12', '20000', '2025-10-01', '13:00', '17:00'],
  ]),
  'narvaro.csv': csv([
    ['Tillfälle', 'Datum', 'Personnummer', 'Timmar', 'Signerad'],
    ...attended('T1', '2024-05-14', '4', 'ja', 'Anna', 'Bea', 'Carl', 'Dan', 'Eva', 'Hemlig'),
    ...attended('T1', '2024-05-14', '4', 'nej', 'Fia'),
    ...attended('T1', '2024-05-14', '2', 'ja', 'Gun'), // Brovik had not agreed yet
    ...attended('T1', '2024-05-15', '3', 'ja', 'Anna'),
    ...attended('T2', '2024-09-10', '4', 'ja', 'Ivan'), // Cedra never agreed
    ...attended('T3', '2025-10-01', '4', 'ja', 'Hans'),
    ...attended('T3', '2025-10-01', '3,5', 'ja', 'Anna'),
  ]),
}

/** One row of each register of the gap, about the same company and people. */
export const SMALL_GAP = {
  'svar.csv': csv([
    ['Organisationsnummer', 'Mätning', 'Datum', 'Grupp', 'Svarande', 'Påstående', 'Svar'],
    [ORGANISATIONS.A, '0-mätning', '2025-02-03', 'hr', '1', 'A1', '3'],
  ]),
  'kompetenser.csv': csv([
    ['Kompetens', 'Område', 'ESCO'],
    ['Svetsning', 'Produktion', ''],
  ]),
  'nivaer.csv': csv([
    ['Personnummer', 'Kompetens', 'Datum', 'Nivå', 'Önskad nivå', 'Källa'],
    [NUMBERS.Anna, 'Svetsning', '2025-02-03', '1', '3', 'chef'],
  ]),
  'steg.csv': csv([
    ['Personnummer', 'Datum', 'Steg', 'Anledning'],
    [NUMBERS.Anna, '2025-02-03', '1', 'ny'],
  ]),
}
