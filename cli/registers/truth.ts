import { type Chance, checkDigit, dayAfter, daysFrom } from './random.ts'
import { COURSES, FAMILIES, MEN, PLACES, WOMEN } from './words.ts'

/** What is so, before anyone has typed it: registers and their figures are both made from it. */
export type Truth = {
  companies: Company[]
  people: Person[]
  courses: Course[]
  occasions: Occasion[]
  attendance: Attendance[]
}

export type Company = {
  number: string
  name: string
  municipality: string
  county: string
  /** Women kollektiv, men kollektiv, women tjänstemän, men tjänstemän. */
  staff: [number, number, number, number]
  /** Tenths of a million kronor. */
  turnover: number | null
  parent: string | null
  agreed_on: string | null
}
export type Person = {
  /** Twelve digits. */
  number: string
  born_on: string
  is_woman: boolean
  given: string
  family: string
  company: Company
  is_kollektiv: boolean
  is_unqualified: boolean
  training: string
  education: string
  is_protected: boolean
}
export type Course = { code: string; title: string; kind: string; hours: number; is_required: boolean }
export type Session = { on: string; starts: number; minutes: number; place: string }
export type Occasion = { code: string; course: Course; seats: number; cost: number; sessions: Session[] }
/** A person's time on a day, in quarter-hours. */
export type Attendance = {
  person: Person
  occasion: Occasion
  on: string
  quarters: number
  is_signed: boolean
}

export const STARTS_ON = '2024-01-01'
export const ENDS_ON = '2026-12-31'

/** A programme so many times as large as the first: 100 companies, 1 500 persons, 170 occasions, 3 500 rows of attendance. */
export function truthOf(chance: Chance, scale: number): Truth {
  const times = (count: number) => Math.max(2, Math.round(count * scale))
  const companies = companiesOf(chance, times(100))
  const people = peopleOf(chance, times(1500), companies)
  const occasions = Array.from({ length: times(170) }, (_, at) => occasionOf(chance, at))
  return {
    companies,
    people,
    courses: COURSES,
    occasions,
    attendance: attendanceOf(chance, times(3500), { people, occasions }),
  }
}

function companiesOf(chance: Chance, count: number): Company[] {
  const companies = Array.from({ length: count }, (_, at): Company => {
    const nine = `55${chance.between(2, 9)}${String(at).padStart(6, '0')}`
    const [municipality, county] = chance.pick(PLACES)
    const size = chance.pick([4, 9, 25, 25, 49, 90, 150, 400])
    const staff = Array.from({ length: 4 }, () => chance.between(0, Math.ceil(size / 2))) as Company['staff']
    const agreed = dayAfter('2023-11-15', chance.between(0, 700))
    return {
      number: nine + checkDigit(nine),
      name: `Företag ${at + 1} & Åkesson AB`,
      municipality,
      county,
      staff,
      turnover: chance.percent(85) ? chance.between(1, chance.pick([230, 1150, 5750, 9000])) : null,
      parent: null,
      agreed_on: chance.percent(96) ? agreed : null,
    }
  })
  // Chains, a parent that is not among them, and one circle.
  for (let at = 3; at < count; at += 17) companies[at]!.parent = companies[at - chance.between(1, 3)]!.number
  const foreign = `5569${String(count).padStart(5, '0')}`
  for (const company of companies.slice(0, 2)) company.parent = foreign + checkDigit(foreign)
  if (count > 50)
    [companies[40]!.parent, companies[41]!.parent] = [companies[41]!.number, companies[40]!.number]
  return companies
}

function peopleOf(chance: Chance, count: number, companies: readonly Company[]): Person[] {
  const taken = new Set<string>()
  return Array.from({ length: count }, () => {
    const is_woman = chance.percent(30)
    const number = freeNumber(chance, is_woman, taken)
    const born_on = `${number.slice(0, 4)}-${number.slice(4, 6)}-${String(Number(number.slice(6, 8)) % 60 || 60).padStart(2, '0')}`
    const is_kollektiv = chance.percent(85)
    return {
      number,
      born_on,
      is_woman,
      is_kollektiv,
      given: chance.pick(is_woman ? WOMEN : MEN),
      family: chance.pick(FAMILIES),
      company: chance.pick(companies),
      is_unqualified: chance.percent(is_kollektiv ? 35 : 3),
      training: chance.pick([
        '',
        'aldrig',
        'Aldrig',
        ...Array.from({ length: 13 }, (_, at) => String(2012 + at)),
      ]),
      education: chance.pick(['grundskola', 'gymnasium', 'Gymnasium', 'eftergymnasial', '']),
      is_protected: chance.percent(1),
    }
  })
}

/** Born 1958–2008, serial 238 for women and 239 for men; some are coordination numbers, with 60 added to the day. */
function freeNumber(chance: Chance, is_woman: boolean, taken: Set<string>): string {
  for (;;) {
    const born = dayAfter('1958-01-01', chance.between(0, daysFrom('1958-01-01', '2008-06-30'))).replaceAll(
      '-',
      '',
    )
    const day = Number(born.slice(6)) + (chance.percent(3) ? 60 : 0)
    const twelve = `${born.slice(0, 6)}${String(day).padStart(2, '0')}${is_woman ? '238' : '239'}`
    const number = twelve + checkDigit(twelve.slice(2))
    if (taken.has(number)) continue
    taken.add(number)
    return number
  }
}

function occasionOf(chance: Chance, at: number): Occasion {
  let on = dayAfter(STARTS_ON, chance.between(30, daysFrom(STARTS_ON, ENDS_ON) - 60))
  const sessions: Session[] = []
  for (let nth = chance.between(1, 4); nth > 0; nth -= 1) {
    const place = chance.pick(PLACES)[0]
    sessions.push({ on, starts: 8 * 60, minutes: chance.pick([30, 120, 210, 240]), place })
    if (chance.percent(10))
      sessions.push({ on, starts: 13 * 60, minutes: chance.pick([60, 150, 180]), place })
    on = dayAfter(on, chance.between(1, 14))
  }
  return {
    code: `T42${String(at + 1).padStart(5, '0')}`,
    course: chance.pick(COURSES),
    seats: chance.pick([10, 12, 16, 20]),
    cost: chance.between(8, 52) * 1000,
    sessions,
  }
}

function attendanceOf(
  chance: Chance,
  count: number,
  { people, occasions }: Pick<Truth, 'people' | 'occasions'>,
): Attendance[] {
  const taken = new Set<string>()
  const attendance: Attendance[] = []
  // One in fifty never comes.
  const coming = people.filter((_, at) => at % 50 !== 49)
  while (attendance.length < count) {
    const person = chance.pick(coming)
    const occasion = chance.pick(occasions)
    for (const on of new Set(occasion.sessions.map(session => session.on))) {
      const key = `${person.number} ${occasion.code} ${on}`
      if (taken.has(key) || attendance.length === count) continue
      taken.add(key)
      const most = minutesOn(occasion, on) / 15
      attendance.push({
        person,
        occasion,
        on,
        quarters: chance.percent(70) ? most : chance.between(1, most),
        is_signed: chance.percent(93),
      })
    }
  }
  return attendance
}

export const minutesOn = (occasion: Occasion, on: string): number =>
  occasion.sessions.filter(session => session.on === on).reduce((sum, session) => sum + session.minutes, 0)
