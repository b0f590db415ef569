import type { Installation } from '../../app/access/installation.ts'
import type { Visitor } from '../../app/access/visitor.ts'
import { chooseCompetences, markOfRole, saveRole } from '../../app/competences/commands/arrange-matrix.ts'
import { noteGround } from '../../app/competences/commands/note-ground.ts'
import { rateLevels } from '../../app/competences/commands/rate-levels.ts'
import { addEmployee } from '../../app/competences/commands/save-employee.ts'
import { groundTexts } from '../../app/competences/messages/ground.ts'
import { matrixRows, rolesOf } from '../../app/competences/queries/matrix.ts'
import type { Level } from '../../app/competences/rules/matrix.ts'
import type { LocalDate } from '../../app/foundation/clock.ts'
import { addDays } from '../../app/foundation/dates.ts'
import { houseScope, reading } from '../../app/foundation/transact.ts'
import { carriedOut } from './carried-out.ts'
import type { Demonstrated } from './hand-over.ts'
import { COLUMNS, needOf } from './roles.ts'
import { visitorNamed } from './visitor-named.ts'

/** The company that the demonstration visits, and two more, have noted why levels are kept by name; one of them has begun with its roles only. */
const COMPANIES = 3
const NOTED_DAYS_AGO = 75
const RATED_DAYS_AGO = 40

const EMPLOYEES = [
  { name: 'Göran Stenberg', title: 'Montör', shift: 'Dag' },
  { name: 'Leyla Aydin', title: 'Montör', shift: 'Kväll' },
]

/** What people at three companies know and are to know, by role and by name, so that there is something to look at and to close. */
export async function fillMatrices(
  installation: Installation,
  { programme_id, slug, day }: Demonstrated,
): Promise<void> {
  const marit = await visitorNamed(installation, 'marit.svanberg@exempel.example', slug)
  const lina = await visitorNamed(installation, 'lina.berglund@exempel.example', slug)
  const companies = await companiesWithMatrices(installation, { programme_id, marit, lina })
  const competences = await reading(installation, houseScope, db =>
    db
      .selectFrom('competence')
      .select(['id', 'name'])
      .where('programme_id', '=', programme_id)
      .where('name', 'in', COLUMNS)
      .execute(),
  )
  const columns = COLUMNS.flatMap(name => competences.find(one => one.name === name) ?? [])
  for (const [nth, company] of companies.entries())
    await fillMatrix(installation, {
      who: nth === 0 ? marit : lina,
      company,
      columns,
      day,
      is_rated: nth < COMPANIES - 1,
    })
}

type Asked = { programme_id: number; marit: Visitor; lina: Visitor }

/** The company that the demonstration visits, then two that its process leader leads. */
export const companiesWithMatrices = (installation: Installation, { programme_id, marit, lina }: Asked) =>
  reading(installation, houseScope, db =>
    db
      .selectFrom('company')
      .innerJoin('employment', 'employment.company_id', 'company.id')
      .select(['company.id', 'company.name'])
      .where('company.programme_id', '=', programme_id)
      .where(eb => eb.or([eb('partner_id', '=', lina.partner), eb('company.id', '=', marit.company)]))
      .groupBy('company.id')
      .orderBy(eb => eb('company.id', '=', marit.company), 'desc')
      .orderBy(eb => eb.fn.countAll(), 'desc')
      .orderBy('company.id')
      .limit(COMPANIES)
      .execute(),
  )

type Filled = {
  who: Visitor
  company: { id: number; name: string }
  columns: readonly { id: number; name: string }[]
  day: LocalDate
  is_rated: boolean
}

async function fillMatrix(installation: Installation, { who, company, columns, day, is_rated }: Filled) {
  const company_id = company.id
  const noted = addDays(day, -NOTED_DAYS_AGO)
  const rated = addDays(day, -RATED_DAYS_AGO)
  await carriedOut(installation, who, noted, tx =>
    chooseCompetences(tx, who, { company_id, competences: columns.map(one => one.id) }),
  )
  const roles = await reading(installation, who, db => rolesOf(db, who, { company_id, today: noted }))
  for (const role of roles) {
    const lines = new Map(
      columns.map(({ id, name }) => {
        const wanted = needOf(role.title, name)
        const usual = Math.max(0, wanted - 1) as Level
        return [id, wanted === 0 ? null : { usual, wanted, people: Math.min(role.people, 2) }]
      }),
    )
    const mark = markOfRole(role.levels)
    await carriedOut(installation, who, noted, tx =>
      saveRole(tx, who, { company_id, title: role.title, lines, mark }),
    )
  }
  if (!is_rated) return
  await carriedOut(installation, who, noted, tx =>
    noteGround(tx, who, { company_id, version: 0, form: groundOf(company.name, noted) }),
  )
  for (const one of EMPLOYEES)
    await carriedOut(installation, who, rated, tx =>
      addEmployee(tx, who, { company_id, form: { ...one, team: '', left_on: null } }),
    )
  const rows = await reading(installation, who, db => matrixRows(db, who, { company_id, today: rated }))
  const masters = new Map(
    RARE.map(name => [name, rows.find(row => needOf(row.title, name) > 2)?.who] as const),
  )
  const ratings = rows.flatMap((row, down) =>
    columns.flatMap(({ id: competence, name }, right) => {
      const needed = needOf(row.title, name)
      const isMaster = masters.get(name) === row.who
      // One in five is not rated yet, and few can what their job does not ask for.
      if (!isMaster && (needed === 0 ? (down + right) % 7 !== 0 : (down * 3 + right) % 5 === 4)) return []
      const was = row.standing.get(competence)
      const most = masters.has(name) ? 2 : 4
      const now = isMaster ? 4 : levelBy(needed === 0 ? 1 : needed, down * 5 + right, most)
      const wish = (down + right) % 6 === 0 ? (Math.min(4, now + 1) as Level) : null
      return [
        {
          who: row.who,
          competence,
          level: { was: was?.level ?? null, now },
          wanted: { was: was?.wanted ?? null, now: wish },
        },
      ]
    }),
  )
  if (ratings.length > 0)
    await carriedOut(installation, who, rated, tx => rateLevels(tx, who, { company_id, ratings }))
}

/** What only one person masters. */
const RARE = ['Svetsning TIG', 'Robothantering']

/** A level around what is needed, that varies with where it stands. */
const levelBy = (needed: number, n: number, most: number): Level =>
  Math.max(0, Math.min(most, needed + [0, -1, 1, 0, -2, 0, -1][n % 7]!)) as Level

const groundOf = (controller: string, on: LocalDate) => ({
  heard: 'unions' as const,
  unions: 'IF Metall, Unionen',
  heard_how: 'informed' as const,
  heard_on: addDays(on, -14),
  purpose: groundTexts.purpose_suggested.sv,
  controller,
  processing_agreed_on: addDays(on, -10),
  legal_ground: 'legitimate_interest' as const,
  legal_why: groundTexts.legal_why_suggested.sv,
  assessed: 'not_needed' as const,
  assessed_why: groundTexts.assessed_why_suggested.sv,
  told_on: addDays(on, -3),
})
