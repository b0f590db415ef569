// Makes registers of an invented programme, with the figures that a right reading of them gives:
//   node cli/registers.ts FOLDER --scale 10 --seed 7
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type ExpectedFigures, expectedFigures } from './registers/expected.ts'
import { chanceOf } from './registers/random.ts'
import { HEADERS, type TypedRegisters, typedRegisters } from './registers/rows.ts'
import { type Truth, truthOf } from './registers/truth.ts'

export type Registers = {
  files: { name: string; bytes: Buffer }[]
  typed: TypedRegisters
  truth: Truth
  expected: ExpectedFigures
}

/** There are no more test numbers than days and sexes: larger than this the people run out. */
export const LARGEST_SCALE = 15

/** Registers so many times as large as the first programme's; the same seed gives the same. Three encodings, as they come. */
export function registersOf({ scale, seed }: { scale: number; seed: number }): Registers {
  if (!(scale > 0 && scale <= LARGEST_SCALE))
    throw new RangeError(`scale is above 0 and at most ${LARGEST_SCALE}`)
  const chance = chanceOf(seed)
  const truth = truthOf(chance, scale)
  const typed = typedRegisters(chance, truth)
  const file = (register: keyof TypedRegisters, encode: (text: string) => Buffer) => ({
    name: `${register}.csv`,
    bytes: encode(
      [HEADERS[register], ...typed[register].map(row => row.cells)]
        .map(cells => cells.map(quoted).join(';'))
        .join('\r\n'),
    ),
  })
  const utf8 = (text: string) => Buffer.from(text, 'utf8')
  return {
    files: [
      file('foretag', text => Buffer.from(text, 'latin1')),
      file('deltagare', text => utf8(`\ufeff${text}\r\n`)),
      file('kurser', utf8),
      file('tillfallen', utf8),
      file('narvaro', utf8),
    ],
    typed,
    truth,
    expected: expectedFigures(truth, typed),
  }
}

const quoted = (cell: string): string => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { scale: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
  })
  const folder = positionals[0]
  if (!folder) throw new Error('say which folder to write to')
  const { files, expected } = registersOf({ scale: Number(values.scale), seed: Number(values.seed) })
  mkdirSync(folder, { recursive: true })
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes)
  writeFileSync(join(folder, 'expected-figures.json'), `${JSON.stringify(expected, null, 1)}\n`)
}
