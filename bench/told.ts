import { availableParallelism, loadavg, totalmem } from 'node:os'
import type { Filled } from './fill.ts'
import type { Measured } from './pages.ts'
import type { Spread } from './timing.ts'

/** One programme cannot be larger: the generator's test numbers end at fifteen times. Above it, several in one installation. */
export const LARGEST_OF_ONE = 10
export const programmesAt = (scale: number): number => Math.max(1, Math.round(scale / LARGEST_OF_ONE))

export type Result = {
  on: string
  kind: 'embedded' | 'postgresql'
  database: string
  scale: number
  programmes: number
  machine: ReturnType<typeof machine>
  /** Whether the server waits for the disk; null for the embedded one. One made for the bench does not, a real one does. */
  waits_for_disk: boolean | null
  /** How many processes wanted the machine at once in the minute before the pages were asked. */
  load: number
  /** At most, while the empty database was made. */
  made_megabytes: number
  filled: Filled
  start: Spread
  pages: Measured[]
}

/** What the numbers depend on, and nothing that says whose machine it is. */
export const machine = () => ({
  cores: availableParallelism(),
  memory_gigabytes: Math.round(totalmem() / 2 ** 30),
  system: `${process.platform} ${process.arch}`,
  node: process.version,
})

export const loadNow = (): number => Math.round(loadavg()[0]! * 10) / 10

const LIMITS: Record<number, number> = { 1: 50, 10: 150 }

/** A result as a person reads it. */
export function told({
  made_megabytes,
  database,
  waits_for_disk,
  load,
  scale,
  programmes,
  machine: on,
  filled,
  start,
  pages,
}: Result): string {
  const limit = LIMITS[scale] ?? Number.POSITIVE_INFINITY
  const head = [
    'page',
    'p50 ms',
    'p95 ms',
    'CPU p50',
    'first byte',
    'bare p50',
    '× bare',
    'queries',
    'bytes',
    'gzip',
  ]
  const rows = pages.map(
    ({ name, time, processor, first_byte, bare, times_bare, queries, bytes, sent_bytes }) => [
      name,
      `${time.p50.toFixed(1)}${time.p50 > limit ? ' !' : ''}`,
      time.p95.toFixed(1),
      processor.p50.toFixed(1),
      first_byte?.p50.toFixed(1) ?? '',
      bare.p50.toFixed(1),
      times_bare.toFixed(1),
      queries,
      bytes,
      sent_bytes || '',
    ],
  )
  return [
    '',
    `Scale ${scale} on ${database}. ${on.cores} cores, ${on.memory_gigabytes} GB, Node ${on.node}.`,
    ...(load > on.cores
      ? [
          `Others kept the machine busy (load ${load}): alone, everything takes less time than is told here; CPU is nearest to it.`,
        ]
      : []),
    ...(waits_for_disk === false
      ? ['The server runs with fsync=off: writing is quicker than on a server that must survive a power cut.']
      : []),
    ...(programmes > 1
      ? [
          `These are ${programmes} programmes of ${LARGEST_OF_ONE} times in one installation, since test numbers for a larger one run out; the pages are those of the first.`,
        ]
      : []),
    `Cold start until /halsa is ready: p50 ${start.p50.toFixed(0)} ms, slowest ${start.p95.toFixed(0)} ms.`,
    `Import: ${filled.rows} rows in ${filled.import_seconds.toFixed(1)} s, ${Math.round(filled.rows / filled.import_seconds)} rows/s; at most ${filled.peak_megabytes} MB in memory (${made_megabytes} MB in the process before it, which made the database).`,
    '',
    ...lined([head, ...rows.map(row => row.map(String))]),
    ...(Number.isFinite(limit)
      ? [
          '',
          `! is over ${limit} ms at p50. CPU is the work of the server’s process, an embedded database included. Queries are those that fetch something; “bare” asks the same, with what begins and ends them.`,
        ]
      : []),
    '',
    '',
  ].join('\n')
}

function lined(rows: readonly string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  return rows.map(row =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  '),
  )
}
