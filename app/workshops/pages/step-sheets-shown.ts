import { formatIn } from '../../foundation/format.ts'
import { type Spoken, spoken } from '../../foundation/text.ts'
import { roomTexts } from '../messages/room.ts'
import { stepSheetTexts } from '../messages/step-sheets.ts'
import { walkTexts } from '../messages/walk.ts'
import { decisionsInOrder, KEPT, needsInOrder, type Room } from '../rules/room.ts'
import type { Step, StepKind } from '../rules/template.ts'
import { gapsInOrder, JUDGED, needsThatStand, promisesInOrder } from '../rules/walk.ts'
import { needAbout } from './live/need-said.ts'

/** A column to write in: `ticks` are boxes to tick, with what stands beside each; `round`, rings to fill. */
export type SheetColumn = { label: string; wide?: true; ticks?: readonly string[]; round?: true }
/** What one writes in: boxes, so many beside each other, or a table with what is known by now. */
export type Writing =
  | { kind: 'boxes'; across: 1 | 2 | 3; labels: readonly string[] }
  | { kind: 'table'; columns: readonly SheetColumn[]; rows: readonly (readonly string[])[] }

export type StepSheetShown = {
  code: string
  about: string
  name: string
  question: string
  minutes: string
  /** How one goes about it, where that is not plain. */
  how: string | null
  writing: Writing
  notes: readonly string[]
}

/** So many rows fill a sheet, and so many empty ones follow what is known. */
const ROWS = 12
const LEAST_EMPTY = 4

type Speech = { s: Spoken<typeof stepSheetTexts>; t: Spoken<typeof roomTexts> }

/** A sheet for each step, in the language of the room. */
export function stepSheetsShown(room: Room): StepSheetShown[] {
  const { language, template, company } = room
  const speech = { s: spoken(stepSheetTexts, language), t: spoken(roomTexts, language) }
  const { s } = speech
  return template.steps.map(step => {
    const beside = template.steps.filter(one => one.meeting === step.meeting)
    const name = step.name[language]
    return {
      code: step.code,
      about:
        room.kind === 'gap'
          ? s.about(company, step.meeting, beside.indexOf(step) + 1, beside.length)
          : s.about_follow_up(company, beside.indexOf(step) + 1, beside.length),
      name: step.kind === 'desired' ? s.aims_at(name, room.aims_at) : name,
      question: step.question[language],
      minutes: s.minutes(step.minutes),
      how: step.kind === 'vote' ? s.how_to_vote(template.dots) : null,
      writing: writingOf[step.kind](room, speech),
      notes: notesOf(step, room, speech),
    }
  })
}

const notesOf = ({ kind, name }: Step, room: Room, { s, t }: Speech): string[] => {
  if (kind === 'vote') return [s.few_voters]
  const levels = [t.level_0, t.level_1, t.level_2, t.level_3, t.level_4]
  return [...(kind === 'needs' ? [`${levels.join(', ')}.`] : []), s.no_names, s.keyed_in(name[room.language])]
}

const talk = (_: Room, { s }: Speech): Writing => ({ kind: 'boxes', across: 1, labels: [s.notes] })
const lanes = ({ template, language }: Room): Writing => ({
  kind: 'boxes',
  across: 2,
  labels: template.lanes.map(({ name }) => name[language]),
})

const writingOf: Record<StepKind, (room: Room, speech: Speech) => Writing> = {
  welcome: talk,
  present: lanes,
  desired: lanes,
  gap: ({ aims_at }, { s, t }) => ({
    kind: 'boxes',
    across: 3,
    labels: [t.present, s.gap, t.desired(String(aims_at))],
  }),
  needs: (room, { s, t }) => ({
    kind: 'table',
    columns: [
      { label: t.competence, wide: true },
      { label: t.role, wide: true },
      { label: s.now },
      { label: s.wanted },
      { label: s.how_many },
      { label: s.how_soon, ticks: [s.short, s.long] },
    ],
    rows: filled(
      (room.kind === 'gap' ? needsInOrder(room) : needsThatStand(room)).map(need => [
        need.name,
        need.role,
        figure(need.level_now),
        figure(need.level_wanted),
        figure(need.people),
        s[need.horizon],
      ]),
      6,
    ),
  }),
  theme: (_, { t }) => ({ kind: 'boxes', across: 1, labels: [t.said, t.will_do] }),
  vote: (room, { s }) => ({
    kind: 'table',
    columns: [
      { label: s.need, wide: true },
      { label: s.largest_effect, ticks: [''], round: true },
      { label: s.most_urgent, ticks: [''], round: true },
    ],
    rows: needRows(room, 3),
  }),
  rank: (room, { s }) => ({
    kind: 'table',
    columns: [
      { label: s.need, wide: true },
      { label: s.dots_effect },
      { label: s.dots_urgency },
      { label: s.order },
      { label: s.why, wide: true },
    ],
    rows: needRows(room, 5),
  }),
  decisions: (room, { t }) => ({
    kind: 'table',
    columns: [{ label: t.decision, wide: true }, { label: t.responsible, wide: true }, { label: t.due_on }],
    rows: filled(
      decisionsInOrder(room).map(one => [one.text, one.responsible, one.due_on ?? '']),
      3,
    ),
  }),
  walk: (room, { t }) => {
    const w = spoken(walkTexts, room.language)
    const { language } = room
    return {
      kind: 'table',
      columns: [
        { label: w.gap, wide: true },
        { label: w.it_became, ticks: JUDGED.map(became => w[`became_${became}`]) },
        { label: w.why, wide: true },
      ],
      rows: gapsInOrder(room).map(need => [
        [need.name, needAbout(need, { t, format: formatIn(language), language })].join(': '),
        '',
        '',
      ]),
    }
  },
  promises: room => {
    const w = spoken(walkTexts, room.language)
    return {
      kind: 'table',
      columns: [
        { label: w.promise, wide: true },
        { label: w.it_became, ticks: KEPT.map(kept => w[`kept_${kept}`]) },
        { label: w.why, wide: true },
      ],
      rows: promisesInOrder(room).map(one => [
        [one.text, one.responsible].filter(Boolean).join(', '),
        '',
        '',
      ]),
    }
  },
  end: talk,
}

const figure = (known: number | null) => (known === null ? '' : String(known))
const empty = (columns: number) => Array.from({ length: columns }, () => '')

/** What is known, and room for more below it. */
function filled(known: readonly string[][], columns: number): string[][] {
  const more = Math.max(ROWS - known.length, LEAST_EMPTY)
  return [...known, ...Array.from({ length: more }, () => empty(columns))]
}

/** A line for each need; empty lines where none is known, since what is voted on stays as it was. */
function needRows(room: Room, columns: number): string[][] {
  const needs = needsInOrder(room)
  if (needs.length === 0) return filled([], columns)
  return needs.map(({ name, role }) => [[name, role].filter(Boolean).join(' · '), ...empty(columns - 1)])
}
