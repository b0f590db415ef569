import type { ReactNode } from 'react'
import { Figure } from './figure.tsx'
import { percent, styleData } from './style-data.ts'

export type PlanksProps = {
  /** Percent of the target. */
  value: number
  /** Percent where the plan says we should be today. */
  plan?: number
  /** Percent that more could follow, drawn in wood after the value. */
  possible?: number
  /** How many planks; set it when one plank is one thing. */
  n?: number
  tone?: 'wood' | 'blue'
  size?: 'small' | 'large'
}

/** Progress toward a target. Hidden from screen readers: the text beside it says the same. */
export function Planks({ value, plan, possible, n, tone, size }: PlanksProps) {
  const data = styleData({
    '--value': percent(value),
    '--value-2': possible === undefined ? undefined : percent(possible),
    '--n': n,
    '--plan': plan === undefined ? undefined : percent(plan),
  })
  return (
    <div
      className="planks"
      style={data}
      data-plan={plan !== undefined || undefined}
      data-tone={tone}
      data-size={size}
      aria-hidden="true"
    />
  )
}

export type TargetProps = Omit<PlanksProps, 'size' | 'possible'> & {
  heading: ReactNode
  level?: 2 | 3
  /** The outcome, as it is to be read. */
  figure: ReactNode
  /** A sum of money has more digits than its column. */
  size?: 'medium'
  /** What it is measured against: "av 100". */
  of?: ReactNode
  /** The rows behind the figure. */
  href?: string
  /** "3 före plan." */
  delta?: ReactNode
  /** Green, yellow, red, or of no colour: a little behind, which is noise. */
  deltaTone?: 'ok' | 'none' | 'warn' | 'bad'
  children?: ReactNode
}

/** Outcome against target and plan: the figure, the planks, and the sentence that says the same. */
export function Target(props: TargetProps) {
  const { heading, level = 3, figure, size, of, href, delta, deltaTone = 'ok', children, ...planks } = props
  const Heading = `h${level}` as const
  return (
    <div className="target">
      <Heading>{heading}</Heading>
      <Figure value={figure} size={size} of={of} href={href} />
      <Planks {...planks} />
      <p>
        {delta && (
          <span className="delta" data-tone={deltaTone === 'ok' ? undefined : deltaTone}>
            {delta}
          </span>
        )}{' '}
        {children}
      </p>
    </div>
  )
}

/** The targets of a programme side by side, each under its own rule. */
export function Targets({ targets }: { targets: (TargetProps & { key: string })[] }) {
  return (
    <ul className="targets">
      {targets.map(({ key, ...target }) => (
        <li key={key}>
          <Target {...target} />
        </li>
      ))}
    </ul>
  )
}
