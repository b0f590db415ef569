import { Fragment, type ReactNode } from 'react'

export type Pair = { label: ReactNode; value: ReactNode; sum?: boolean }

/** Labels with values: amounts to the right, or words beside (`start`). */
export function Pairs({ pairs, start }: { pairs: Pair[]; start?: boolean }) {
  return (
    <dl className={start ? 'pairs is-start' : 'pairs'}>
      {pairs.map(({ label, value, sum }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pairs stand still
        <Fragment key={at}>
          <dt className={sum ? 'is-sum' : undefined}>{label}</dt>
          <dd className={sum ? 'is-sum' : undefined}>{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
