import type { Installation } from '../../app/access/installation.ts'
import { clockOn, type LocalDate } from '../../app/foundation/clock.ts'
import { addDays, addMonths } from '../../app/foundation/dates.ts'
import { isRefusal } from '../../app/foundation/refusal.ts'
import { transact } from '../../app/foundation/transact.ts'
import { answerHealthCheck, openHealthCheck } from '../../app/partnership/commands/health-check.ts'
import { type HealthAnswerForm, STATEMENTS } from '../../app/partnership/rules/health.ts'
import type { Demonstrated } from './hand-over.ts'
import { visitorNamed } from './visitor-named.ts'

const OPEN_DAYS = 18

/** Last year's and this year's check of the partnership, answered by those who can sign in. */
export async function makeHealthChecks(
  installation: Installation,
  { slug, day }: Demonstrated,
): Promise<void> {
  const karin = await visitorNamed(installation, 'karin.ekdahl@exempel.example', slug)
  const this_year = addDays(day, -30)
  for (const [opened_on, column] of [
    [addMonths(this_year, -12), 'before'],
    [this_year, 'now'],
  ] as const) {
    const ground: Installation = { ...installation, clock: clockOn(opened_on, installation.clock.now) }
    const made = await transact(ground, karin, tx =>
      openHealthCheck(tx, karin, { name: yearOf(opened_on), closes_on: addDays(opened_on, OPEN_DAYS) }),
    )
    if (isRefusal(made)) throw new Error(`the check cannot be opened: ${made.refused}`)
    for (const one of ANSWERS) {
      const visitor = await visitorNamed(installation, one.email, slug)
      const answered = await answerHealthCheck(ground, visitor, {
        id: made.id,
        form: formOf(one[column], one[`${column}_said`]),
      })
      if (isRefusal(answered)) throw new Error(`the check cannot be answered: ${answered.refused}`)
    }
  }
}

const yearOf = (day: LocalDate) => day.slice(0, 4)

/** The marks in the order of the statements, as digits. */
const formOf = (marks: string, comment = '') =>
  ({
    ...Object.fromEntries(STATEMENTS.map((statement, at) => [statement, Number(marks[at])])),
    comment,
  }) as HealthAnswerForm

/** Roles and speed have become clearer; time has not. */
const ANSWERS: readonly {
  email: string
  before: string
  now: string
  before_said?: string
  now_said?: string
}[] = [
  { email: 'karin.ekdahl@exempel.example', before: '34443343', now: '44444453' },
  {
    email: 'lina.berglund@exempel.example',
    before: '33443342',
    now: '45444452',
    now_said: 'Förmedlingarna kommer ojämnt. Ibland fem på en dag.',
  },
  { email: 'jonas.holmkvist@exempel.example', before: '22333342', now: '34434442' },
  {
    email: 'ombud18@exempel.example',
    before: '32432252',
    now: '44443353',
    now_said: 'Skönt att få veta hur det gick.',
  },
  { email: 'ombud8@exempel.example', before: '23333343', now: '34443343' },
  {
    email: 'birgitta.lundh@exempel.example',
    before: '33442344',
    now: '44443454',
    before_said: 'Vem ringer företaget först?',
  },
]
