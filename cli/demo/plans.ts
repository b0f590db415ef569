import type { Installation } from '../../app/access/installation.ts'
import type { Visitor } from '../../app/access/visitor.ts'
import { levelsAreOpen } from '../../app/competences/queries/ground.ts'
import type { LocalDate } from '../../app/foundation/clock.ts'
import { addDays, earlierOf } from '../../app/foundation/dates.ts'
import { reading } from '../../app/foundation/transact.ts'
import { pathOf } from '../../app/paths/queries/paths.ts'
import { choosePeople } from '../../app/plans/commands/choose-people.ts'
import { declareReady } from '../../app/plans/commands/declare-ready.ts'
import { addLine, changeLine } from '../../app/plans/commands/lines.ts'
import { takeNeeds } from '../../app/plans/commands/take-needs.ts'
import { candidatesAt } from '../../app/plans/queries/candidates.ts'
import { needsAt } from '../../app/plans/queries/needs.ts'
import { linesOf, type PlanLine } from '../../app/plans/queries/plan.ts'
import { type Group, membersOf } from '../../app/plans/rules/choosing.ts'
import { type LineForm, lineForm } from '../../app/plans/rules/line-form.ts'
import { carriedOut } from './carried-out.ts'
import type { Demonstrated } from './hand-over.ts'
import { companiesWithMatrices } from './matrices.ts'
import { visitorNamed } from './visitor-named.ts'

const PLANNED_DAYS_AGO = 20
const READY_DAYS_AGO = 12

type Told = Partial<LineForm> & {
  /** Whom it is for, where names are open, and at most how many of them. */
  group?: Pick<Group, 'kind' | 'name'>
  most?: number
}

const PLANS: readonly { lines: readonly Told[]; is_ready?: true }[] = [
  {
    is_ready: true,
    lines: [
      {
        name: 'CNC-programmering',
        role: 'Operatörer',
        level_from: 1,
        level_to: 3,
        due_on: '2026-03-31',
        kind: 'company',
        responsible: 'Produktionschef',
        taught_here: 'yes',
        group: { kind: 'below', name: '' },
        most: 8,
        reach_a: 'Kvinnorna i packningen får gå först, på dagtid och med vikarie.',
        reach_b: 'Utbildningen hålls vid maskinen i pass om två timmar, inte i skolbänk.',
        principles: 'Lika många platser till varje skift. Materialet finns på lätt svenska och med bilder.',
      },
      {
        name: 'Svetsning TIG',
        role: 'Svetsare',
        level_from: 2,
        level_to: 3,
        due_on: '2026-05-29',
        kind: 'validation',
        responsible: 'Verkstadschef',
        taught_here: 'yes',
        group: { kind: 'everyone', name: '' },
        most: 4,
        reach_b: 'De som redan svetsar får papper på vad de kan, utan prov i sal.',
      },
      {
        name: 'Kvalitetskontroll',
        role: 'Montörer',
        level_from: 0,
        level_to: 2,
        due_on: '2026-01-30',
        kind: 'at_work',
        responsible: 'Kvalitetssamordnare',
        taught_here: 'yes',
        group: { kind: 'nothing', name: '' },
        most: 6,
        reach_a: 'Den som monterar lär sig mäta det hon själv har gjort, en timme i veckan.',
        principles: 'Kassation mäts före och efter.',
      },
      { name: 'Affärssystemet', role: 'Lagledare', people: 3, kind: 'broad', responsible: 'Personalchef' },
      {
        name: 'Förändringsledning',
        role: 'Lagledare',
        people: 2,
        due_on: '2026-09-30',
        kind: 'role',
        responsible: 'Vd',
        taught_here: 'no',
      },
    ],
  },
  {
    lines: [
      {
        name: 'Robothantering',
        role: 'Operatörer',
        level_from: 1,
        level_to: 3,
        due_on: '2026-04-30',
        kind: 'company',
        responsible: 'Produktionstekniker',
        taught_here: 'no',
        group: { kind: 'not_rated', name: '' },
        most: 3,
        reach_a: 'Cellen står där det enkla arbetet finns i dag.',
      },
      {
        name: 'CNC-programmering',
        role: 'Operatörer',
        level_from: 1,
        level_to: 2,
        people: 5,
        due_on: '2026-06-12',
        kind: 'broad',
        responsible: 'Produktionschef',
        taught_here: 'no',
      },
      { name: 'Ställtidsminskning', people: 6, kind: 'at_work', taught_here: 'unknown' },
      { name: 'Hydraulik', role: 'Underhåll', kind: 'recruit', due_on: '2026-12-31' },
    ],
  },
  {
    lines: [
      {
        name: 'CNC-programmering',
        role: 'Maskinskötare',
        level_from: 0,
        level_to: 2,
        people: 4,
        due_on: '2026-08-31',
        kind: 'broad',
        responsible: 'Platschef',
        taught_here: 'no',
      },
      { name: 'Felsökning', role: 'Underhåll', people: 2, due_on: '2026-02-27', taught_here: 'yes' },
      { name: 'Ställtidsminskning', people: 3 },
    ],
  },
]

/** Three companies have planned: one is ready, one has begun to choose people, one has its lines only. */
export async function planForCompanies(installation: Installation, told: Demonstrated): Promise<void> {
  const { slug, day } = told
  const marit = await visitorNamed(installation, 'marit.svanberg@exempel.example', slug)
  const lina = await visitorNamed(installation, 'lina.berglund@exempel.example', slug)
  const companies = await companiesWithMatrices(installation, { ...told, marit, lina })
  for (const [nth, { id }] of companies.entries()) {
    const plan = PLANS[nth]
    if (plan) await planFor(installation, { who: nth === 0 ? marit : lina, company_id: id, plan, day })
  }
}

/** A company that has come to the end of its workshop makes a plan of all that it found, some days later. */
export async function planFromWorkshop(
  installation: Installation,
  { programme_id, slug, day, leader: email }: Demonstrated & { leader: string },
): Promise<void> {
  const leader = await visitorNamed(installation, email, slug)
  const met = await reading(installation, leader, db =>
    db
      .selectFrom('workshop')
      .select(['company_id', 'closed_at'])
      .where('programme_id', '=', programme_id)
      .where('closed_at', 'is not', null)
      .where('company_id', 'not in', db.selectFrom('plan_line').select('company_id'))
      .orderBy('closed_at')
      .limit(1)
      .executeTakeFirst(),
  )
  if (!met) return
  const { company_id } = met
  const on = addDays(day, -PLANNED_DAYS_AGO)
  const needs = (await reading(installation, leader, db => needsAt(db, leader, company_id))).map(
    one => one.id,
  )
  await carriedOut(installation, leader, on, tx => takeNeeds(tx, leader, { company_id, needs }))
  const [first] = await reading(installation, leader, db => linesOf(db, leader, { company_id, today: on }))
  if (!first) return
  const form = lineForm.schema.parse(
    typed({
      ...formOfLine(first),
      due_on: addDays(day, 150),
      kind: 'company',
      responsible: 'Produktionschef',
      taught_here: 'no',
    }),
  )
  await carriedOut(installation, leader, on, tx =>
    changeLine(tx, leader, { company_id, line_id: first.id, version: first.version, form }),
  )
}

const formOfLine = ({ name, role, level_from, level_to, people }: PlanLine) => ({
  name,
  role,
  level_from,
  level_to,
  people,
})

type Planned = { who: Visitor; company_id: number; plan: (typeof PLANS)[number]; day: LocalDate }

async function planFor(installation: Installation, { who, company_id, plan, day }: Planned) {
  const path = await reading(installation, who, db => pathOf(db, who, { company_id, today: day }))
  // What is planned comes before what is trained.
  const ready = earlierOf(path?.training_on ?? day, addDays(day, -READY_DAYS_AGO))
  const on = earlierOf(ready, addDays(day, -PLANNED_DAYS_AGO))
  const is_open = await reading(installation, who, db => levelsAreOpen(db, who, company_id))
  for (const { group, most = 0, ...line } of plan.lines) {
    const form = lineForm.schema.parse(typed(line))
    const { id } = await carriedOut(installation, who, on, tx => addLine(tx, who, { company_id, form }))
    if (group && is_open)
      await choose(installation, { who, company_id, line_id: id, on, group, most, level_to: form.level_to })
  }
  if (plan.is_ready)
    await carriedOut(installation, who, ready, tx =>
      declareReady(tx, who, { company_id, version: 0, is_ready: true }),
    )
}

type Choosing = Pick<Planned, 'who' | 'company_id'> & {
  line_id: number
  on: LocalDate
  group: Pick<Group, 'kind' | 'name'>
  most: number
  level_to: number | null
}

async function choose(
  installation: Installation,
  { who, company_id, line_id, on, group, most, level_to }: Choosing,
) {
  const { competence_id, candidates, plan } = await reading(installation, who, async db => {
    const { competence_id } = await db
      .selectFrom('plan_line')
      .select('competence_id')
      .where('id', '=', line_id)
      .executeTakeFirstOrThrow()
    const chosen = await db
      .selectFrom('plan_person')
      .select('whose')
      .where('company_id', '=', company_id)
      .execute()
    return {
      competence_id,
      candidates: await candidatesAt(db, who, { company_id, today: on, competence_id }),
      plan: new Set(chosen.map(one => one.whose)),
    }
  })
  if (competence_id === null) return
  const standing = { line: new Set<never>(), plan: plan as Set<never>, level_to: level_to as 3 | null }
  const add = membersOf(candidates, group, standing)
    .slice(0, most)
    .map(one => one.who)
  await carriedOut(installation, who, on, tx =>
    choosePeople(tx, who, { company_id, line_id, add, remove: [] }),
  )
}

/** As it is typed into the form. */
const typed = (line: Partial<LineForm>): Record<string, string> => ({
  level_from: '',
  level_to: '',
  kind: '',
  taught_here: 'unknown',
  ...Object.fromEntries(
    Object.entries(line).map(([name, value]) => [name, value === null ? '' : String(value)]),
  ),
})
