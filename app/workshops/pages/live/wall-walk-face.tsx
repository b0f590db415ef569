import type { ReactNode } from 'react'
import { useTexts } from '../../../ui/language.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { walkTexts } from '../../messages/walk.ts'
import { NowSaid, ThenSaid } from './walk-work.tsx'
import type { WallWalk } from './wall-walk.ts'

type Of<K extends WallWalk['kind']> = Extract<WallWalk, { kind: K }>

/** One gap: what was said then, what is known now, what the room says, and what it became. */
export function WalkOnWall({ walk, children }: { walk: Of<'walk'>; children: ReactNode }) {
  const w = useTexts(walkTexts)
  const { here } = walk
  if (!here) return <p className="wall-empty">{w.no_gaps}</p>
  return (
    <>
      <div className="wall-gap" id={`gap-${here.id}`}>
        <p>{walk.at}</p>
        <ol className="wall-gaps" aria-label={w.gaps}>
          {walk.gaps.map(gap => (
            <li key={gap.id} data-tone={gap.tone} aria-current={gap.is_here ? 'step' : undefined}>
              <span className="visually-hidden">
                {gap.name}: {gap.became}
              </span>
            </li>
          ))}
        </ol>
        <h2>{here.name}</h2>
        {here.judged && (
          <p>
            <Tag tone={here.tone}>{here.became}</Tag> {here.why}
          </p>
        )}
      </div>
      <div className="wall-walk">
        <section className="wall-side" aria-label={walk.days.before}>
          <h3>{walk.days.before}</h3>
          <ThenSaid gap={here} />
        </section>
        <section className="wall-side" aria-label={walk.days.now}>
          <h3>{walk.days.now}</h3>
          <NowSaid gap={here} />
        </section>
        <div className="wall-side">{children}</div>
      </div>
    </>
  )
}

export function PromisesOnWall({ promises }: { promises: Of<'promises'> }) {
  const w = useTexts(walkTexts)
  return (
    <>
      {promises.rows.length === 0 && <p className="wall-empty">{w.no_promises}</p>}
      <ol className="wall-decisions is-two">
        {promises.rows.map(row => (
          <li key={row.id} id={`lofte-${row.id}`}>
            <strong>{row.text}</strong>
            <small>
              {row.judged && <Tag tone={row.tone}>{row.became}</Tag>} {row.about}
            </small>
          </li>
        ))}
      </ol>
      {promises.more && <p>{promises.more}</p>}
    </>
  )
}
