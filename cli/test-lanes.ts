import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from 'node:test'
import type { TestEvent } from 'node:test/reporters'
import { nameOf, type Turn } from './test-plan.ts'

const LANE = join(import.meta.dirname, 'test-lane.ts')

/**
 * Runs test files in so many processes at once, each taking the next file when it is free. What one file tells is told together,
 * when it has ended. `server` is the address of a PostgreSQL server for those files that can use one. The answer is the names of
 * those that never ended, since the process that had taken them did.
 */
export async function runInLanes(
  turns: readonly Turn[],
  { atOnce, server }: { atOnce: number; server: string | null },
  tell: (event: TestEvent) => void,
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'spang-lanes-'))
  const env = { ...process.env, SPANG_TEST_LANE: JSON.stringify({ turns, folder, server }) }
  const lanes = Array.from({ length: Math.min(atOnce, turns.length) }, () => run({ files: [LANE], env }))
  const untold = new Set(turns.map(nameOf))
  const heard = (event: TestEvent) => {
    if (isEnd(event)) untold.delete(event.data.name)
    tell(event)
  }
  try {
    await Promise.all(lanes.map(lane => tellByFile(lane, heard)))
    return [...untold]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function tellByFile(events: AsyncIterable<TestEvent>, tell: (event: TestEvent) => void) {
  let held: TestEvent[] = []
  for await (const event of events) {
    // The sums of one process say nothing of the whole.
    if (event.type === 'test:summary' || (event.type === 'test:diagnostic' && event.data.nesting === 0))
      continue
    held.push(event)
    if (!isEnd(event)) continue
    held.forEach(tell)
    held = []
  }
  held.forEach(tell)
}

type End = Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>
const isEnd = (event: TestEvent): event is End =>
  (event.type === 'test:pass' || event.type === 'test:fail') && event.data.nesting === 0
