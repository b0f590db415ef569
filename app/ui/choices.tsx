import type { ReactNode } from 'react'
import { FieldError, Hint, Optional, spokenTo } from './field.tsx'
import { Icon, type IconName } from './icon.tsx'

export type Choice = {
  value: string
  label: ReactNode
  note?: ReactNode
  icon?: IconName
  disabled?: boolean
}

export type ChoicesProps = {
  /** `radio` for one of them, `checkbox` for any number. */
  type: 'radio' | 'checkbox'
  name: string
  legend: ReactNode
  legendHidden?: boolean
  options: Choice[]
  /** What is chosen from the start. */
  chosen?: string | readonly string[]
  hint?: ReactNode
  error?: string
  optional?: boolean
  /** Side by side where there is room. */
  inline?: boolean
  /** Short answers, such as figures, in one row that they share evenly. */
  even?: boolean
  required?: boolean
  id?: string
}

/** More than so many stand in columns, so that the end of them is in sight. */
const MANY = 12

const kindOf = ({ options, inline, even }: ChoicesProps): string =>
  options.length > MANY
    ? 'choices is-many'
    : inline
      ? 'choices is-inline'
      : even
        ? 'choices is-even'
        : 'choices'

/** A question with its answers. The first answer carries the id that the error summary links to. */
export function Choices(props: ChoicesProps) {
  const { type, name, legend, legendHidden, options, chosen, hint, error, optional, required } = props
  const id = props.id ?? name
  const { 'aria-describedby': describedBy, 'aria-invalid': invalid } = spokenTo(id, hint, error)
  const group =
    type === 'radio'
      ? ({ role: 'radiogroup', 'aria-invalid': invalid, 'aria-required': required || undefined } as const)
      : {}
  return (
    <fieldset
      className="field"
      data-invalid={error ? true : undefined}
      aria-describedby={describedBy}
      {...group}
    >
      <legend className={legendHidden ? 'visually-hidden' : undefined}>
        {legend} {optional && <Optional />}
      </legend>
      <Hint id={id}>{hint}</Hint>
      <div className={kindOf(props)}>
        {options.map((option, at) => (
          <label key={option.value}>
            <input
              type={type}
              name={name}
              id={at === 0 ? id : `${id}-${option.value}`}
              value={option.value}
              defaultChecked={[chosen].flat().includes(option.value)}
              disabled={option.disabled}
              aria-invalid={type === 'checkbox' ? invalid : undefined}
            />
            <span>
              {option.label}
              {option.note && <small>{option.note}</small>}
            </span>
            {option.icon && <Icon name={option.icon} />}
          </label>
        ))}
      </div>
      <FieldError id={id}>{error}</FieldError>
    </fieldset>
  )
}
