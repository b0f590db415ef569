import { numberTold } from '../../foundation/personal-numbers.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Level } from './matrix.ts'

const MOST_ROWS = 400
const MOST_COLUMNS = 80

/** A sheet as a company keeps it: people down, competences across, signs of its own. */
export type OwnSheet = {
  competences: string[]
  people: { name: string; title: string; team: string; shift: string; cells: string[] }[]
  /** The signs that stand in its cells, each once, in order. */
  signs: string[]
}

const PLACES = {
  title: ['befattning', 'titel', 'roll', 'yrke', 'job title', 'title', 'role'],
  team: ['lag', 'team', 'grupp', 'group', 'avdelning', 'department'],
  shift: ['skift', 'shift'],
} as const

/** What was pasted, as people and competences. Refuses `no-sheet`, `too-large-sheet` and `tells-personal-number`. */
export function ownSheetIn(text: string): OwnSheet | Refusal {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .filter(line => line.trim() !== '')
  const between = ['\t', ';', ','].find(sign => lines[0]?.includes(sign)) ?? '\t'
  const cells = lines.map(line => line.split(between).map(cell => cell.replace(/\s+/g, ' ').trim()))
  const [head = [], ...rows] = cells
  if (rows.length === 0 || head.length < 2) return refuse('no-sheet', { field: 'sheet' })
  if (rows.length > MOST_ROWS || head.length > MOST_COLUMNS)
    return refuse('too-large-sheet', { field: 'sheet', about: { rows: MOST_ROWS, columns: MOST_COLUMNS } })
  if (cells.some(line => line.some(cell => numberTold(cell))))
    return refuse('tells-personal-number', { field: 'sheet' })
  const placeOf = (name: string) =>
    (Object.keys(PLACES) as (keyof typeof PLACES)[]).find(place =>
      (PLACES[place] as readonly string[]).includes(name.toLowerCase()),
    )
  const places = head.map((name, at) =>
    at === 0 ? 'name' : (placeOf(name) ?? (name === '' ? null : 'competence')),
  )
  const across = places.flatMap((place, at) => (place === 'competence' ? [at] : []))
  const at = (row: readonly string[], place: keyof typeof PLACES) => row[places.indexOf(place)] ?? ''
  const people = rows
    .filter(row => (row[0] ?? '') !== '')
    .map(row => ({
      name: row[0]!,
      title: at(row, 'title'),
      team: at(row, 'team'),
      shift: at(row, 'shift'),
      cells: across.map(column => row[column] ?? ''),
    }))
  if (people.length === 0 || across.length === 0) return refuse('no-sheet', { field: 'sheet' })
  const signs = [...new Set(people.flatMap(one => one.cells).filter(cell => cell !== ''))].toSorted(
    (one, other) => one.localeCompare(other, 'sv', { numeric: true }),
  )
  return { competences: across.map(column => head[column]!), people, signs }
}

const ILUO: Record<string, Level> = { I: 1, L: 2, U: 3, O: 4 }
const NOTHING = ['-', '–', '?', 'EJ', 'NEJ', 'N/A']

/**
 * What each sign probably means, to be looked at by a person: figures 0–4 as they are; 1–5 as one less; per cent in quarters; ILUO as 1 to
 * 4; a cross as on one's own. Null for what means nothing that is known.
 */
export function meaningsOf(signs: readonly string[]): Map<string, Level | null> {
  const figures = signs.flatMap(sign =>
    /^\d+([.,]\d+)?$/.test(sign) ? [Number(sign.replace(',', '.'))] : [],
  )
  const most = Math.max(0, ...figures)
  const isPercent = most > 5
  const isOneToFive = !isPercent && most === 5 && !figures.includes(0)
  return new Map(signs.map(sign => [sign, meaningOf(sign, { isPercent, isOneToFive })]))
}

function meaningOf(
  sign: string,
  { isPercent, isOneToFive }: { isPercent: boolean; isOneToFive: boolean },
): Level | null {
  const plain = sign.toUpperCase()
  if (NOTHING.includes(plain)) return null
  if (plain in ILUO) return ILUO[plain]!
  if (['X', 'JA', 'OK', '✓'].includes(plain)) return 3
  const percent = /^(\d{1,3}) ?%$/.exec(plain)
  if (percent || (isPercent && /^\d{1,3}$/.test(plain))) {
    const share = Number(percent?.[1] ?? plain)
    return share <= 100 ? (Math.round(share / 25) as Level) : null
  }
  if (!/^\d$/.test(plain)) return null
  const figure = Number(plain) - (isOneToFive ? 1 : 0)
  return figure >= 0 && figure <= 4 ? (figure as Level) : null
}

/** The same person whatever the order of the names: `Ek, Anna` is `Anna Ek`. */
export const nameKey = (name: string): string =>
  name.normalize('NFC').toLowerCase().replace(/[,.]/g, ' ').split(/\s+/).filter(Boolean).toSorted().join(' ')

/** Whom a name stands for among those in the matrix: the only one of that name; null for nobody, or for one of several. */
export function whoIs<T extends { name: string }>(name: string, people: readonly T[]): T | null {
  const same = people.filter(one => nameKey(one.name) === nameKey(name))
  return same.length === 1 ? same[0]! : null
}
