import { localDateOf } from '../../../foundation/clock.ts'
import type { Format } from '../../../foundation/format.ts'
import type { Language, Spoken } from '../../../foundation/text.ts'
import type { TagTone } from '../../../ui/tag.tsx'
import type { roomTexts } from '../../messages/room.ts'
import type { walkTexts } from '../../messages/walk.ts'
import type { GapFacts, GapLine, Movement, Told } from '../../rules/gap-facts.ts'
import type { Became, Decision, Need, Room } from '../../rules/room.ts'
import { gapsInOrder } from '../../rules/walk.ts'
import { needAbout } from './need-said.ts'

export type WalkSpeech = {
  t: Spoken<typeof roomTexts>
  w: Spoken<typeof walkTexts>
  format: Format
  language: Language
}

export const BECAME_TONES: Record<Became | 'unjudged', TagTone> = {
  closed: 'ok',
  partly: 'now',
  open: 'open',
  not_relevant: 'plain',
  new: 'info',
  unjudged: 'open',
}

export type GapShown = ReturnType<typeof gapShown>

/** A gap as it was said then, what is known of it now, and what it became. Counts alone, and never a name. */
export function gapShown(need: Need, { t, w, format, language }: WalkSpeech) {
  const { before, facts, became } = need
  const first = before ?? need
  const dots =
    first.effect === null
      ? null
      : `${t.effect_dots(format.number(first.effect))}, ${t.urgency_dots(format.number(first.urgency ?? 0))}`
  return {
    id: need.id,
    version: need.version,
    name: need.name,
    before: {
      about: needAbout({ ...need, ...first }, { t, format, language }),
      dots,
      why: before?.why ?? '',
    },
    /** How it stands after the walk, where that is another than it was. */
    now: needAbout(need, { t, format, language }),
    is_known: facts !== null,
    lines: (facts?.lines ?? []).map(line => ({
      id: line.id,
      name: line.name,
      said: lineSaid(line, { w, format, facts: facts! }),
    })),
    moved: facts ? movedSaid(facts, { w, format }) : [],
    judged: became,
    became: w[`became_${became ?? 'unjudged'}`],
    tone: BECAME_TONES[became ?? 'unjudged'],
    why: need.why,
  }
}

type Words = { w: WalkSpeech['w']; format: Format }

/** A count in words; null where it is not told. */
const toldSaid = (count: Told, limit: number, { w, format }: Words): string | null =>
  count === null
    ? null
    : count === 'few'
      ? w.few(format.number(limit))
      : count === 'most'
        ? w.most
        : format.number(count)

function lineSaid(line: GapLine, { w, format, facts: { limit } }: Words & { facts: GapFacts }): string {
  const words = { w, format }
  const chosen = line.chosen === null ? null : format.number(line.chosen)
  const attended = toldSaid(line.attended, limit, words)
  return [
    line.people === null ? null : w.line_people(line.people),
    line.due_on && w.line_due(format.day(line.due_on)),
    attended && chosen ? w.trained(w.of_chosen(attended, chosen)) : null,
  ]
    .filter(Boolean)
    .join(', ')
}

function movedSaid({ levels, steps, limit, whom }: GapFacts, words: Words): string[] {
  const { w, format } = words
  const of = (count: Told) => toldSaid(count, limit, words)
  return [
    ...(levels
      ? [`${w.on_level(format.number(levels.wanted))} ${w[`of_${whom}`]}: ${levelsSaid(levels, of, words)}.`]
      : []),
    ...(steps ? [`${w.steps_up(of(steps.higher)!, format.number(steps.of))}.`] : []),
  ]
}

function levelsSaid(levels: Movement, told: (count: Told) => string | null, { w, format }: Words): string {
  const [before, now, of] = [told(levels.before), told(levels.now), format.number(levels.of)]
  if (now === null) return w.too_few
  return before === null ? w.now_little(now, of) : w.before_now(before, now, of)
}

/** At which of how many gaps the walk is. */
export const gapAt = (room: Pick<Room, 'needs'>, here: Need, format: Pick<Format, 'number'>) => {
  const gaps = gapsInOrder(room)
  return [format.number(gaps.indexOf(here) + 1), format.number(gaps.length)] as const
}

/** Of which days the two sides are. */
export const daysSaid = (room: Pick<Room, 'follows' | 'needs'>, { w, format }: Words) => {
  const facts = room.needs.find(need => need.facts)?.facts
  return {
    before: room.follows ? w.then_on(format.day(localDateOf(room.follows.closed_at))) : w.before,
    now: facts ? w.now_on(format.day(facts.day)) : w.now,
    how: facts ? w.how_counted(format.day(facts.day), format.number(facts.limit)) : null,
  }
}

const KEPT_TONES = { kept: 'ok', partly: 'now', not_kept: 'warn', unjudged: 'open' } as const

/** A promise of the workshop before, and what became of it. */
export const promiseShown = (one: Decision, { w, format }: Words) => ({
  id: one.id,
  version: one.version,
  text: one.text,
  about: [one.of_theme || w.decided, one.responsible, one.due_on && format.day(one.due_on)]
    .filter(Boolean)
    .join(', '),
  judged: one.became,
  became: one.became ? w[`kept_${one.became}`] : w.became_unjudged,
  tone: KEPT_TONES[one.became ?? 'unjudged'],
  why: one.why,
})
