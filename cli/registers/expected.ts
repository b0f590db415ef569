import type { Typed, TypedRegisters } from './rows.ts'
import { type Attendance, type Company, ENDS_ON, STARTS_ON, type Truth } from './truth.ts'

const RATE_ORE = 41_700

/** What a right reading gives, told from the truth: nothing here has seen a typed row but to count it. */
export function expectedFigures({ companies, attendance }: Truth, typed: TypedRegisters) {
  const admitted = companies.filter(
    ({ agreed_on }) => agreed_on && agreed_on >= STARTS_ON && agreed_on <= ENDS_ON,
  )
  const counted = attendance.filter(
    ({ is_signed, on, person }) => is_signed && person.company.agreed_on && person.company.agreed_on <= on,
  )
  return {
    companies: {
      ...counts(typed.foretag),
      admitted: admitted.length,
      admitted_skane: admitted.filter(({ county }) => county === 'Skåne').length,
      admitted_blekinge: admitted.filter(({ county }) => county === 'Blekinge').length,
      size: sizes(companies),
    },
    persons: counts(typed.deltagare),
    attendance: counts(typed.narvaro),
    individuals: individuals(attendance),
    hours: {
      attended: hours(attendance),
      signed: hours(attendance.filter(({ is_signed }) => is_signed)),
      cofinanced: hours(counted),
    },
    cofinancing_ore: (hours(counted) * 4 * RATE_ORE) / 4,
    months: months(attendance),
  }
}

export type ExpectedFigures = ReturnType<typeof expectedFigures>

function counts(rows: readonly Typed[]) {
  const of = (becomes: string) => rows.filter(row => row.becomes === becomes).length
  const codes = [...new Set(rows.map(row => row.becomes))]
    .filter(code => code !== 'accepted' && code !== 'merged')
    .sort()
  return {
    rows: rows.length,
    accepted: of('accepted'),
    merged: of('merged'),
    rejected: Object.fromEntries(codes.map(code => [code, of(code)])),
  }
}

const hours = (attendance: readonly Attendance[]): number =>
  attendance.reduce((sum, { quarters }) => sum + quarters, 0) / 4

/** Companies flow together over their parents until nothing moves any more. Ceilings in kronor at 11.50 for a euro. */
function sizes(companies: readonly Company[]) {
  const group = new Map(
    companies
      .flatMap(({ number, parent }) => (parent ? [number, parent] : [number]))
      .map(number => [number, number]),
  )
  for (let moved = true; moved; ) {
    moved = false
    for (const { number, parent } of companies) {
      if (!parent || group.get(number) === group.get(parent)) continue
      const [from, to] = [group.get(number)!, group.get(parent)!].sort() as [string, string]
      for (const [member, of] of group) if (of === to) group.set(member, from)
      moved = true
    }
  }
  const found = { micro: 0, small: 0, medium: 0, large: 0 }
  for (const company of companies) {
    const linked = companies.filter(({ number }) => group.get(number) === group.get(company.number))
    const persons = linked.flatMap(({ staff }) => staff).reduce((sum, part) => sum + part, 0)
    const isTold = linked.every(({ turnover }) => turnover !== null)
    const tenths = linked.reduce((sum, { turnover }) => sum + (turnover ?? 0), 0)
    const fits = (people: number, most: number) => persons < people && (!isTold || tenths <= most)
    found[fits(10, 230) ? 'micro' : fits(50, 1150) ? 'small' : fits(250, 5750) ? 'medium' : 'large'] += 1
  }
  return found
}

function individuals(attendance: readonly Attendance[]) {
  const first = new Map<Attendance['person'], string>()
  for (const { person, on } of attendance) if (on < (first.get(person) ?? '9')) first.set(person, on)
  const all = [...first].map(([person, on]) => ({
    ...person,
    age: yearsBetween(person.born_on, on),
    starting: Number(on.slice(0, 4)),
  }))
  const of = (is: (person: (typeof all)[number]) => boolean) => all.filter(is).length
  const schooled = (...levels: string[]) => of(({ education }) => levels.includes(education.toLowerCase()))
  return {
    total: all.length,
    women: of(({ is_woman }) => is_woman),
    men: of(({ is_woman }) => !is_woman),
    kollektiv: of(({ is_kollektiv }) => is_kollektiv),
    tjansteman: of(({ is_kollektiv }) => !is_kollektiv),
    under_18: of(({ age }) => age < 18),
    '18_29': of(({ age }) => age >= 18 && age <= 29),
    '30_54': of(({ age }) => age >= 30 && age <= 54),
    '55_plus': of(({ age }) => age >= 55),
    isced_0_2: schooled('grundskola'),
    isced_3_4: schooled('gymnasium'),
    isced_5_8: schooled('eftergymnasial'),
    isced_unknown: schooled(''),
    focus_a: of(({ is_woman, is_kollektiv, is_unqualified }) => is_woman && is_kollektiv && is_unqualified),
    focus_b: of(
      ({ is_woman, is_kollektiv, training, starting }) =>
        !is_woman &&
        is_kollektiv &&
        (training.toLowerCase() === 'aldrig' || (training !== '' && starting - Number(training) > 3)),
    ),
    skane: of(({ company }) => company.county === 'Skåne'),
    blekinge: of(({ company }) => company.county === 'Blekinge'),
    protected: of(({ is_protected }) => is_protected),
  }
}

function yearsBetween(born: string, on: string): number {
  const [a, b] = [born, on].map(date => Number(date.replaceAll('-', ''))) as [number, number]
  return Math.floor((b - a) / 10_000)
}

function months(attendance: readonly Attendance[]) {
  const byMonth = Map.groupBy(attendance, ({ on }) => on.slice(0, 7))
  return Object.fromEntries(
    [...byMonth]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, told]) => [
        month,
        { persons: new Set(told.map(({ person }) => person)).size, hours: hours(told) },
      ]),
  )
}
