import type { CSSProperties } from 'react'

/** The style attribute carries data only, and data is named: `--value`, `--plan`. */
export const styleData = (values: Record<`--${string}`, string | number | undefined>): CSSProperties => values

/** A share of the whole as CSS reads it. Nothing is drawn outside 0–100. */
export const percent = (value: number) => `${Math.round(Math.min(100, Math.max(0, value)) * 100) / 100}%`
