import { page } from '../../access/web.ts'
import { fileName, fileResponse } from '../../foundation/export.ts'
import { spoken } from '../../foundation/text.ts'
import { programmeOf } from '../../programmes/queries.ts'
import { roomTexts } from '../../workshops/messages/room.ts'
import { kindSaid } from '../messages/plan.ts'
import { mayReadPlans } from '../policy.ts'
import { languageAt } from '../queries/language.ts'
import { planPdf } from '../rules/plan-pdf.ts'
import { type Paper, paperOf } from './paper-shown.ts'
import { planAt } from './plan-at.ts'

/** A company's plan as a document in the company's language. */
export const loader = page(mayReadPlans, async visit => {
  const { db, visitor } = visit
  const company = await planAt(visit)
  const language = await languageAt(db, visitor, company.id)
  const paper = await paperOf(visit, company, language)
  const { t, format } = paper
  const programme = (await programmeOf(db, visitor.programme!))!
  const document = planPdf({
    language,
    programme: programme.name,
    title: t.title,
    foot: t.foot(programme.name),
    verdict: paper.verdict,
    about: [
      [t.company, company.name],
      [t.state, paper.ready],
      [t.of_day, format.day(paper.today)],
    ],
    lines: paper.lines.map((line, at) => ({
      title: `${at + 1}. ${line.name}`,
      pairs: pairsOf(line, paper),
    })),
  })
  const name = `${fileName(visitor.programme_slug, t.file, paper.today)}.pdf`
  return fileResponse(name, 'application/pdf', new Uint8Array(document))
})

function pairsOf(line: Paper['lines'][number], { t, format, language, ...paper }: Paper) {
  const levels = spoken(roomTexts, language)
  const level = (n: number | null) => (n === null ? '' : levels[`level_${n}` as 'level_0'])
  const people =
    paper.counts && line.chosen > 0
      ? format.number(line.chosen)
      : line.people === null
        ? line.chosen > 0
          ? t.are_chosen
          : t.missing
        : t.meant_for(format.number(line.people))
  const rows: [string, string][] = [
    [t.role, line.role],
    [t.level_from, level(line.level_from)],
    [t.level_to, level(line.level_to)],
    [t.for_whom, people],
    [t.names, line.names],
    [t.due_on, line.due_on ? format.day(line.due_on) : t.missing],
    [t.kind, kindSaid(line.kind, t) ?? ''],
    [t.responsible_short, line.responsible],
    [t.taught_short, t[`taught_${line.taught_here}`]],
    [paper.reach_a, line.reach_a],
    [paper.reach_b, line.reach_b],
    [t.principles_short, line.principles],
    [t.gap, line.found],
  ]
  return rows.filter(([, value]) => value !== '')
}
