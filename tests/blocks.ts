import type pg from 'pg'
import { recordingOf } from '../bench/recording.ts'

/** What the questions of a page read: blocks of eight kilobytes, and which tables of a programme from end to end. */
export type Read = { blocks: number; whole: string[] }

type Node = {
  'Node Type': string
  'Relation Name'?: string
  'Actual Loops': number
  'Shared Hit Blocks': number
  'Shared Read Blocks': number
  Plans?: Node[]
}

/** Nobody looks into an index for what lies on so few blocks, however often it is looked for: which way then costs less is a toss-up. */
const FEW_BLOCKS = 16

/** Reads pages with PostgreSQL saying of each question what it read. Nothing else may go on meanwhile. */
export function readerOf(pool: pg.Pool, tables: ReadonlySet<string>) {
  const recording = recordingOf(pool)
  return async (work: () => Promise<unknown>): Promise<Read> => {
    const asked = await recording.during(work)
    const read: Read = { blocks: 0, whole: [] }
    const client = await pool.connect()
    try {
      for (const { text, values } of asked) {
        if (isQuestion(text)) add(read, await planOf(client, text, values), tables)
        else if (!isWriting(text)) await client.query(text, values)
      }
    } finally {
      client.release()
    }
    return read
  }
}

const isQuestion = (text: string) => /^\s*(select|with)\b/i.test(text) && !/set_config\(/.test(text)
/** Written once already, while it was listened to. */
const isWriting = (text: string) => /^\s*(insert|update|delete)\b/i.test(text)

async function planOf(client: pg.PoolClient, text: string, values: unknown[]): Promise<Node> {
  const { rows } = await client.query(`explain (analyze, buffers, timing off, format json) ${text}`, values)
  return rows[0]['QUERY PLAN'][0].Plan
}

function add(read: Read, plan: Node, tables: ReadonlySet<string>) {
  read.blocks += blocksOf(plan)
  const look = (node: Node) => {
    const table = node['Relation Name']
    const each = blocksOf(node) / Math.max(1, node['Actual Loops'])
    if (node['Node Type'] === 'Seq Scan' && table && tables.has(table) && each > FEW_BLOCKS)
      read.whole.push(`${table}: ${blocksOf(node)}`)
    node.Plans?.forEach(look)
  }
  look(plan)
}

const blocksOf = (node: Node) => node['Shared Hit Blocks'] + node['Shared Read Blocks']
