import type { ReactNode } from 'react'

export type FigureProps = {
  value: ReactNode
  /** What it is measured against: "av 100". */
  of?: ReactNode
  /** The rows behind it. Without one, say nearby how it is counted. */
  href?: string
  size?: 'medium'
}

/** A large figure that leads to its evidence. */
export function Figure({ value, of, href, size }: FigureProps) {
  return (
    <p className="figure" data-size={size}>
      {href ? <a href={href}>{value}</a> : value} {of && <small>{of}</small>}
    </p>
  )
}

/** A figure in running text or a table cell, with the same promise. */
export const FigureLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <a className="figurelink" href={href}>
    {children}
  </a>
)
