import { formOf } from '../../foundation/described-form.ts'
import { countField } from '../../foundation/fields.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import { wholeTyped } from '../../foundation/typed-numbers.ts'
import { workshopTemplateTexts } from '../messages/template.ts'
import type { Bilingual, Lane, Step, TemplateContent } from './template.ts'

const t = workshopTemplateTexts
const LONGEST = { name: 60, question: 200, script: 1200, lane: 40 }
const MOST_MINUTES = 240

/** Steps and areas are rows by their code; what they are and in which order stays. */
export const workshopTemplateForm = formOf({
  steps: { under: /^step_/, label: t.steps },
  lanes: { under: /^lane_/, label: t.lanes },
  dots: {
    reads: countField('dots-wrong', { least: 1, most: 9 }),
    label: t.dots,
    hint: t.dots_hint,
    inputMode: 'numeric',
    width: 's',
  },
})

/** The same of a follow-up, which has steps alone. */
export const followUpTemplateForm = formOf({ steps: { under: /^step_/, label: t.steps } })

type Typed = Readonly<Record<string, string | undefined>>
const at = (typed: Typed, field: string) => (typed[field] ?? '').trim().replaceAll('\r\n', '\n')

/**
 * What was typed as a template, upon the version `before`: codes, kinds, meetings and order are its own. Refuses, at their field,
 * `name-missing`, `question-missing`, `script-in-one-language`, `minutes-wrong`, `lane-twice`, `text-too-long`.
 */
export function workshopTemplateIn(
  typed: Typed,
  before: TemplateContent,
  dots: number,
): TemplateContent | Refusal {
  const steps: Step[] = []
  for (const step of before.steps) {
    const read = stepIn(typed, step)
    if (isRefusal(read)) return read
    steps.push(read)
  }
  const lanes = lanesIn(typed, before.lanes)
  return isRefusal(lanes) ? lanes : { steps, lanes, dots }
}

function stepIn(typed: Typed, { code, kind, meeting }: Step): Step | Refusal {
  const field = `step_${code}`
  const name = bothIn(typed, `${field}_name`, LONGEST.name, 'name-missing')
  if (isRefusal(name)) return name
  const minutes = wholeTyped(at(typed, `${field}_minutes`))
  if (minutes === null || minutes < 1 || minutes > MOST_MINUTES)
    return refuse('minutes-wrong', { field: `${field}_minutes` })
  const question = bothIn(typed, `${field}_question`, LONGEST.question, 'question-missing')
  if (isRefusal(question)) return question
  const hasScript = ['sv', 'en'].some(language => at(typed, `${field}_script_${language}`) !== '')
  const script = hasScript
    ? bothIn(typed, `${field}_script`, LONGEST.script, 'script-in-one-language')
    : { sv: '', en: '' }
  return isRefusal(script) ? script : { code, kind, meeting, minutes, name, question, script }
}

function lanesIn(typed: Typed, before: readonly Lane[]): Lane[] | Refusal {
  const lanes: Lane[] = []
  for (const { code } of before) {
    const name = bothIn(typed, `lane_${code}`, LONGEST.lane, 'name-missing')
    if (isRefusal(name)) return name
    for (const language of ['sv', 'en'] as const)
      if (lanes.some(lane => isAlike(lane.name[language], name[language])))
        return refuse('lane-twice', { field: `lane_${code}_${language}` })
    lanes.push({ code, name })
  }
  return lanes
}

const isAlike = (one: string, other: string) => one.toLocaleLowerCase('sv') === other.toLocaleLowerCase('sv')

/** A text in both languages; refuses with `missing` at the one that lacks, and `text-too-long`. */
function bothIn(typed: Typed, field: string, most: number, missing: string): Bilingual | Refusal {
  const both = { sv: at(typed, `${field}_sv`), en: at(typed, `${field}_en`) }
  for (const language of ['sv', 'en'] as const) {
    if (!both[language]) return refuse(missing, { field: `${field}_${language}` })
    if (both[language].length > most) return refuse('text-too-long', { field: `${field}_${language}` })
  }
  return both
}

/** A template the way it is typed. */
export function workshopTemplateTyped({ steps, lanes, dots }: TemplateContent): Record<string, string> {
  const ofSteps = steps.flatMap(({ code, name, minutes, question, script }) => [
    ...bothTyped(`step_${code}_name`, name),
    [`step_${code}_minutes`, String(minutes)],
    ...bothTyped(`step_${code}_question`, question),
    ...bothTyped(`step_${code}_script`, script),
  ])
  const ofLanes = lanes.flatMap(({ code, name }) => bothTyped(`lane_${code}`, name))
  return Object.fromEntries([...ofSteps, ...ofLanes, ['dots', String(dots)]])
}

const bothTyped = (field: string, { sv, en }: Bilingual) => [
  [`${field}_sv`, sv],
  [`${field}_en`, en],
]
