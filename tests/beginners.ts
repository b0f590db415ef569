import fc from 'fast-check'
import { lastOfMonth } from '../app/foundation/dates.ts'
import type { Counted } from '../app/statistics/rules/lists.ts'

/** Someone who begins on a day of a month of 2025, and is there again in another. */
export type Beginner = {
  sex: 'woman' | 'man'
  company: 'A' | 'B'
  category: 'kollektiv' | 'tjänsteman' | ''
  unqualified: boolean
  born: number
  education: 'grundskola' | 'gymnasium' | 'eftergymnasial' | ''
  month: number
  again: number
  is_signed: boolean
}

export const LAST_MONTH = 8

/** Thirty to sixty people, most of whom begin in the first months; some months have only a few. */
export const beginners = fc.array(
  fc.record<Beginner>({
    sex: fc.constantFrom('woman', 'man', 'man'),
    company: fc.constantFrom('A', 'A', 'A', 'B'),
    category: fc.constantFrom('kollektiv', 'kollektiv', 'kollektiv', 'tjänsteman', ''),
    unqualified: fc.boolean(),
    born: fc.constantFrom(1966, 1985, 1985, 1998, 2004),
    education: fc.constantFrom('grundskola', 'gymnasium', 'gymnasium', 'eftergymnasial', ''),
    month: fc.oneof(fc.constantFrom(1, 1, 2), fc.integer({ min: 1, max: LAST_MONTH })),
    again: fc.integer({ min: 1, max: LAST_MONTH }),
    is_signed: fc.constantFrom(true, true, true, false),
  }),
  { minLength: 30, maxLength: 60 },
)

const CATEGORIES = { kollektiv: 'kollektiv', tjänsteman: 'tjansteman', '': null } as const
const EDUCATIONS = {
  grundskola: 'isced_0_2',
  gymnasium: 'isced_3_4',
  eftergymnasial: 'isced_5_8',
  '': 'isced_unknown',
} as const
/** Company A came in through an officer; each has told how many it employs. */
const COUNTIES = { A: 'Skåne', B: 'Blekinge' } as const
const STAFF = { A: 60, B: 20 }

const ageGroupOf = ({ born }: Beginner) =>
  born > 2007 ? 'under_18' : born > 1995 ? '18_29' : born > 1970 ? '30_54' : '55_plus'

/** What is counted of them at the end of each month, without a database. */
export const countedMonthly = (people: readonly Beginner[]): Counted[] =>
  Array.from({ length: LAST_MONTH }, (_, at) => countedAfter(people, at + 1))

function countedAfter(people: readonly Beginner[], month: number): Counted {
  const until = lastOfMonth(`2025-${String(month).padStart(2, '0')}-01`)
  const begun = people.filter(one => one.month <= month)
  const of = (isIn: (one: Beginner) => boolean) => begun.filter(isIn).length
  const bySex = (
    [
      ['category', one => CATEGORIES[one.category]],
      ['age', ageGroupOf],
      ['education', one => EDUCATIONS[one.education]],
      ['county', one => COUNTIES[one.company]],
    ] as [string, (one: Beginner) => string | null][]
  ).flatMap(([dimension, partOf]) =>
    [...new Set(begun.map(partOf))].map(value => ({
      dimension,
      value,
      women: of(one => partOf(one) === value && one.sex === 'woman'),
      men: of(one => partOf(one) === value && one.sex === 'man'),
    })),
  )
  const groups = [
    {
      code: 'a',
      sex: 'woman',
      isIn: (one: Beginner) => one.sex === 'woman' && one.category === 'kollektiv' && one.unqualified,
    },
    { code: 'b', sex: 'man', isIn: (one: Beginner) => one.sex === 'man' && one.category === 'kollektiv' },
  ]
  return {
    participants: [{ until, persons: begun.length }],
    bySex,
    focus: groups.map(({ code, sex, isIn }) => ({
      code,
      sex,
      category: 'kollektiv',
      participants: of(isIn),
    })),
    reach: groups.map(({ code, isIn }) => {
      const at = (company: 'A' | 'B') => of(one => isIn(one) && one.company === company)
      return {
        code,
        participants: at('A') + at('B'),
        base: STAFF.A + STAFF.B,
        via_union: { participants: at('A'), base: STAFF.A },
        via_others: { participants: at('B'), base: STAFF.B },
      }
    }),
    months: [],
  }
}
