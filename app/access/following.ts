import type { RawBuilder } from 'kysely'

/** One company becomes part of another: when, and by whom. */
export type Merger = { stays: number; goes: number; now: Date; who: string | null }

/**
 * What a room does so that all that it has on the company that goes follows to the one that stays: its statements, in order. Where two
 * of the same would stand side by side, the later one gives way: withdrawn, undone or revoked rather than removed, wherever the table
 * has a word for it.
 */
export type Following = (merger: Merger) => readonly RawBuilder<unknown>[]
