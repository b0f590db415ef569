import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { wholeTyped } from '../../foundation/typed-numbers.ts'
import { STEP_COLOURS, type Step } from '../../programmes/rules/design.ts'

type Typed = Readonly<Record<string, string | undefined>>

export const MOST_STEPS = 12
/** Rows in the form: some that are emptied beside some that are new. */
const MOST_ROWS = 2 * MOST_STEPS
const MOST_COMPETENCES = 50
const MOST_LEVEL = 4

/** A step as it was typed, and the place that it was given; `step_id` is that of the step whose row it is. */
type TypedStep = Step & { row: number; place: number }

/**
 * The steps that were typed, lowest first; empty rows are left out, and so is a step whose name was emptied. Refuses, at their field, `step-without-name`, `place-wrong`,
 * `usual-wrong`, `text-too-long`.
 */
export function stepsIn(typed: Typed): Step[] | Refusal {
  const steps: TypedStep[] = []
  for (let row = 1; row <= MOST_ROWS; row += 1) {
    const step = stepIn(typed, row)
    if (step && 'refused' in step) return step
    if (step) steps.push(step)
  }
  return inOrder(steps).map(({ row: _, place: __, ...step }) => step)
}

function stepIn(typed: Typed, row: number): TypedStep | Refusal | null {
  const field = (part: string) => `step_${row}_${part}`
  const at = (part: string) => (typed[field(part)] ?? '').trim()
  const [name, meaning, evidence] = [at('name'), at('meaning'), at('evidence')]
  const [competences, level] = [at('usual_competences'), at('usual_level')]
  if (name === '') {
    const isNew = at('id') === ''
    return isNew && (meaning || evidence || competences)
      ? refuse('step-without-name', { field: field('name') })
      : null
  }
  if (Math.max(name.length, meaning.length, evidence.length) > 200)
    return refuse('text-too-long', { field: field('name') })
  const place = at('place') === '' ? row : wholeTyped(at('place'))
  if (place === null || place < 1) return refuse('place-wrong', { field: field('place') })
  const usual = { competences: countIn(competences, MOST_COMPETENCES), level: countIn(level, MOST_LEVEL) }
  if (usual.competences === undefined || (usual.competences === null && usual.level))
    return refuse('usual-wrong', { field: field('usual_competences') })
  if (usual.level === undefined || (usual.competences !== null && !usual.level))
    return refuse('usual-wrong', { field: field('usual_level') })
  return {
    row,
    place,
    step_id: wholeTyped(at('id')),
    name,
    meaning,
    evidence,
    colour: STEP_COLOURS.find(colour => colour === at('colour')) ?? 'wood',
    usual_competences: usual.competences,
    usual_level: usual.level,
  }
}

/** Null where nothing stands, undefined where what stands is no such number. */
function countIn(text: string, most: number): number | null | undefined {
  if (text === '') return null
  const count = wholeTyped(text)
  return count !== null && count >= 1 && count <= most ? count : undefined
}

/** By place. Of two with one place, whichever was moved there pushes the other aside: down when it came from above, up from below. */
const inOrder = (steps: readonly TypedStep[]): TypedStep[] =>
  steps.toSorted((a, b) => a.place - b.place || pushing(a) - pushing(b) || a.row - b.row)

const pushing = ({ place, row }: TypedStep) => Math.sign(row - place) * -1
