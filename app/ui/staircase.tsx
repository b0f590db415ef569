import { Icon } from './icon.tsx'
import { useTexts } from './language.tsx'
import { uiTexts } from './messages.ts'
import { styleData } from './style-data.ts'

export type StairStep = {
  key: string
  name: string
  meaning?: string
  /** Of its plank; wood without. It says nothing by itself: a step has a number and a name. */
  colour?: string
  /** Groups standing on the step. */
  people: { label: string; count: string | number; href?: string }[]
  /** How many came from the step below. */
  climbed?: number
}

/** A list that looks like what it is. Names and number of steps come from the programme, lowest first. */
export function Staircase({ steps, level = 3 }: { steps: StairStep[]; level?: 2 | 3 }) {
  const t = useTexts(uiTexts)
  const Heading = `h${level}` as const
  return (
    <div className="stairbox">
      <ol className="staircase" style={styleData({ '--steps': steps.length })}>
        {steps.map((step, at) => (
          <li key={step.key} data-colour={step.colour} style={styleData({ '--n': at + 1 })}>
            {step.people.length > 0 && <People people={step.people} />}
            {step.climbed !== undefined && (
              <p className="step-moved">
                <Icon name="climbed" />
                <span className="visually-hidden">{t.climbed_here} </span>
                {step.climbed}
              </p>
            )}
            <div className="step-block">
              <Heading>
                {at + 1}. {step.name}
                {step.meaning && <small>{step.meaning}</small>}
              </Heading>
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}

const People = ({ people }: Pick<StairStep, 'people'>) => (
  <ul className="step-people">
    {people.map(({ label, count, href }) => (
      <li key={label}>
        <span>{href ? <a href={href}>{label}</a> : label}</span>
        <b>{count}</b>
      </li>
    ))}
  </ul>
)
