import type { Reading } from '../../access/panel.tsx'
import { measuringTexts } from '../messages/measuring.ts'
import { asRead, movement, type Spread } from '../rules/results.ts'
import type { Area } from '../rules/template.ts'

type Compared = {
  areas: readonly Pick<Area, 'code' | 'name'>[]
  before: ReadonlyMap<string, Spread>
  now: ReadonlyMap<string, Spread>
  /** What the later measurement is called. */
  called: string
}

/** How far each area has moved since the baseline, both means as they are read; what may not be shown is null. */
export function movedShown(
  { areas, before, now, called }: Compared,
  { say, format, language }: Pick<Reading, 'say' | 'format' | 'language'>,
) {
  const t = say(measuringTexts)
  const rows = areas.map(({ code, name }) => {
    const [from, to] = [before.get(code)?.mean ?? null, now.get(code)?.mean ?? null]
    const by = movement(from, to)
    const one = (mean: number | null) => ({
      text: mean === null ? null : format.decimal(mean, 1),
      position: asRead(mean),
    })
    return {
      code,
      name: name[language],
      before: one(from),
      now: one(to),
      by,
      moved: by === null ? null : format.signed(by, 1),
    }
  })
  const [most] = rows
    .filter(row => row.moved !== null && /[1-9]/.test(row.moved))
    .toSorted((one, other) => Math.abs(other.by!) - Math.abs(one.by!))
  const summary = most
    ? t.moved_most(most.name, most.moved!)
    : rows.some(row => row.moved !== null)
      ? t.moved_nowhere
      : null
  return { called, summary, rows: rows.map(({ by: _, ...row }) => row) }
}
