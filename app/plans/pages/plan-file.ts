import { page } from '../../access/web.ts'
import { type Cell, dayCell, downloadOf, fileName } from '../../foundation/export.ts'
import { kindSaid } from '../messages/plan.ts'
import { mayReadPlans } from '../policy.ts'
import { languageAt } from '../queries/language.ts'
import { type Paper, paperOf } from './paper-shown.ts'
import { planAt } from './plan-at.ts'

/** A company's plan as a workbook, a row for each measure, in the company's language. */
export const loader = page(mayReadPlans, async visit => {
  const { db, visitor } = visit
  const company = await planAt(visit)
  const language = await languageAt(db, visitor, company.id)
  const paper = await paperOf(visit, company, language)
  const { t, today } = paper
  const columns = columnsOf(paper)
  return downloadOf(
    'xlsx',
    fileName(visitor.programme_slug, t.file, today),
    {
      name: t.tab,
      heads: columns.map(([head]) => head),
      rows: paper.lines.map((line, at) => columns.map(([, cell]) => cell(line, at))),
    },
    { language, today },
  )
})

type Line = Paper['lines'][number]
type Column = [head: string, cell: (line: Line, at: number) => Cell]

const columnsOf = ({ t, counts, shows_names, shows_found, reach_a, reach_b }: Paper): Column[] => [
  [t.number, (_, at) => at + 1],
  [t.competence, line => line.name],
  [t.role, line => line.role],
  [t.level_from, line => line.level_from],
  [t.level_to, line => line.level_to],
  [t.how_many, line => (counts && line.chosen > 0 ? line.chosen : line.people)],
  ...(shows_names ? [[t.names, (line: Line) => line.names] as Column] : []),
  [t.due_on, line => line.due_on && dayCell(line.due_on)],
  [t.kind, line => kindSaid(line.kind, t)],
  [t.responsible_short, line => line.responsible],
  [t.taught_short, line => t[`taught_${line.taught_here}`]],
  [reach_a, line => line.reach_a],
  [reach_b, line => line.reach_b],
  [t.principles_short, line => line.principles],
  ...(shows_found ? [[t.gap, (line: Line) => line.found] as Column] : []),
]
