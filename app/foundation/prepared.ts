import { randomUUID } from 'node:crypto'
import pg from 'pg'

/** So many different questions are kept prepared by a connection; others are planned each time they are asked. */
export const MOST_PREPARED = 400

/**
 * A client whose questions are prepared once they are asked again: the pages ask the same ones over and over, and planning one of
 * them, with its row security, takes as long as answering it.
 */
export class PreparingClient extends pg.Client {
  readonly #asked = new Map<string, string | null>()
  // The embedded database outlives its client, with the names that were prepared there.
  readonly #own = randomUUID()
  #prepared = 0

  // biome-ignore lint/suspicious/noExplicitAny: as wide as the client's own.
  constructor(config?: any) {
    super(config)
    // The pool listens only to those that rest. One that is cut at work tells whoever asked; unheard, it would end the process.
    this.on('error', () => {})
  }

  // biome-ignore lint/suspicious/noExplicitAny: as wide as the client's own.
  override query(...given: any[]): any {
    const [text, values, ...rest] = given
    // One without values may be several statements in one text, as those of pg-boss are, and such cannot be prepared.
    const isKept =
      typeof text === 'string' && Array.isArray(values) && values.length > 0 && !values.some(isList)
    const name = isKept ? this.#nameOf(text) : null
    const query = super.query as (...given: unknown[]) => unknown
    return name === null ? query.apply(this, given) : query.call(this, { name, text, values }, ...rest)
  }

  /** The name under which a question stands prepared; none the first time, or when there are too many. */
  #nameOf(text: string): string | null {
    const known = this.#asked.get(text)
    if (known) return known
    if (this.#asked.size >= MOST_PREPARED) return null
    const name = known === null ? `${this.#own} ${++this.#prepared}` : null
    this.#asked.set(text, name)
    return name
  }
}

/** A plan for ten ids is the wrong one for a thousand: a question with a list among its values is planned for that list. */
const isList = (value: unknown): boolean =>
  Array.isArray(value) || (typeof value === 'string' && /^[{[]/.test(value))
