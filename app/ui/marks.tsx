import { sideBySide } from './mark-places.ts'
import { percent, styleData } from './style-data.ts'

/** Its shape, and its colour: a filled round, a square, a triangle, a diamond, and an empty round. */
export type MarkShape = 'round' | 'square' | 'triangle' | 'diamond' | 'empty'
export type MarkKind = { key: string; label: string; shape: MarkShape }

export type MarksProps = {
  /** The picture in one sentence, which is also seen. */
  summary: string
  /** What each mark stands for. */
  kinds: readonly MarkKind[]
  /** Where the line begins and ends, and what is written under it. */
  from: number
  to: number
  ticks: readonly { at: number; label: string }[]
  rows: readonly {
    key: string
    label: string
    /** Each within the line; what is not shown has no mark. */
    marks: readonly { kind: string; at: number }[]
    /** What stands after the line. */
    text: string
  }[]
}

/** Marks on one line for each row, with the stretch between the lowest and the highest. The table beside it says the same. */
export function Marks({ summary, kinds, from, to, ticks, rows }: MarksProps) {
  const place = (at: number) => percent((100 * (at - from)) / (to - from))
  return (
    <figure className="marklines">
      <figcaption>{summary}</figcaption>
      <ul className="legend">
        {kinds.map(({ key, label, shape }) => (
          <li key={key}>
            <svg className="mark" data-shape={shape} viewBox="-8 -8 16 16" aria-hidden="true">
              <path d={SHAPES[shape]} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <div className="marklines-rows" aria-hidden="true">
        {rows.map(({ key, label, marks, text }) => (
          <div key={key}>
            <span className="marklines-label">{label}</span>
            <span className="marklines-line">
              <svg>
                <line className="grid" x1="0%" x2="100%" y1="50%" y2="50%" />
                {ticks.map(({ at }) => (
                  <line key={at} className="grid" x1={place(at)} x2={place(at)} y1="25%" y2="75%" />
                ))}
                <Stretch marks={marks} place={place} />
                {sideBySide(marks, (to - from) / ROOM).map(({ kind, at, row }) => (
                  <svg key={kind} className="mark" x={place(at)} y="50%" data-shape={shapeOf(kinds, kind)}>
                    <path d={SHAPES[shapeOf(kinds, kind)]} transform={`translate(0 ${row * 11})`} />
                  </svg>
                ))}
              </svg>
            </span>
            <strong className="marklines-text">{text}</strong>
          </div>
        ))}
        <div className="marklines-ticks">
          <span className="marklines-line">
            {ticks.map(({ at, label }) => (
              <span key={at} style={styleData({ '--left': place(at) })}>
                {label}
              </span>
            ))}
          </span>
        </div>
      </div>
    </figure>
  )
}

// Of about one size to the eye, around the middle.
const SHAPES: Record<MarkShape, string> = {
  round: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z',
  square: 'M-5.5 -5.5h11v11h-11z',
  triangle: 'M0 -6.5L6.8 5.3h-13.6z',
  diamond: 'M0 -7.4L7.4 0L0 7.4L-7.4 0z',
  empty: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0z',
}
/** So many marks stand beside each other on the narrowest line. */
const ROOM = 20

const shapeOf = (kinds: readonly MarkKind[], key: string): MarkShape =>
  kinds.find(kind => kind.key === key)?.shape ?? 'round'

function Stretch({
  marks,
  place,
}: {
  marks: MarksProps['rows'][number]['marks']
  place: (at: number) => string
}) {
  const all = marks.map(mark => mark.at)
  if (all.length < 2) return null
  return (
    <line className="stretch" x1={place(Math.min(...all))} x2={place(Math.max(...all))} y1="50%" y2="50%" />
  )
}
