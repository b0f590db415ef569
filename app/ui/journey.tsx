import type { ReactNode } from 'react'
import { useTexts } from './language.tsx'
import { uiTexts } from './messages.ts'
import { styleData } from './style-data.ts'
import { Tag } from './tag.tsx'

export type JourneyStep = {
  key: string
  name: string
  when?: string
  text?: ReactNode
  state: 'done' | 'now' | 'next'
}

/** Planks across the gap, rising: solid is done, bright is now, dashed is to come. */
export function Journey({
  steps,
  compact,
  level = 3,
}: {
  steps: JourneyStep[]
  compact?: boolean
  level?: 2 | 3
}) {
  const here = steps.find(step => step.state === 'now')
  return (
    <ol
      className="journey"
      style={styleData({ '--count': steps.length })}
      data-compact={compact || undefined}
    >
      {steps.map((step, at) => (
        <li
          key={step.key}
          style={styleData({ '--i': at + 1 })}
          data-state={step.state}
          aria-current={step === here ? 'step' : undefined}
        >
          <span className="journey-plank" aria-hidden="true" />
          <Step step={step} here={step === here} compact={compact} level={level} />
        </li>
      ))}
    </ol>
  )
}

function Step(props: { step: JourneyStep; here: boolean; compact?: boolean; level: 2 | 3 }) {
  const { step, here, compact, level } = props
  const t = useTexts(uiTexts)
  const Heading = `h${level}` as const
  return (
    <div className="journey-body">
      <Heading>{step.name}</Heading>
      <p>
        {step.when && <time>{step.when}</time>}
        {step.text}
      </p>
      {here && !compact && <Tag tone="now">{t.here_now}</Tag>}
      {step.state === 'done' && <span className="visually-hidden">{t.done}</span>}
      {step.state === 'next' && <span className="visually-hidden">{t.to_come}</span>}
    </div>
  )
}
