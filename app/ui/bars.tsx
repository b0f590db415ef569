import type { ReactNode } from 'react'
import { percent, styleData } from './style-data.ts'

export type Bar = {
  key: string
  label: ReactNode
  value: number
  /** The value as it is to be read; a link where there are rows behind it. */
  text: ReactNode
  /** What is told beside it; all bars are then drawn shorter, on one scale, to leave room. */
  aside?: ReactNode
  tone?: 'wood' | 'plain'
}

export type BarsProps = {
  caption: string
  /** Over the labels and over the values, for screen readers. */
  heads: [string, string]
  bars: Bar[]
  /** What a full bar stands for; the longest one unless several charts share a scale. */
  full?: number
}

/** Lying bars that are a table all along. */
export function Bars({ caption, heads, bars, full = Math.max(1, ...bars.map(bar => bar.value)) }: BarsProps) {
  return (
    <div className="barsbox">
      <table className="bars" data-room={bars.some(bar => bar.aside) ? 'wide' : undefined}>
        <caption className="visually-hidden">{caption}</caption>
        <thead className="visually-hidden">
          <tr>
            {heads.map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map(({ key, label, value, text, aside, tone }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td>
                <span
                  className="bar"
                  style={styleData({ '--value': percent((100 * value) / full) })}
                  data-tone={tone}
                />
                {text} {aside && <small>{aside}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
