import type { Language, Spoken } from '../../../foundation/text.ts'
import { capital } from '../../../foundation/text.ts'
import type { talkTexts } from '../../messages/talk.ts'
import type { WordsOfLevels } from '../../queries/level-words.ts'
import type { MatrixCompetence, MatrixRow } from '../../queries/matrix.ts'
import { type Level, NOT_RATED, type RoleLevel, roleKey } from '../../rules/matrix.ts'
import { isUrgent } from '../../rules/permits.ts'
import type { ShownPermit } from './permits-shown.ts'

type Words = Spoken<typeof talkTexts>
type Grouped = Pick<MatrixRow, 'who' | 'team' | 'shift'>

/** Whether someone's sheet is asked for: everyone's, a team's, a shift's, or their own. */
export const isAmong = ({ who, team, shift }: Grouped, whose: string): boolean =>
  whose === 'alla' ||
  whose === who ||
  (team !== '' && whose === `team ${roleKey(team)}`) ||
  (shift !== '' && whose === `skift ${roleKey(shift)}`)

/** Whose sheets there are to choose among, with how many each gives. */
export function choicesAmong(
  rows: readonly MatrixRow[],
  { t, number }: { t: Words; number: (n: number) => string },
) {
  const groups = (kind: 'team' | 'skift', of: (row: MatrixRow) => string) => {
    const keys = new Map(rows.filter(row => of(row) !== '').map(row => [roleKey(of(row)), of(row)]))
    return [...keys]
      .toSorted(([one], [other]) => one.localeCompare(other, 'sv'))
      .map(([key, name]) => {
        const value = `${kind} ${key}`
        return {
          value,
          label: t.group(capital(name), number(rows.filter(row => isAmong(row, value)).length)),
        }
      })
  }
  const inGroups = [
    { label: t.teams, options: groups('team', row => row.team) },
    { label: t.shifts, options: groups('skift', row => row.shift) },
    { label: t.persons, options: rows.map(row => ({ value: row.who, label: row.name })) },
  ]
  return [
    { value: 'alla', label: t.everyone(number(rows.length)) },
    ...inGroups.filter(group => group.options.length > 0),
  ]
}

/** The words of a competence where they are its own: those of all stand in the head. */
export function wordsOnSheet({ all, of }: WordsOfLevels, id: number, language: Language): string[] | null {
  const own = of(id).map(said => said[language])
  return own.every((said, level) => said === all[level]![language]) ? null : own
}

type About = {
  t: Words
  /** The permits that hold of those who have a sheet, the most urgent first. */
  permits: readonly Pick<ShownPermit, 'who' | 'permit' | 'until_on' | 'until' | 'state' | 'state_said'>[]
  is_marked: boolean
  roleOf: (competence: number) => RoleLevel | undefined
  wordsOf: (competence: number) => string[] | null
}

/** One person's sheet. The levels that there are go along only where they are to be marked. */
export function sheetOf(
  row: MatrixRow,
  competences: readonly MatrixCompetence[],
  { t, permits, is_marked, roleOf, wordsOf }: About,
) {
  const marked = (level: Level | null) => (is_marked ? level : null)
  return {
    key: row.who,
    name: row.name,
    facts: [row.title, row.team && t.team_is(row.team), row.shift && t.shift_is(row.shift)].filter(Boolean),
    permits: permits
      .filter(one => one.who === row.who)
      .map(({ permit, until_on, until, state, state_said }) =>
        until_on === null
          ? t.permit_open(permit)
          : t.permit_until(permit, until, isUrgent(state) ? state_said.toLowerCase() : ''),
      ),
    keyed_at: t.keyed_at(row.name),
    lines: competences.map(({ id, name }) => {
      const standing = row.standing.get(id) ?? NOT_RATED
      const wanted = standing.wanted ?? roleOf(id)?.wanted ?? null
      return {
        id,
        name,
        words: wordsOf(id),
        own: marked(standing.own),
        manager: marked(standing.manager),
        wanted: wanted === null ? '' : t.wanted_now(wanted),
      }
    }),
  }
}

export type SheetShown = ReturnType<typeof sheetOf>
