import type { ComponentProps, ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { useTexts } from './language.tsx'
import { uiTexts } from './messages.ts'

export type Option = { value: string; label: string; disabled?: boolean }
export type OptionGroup = { label: string; options: Option[] }

type Common = {
  name: string
  label: ReactNode
  /** What is expected, said before it goes wrong. */
  hint?: ReactNode
  /** What is wrong and what to do. */
  error?: string
  optional?: boolean
  /** The name unless several forms of a page share it. The error summary links to it. */
  id?: string
  /** About nine or sixteen letters; the whole column without. */
  width?: 's' | 'm'
  /** Stands after the field: "kr", "h". */
  unit?: string
}
type Native<Tag extends 'input' | 'textarea' | 'select'> = Omit<
  ComponentProps<Tag>,
  keyof Common | 'type' | 'children'
>

export type InputType =
  | 'text'
  | 'number'
  | 'email'
  | 'tel'
  | 'date'
  | 'time'
  | 'month'
  | 'url'
  | 'search'
  | 'file'
export type FieldProps = Common &
  (
    | ({ type?: InputType } & Native<'input'>)
    | ({ type: 'textarea' } & Native<'textarea'>)
    | ({ type: 'select'; options: (Option | OptionGroup)[] } & Native<'select'>)
    | ({ type: 'checkbox' } & Native<'input'>)
  )

/** Label, hint, control and error, wired together once. */
export function Field(props: FieldProps) {
  if (props.type === 'checkbox') return <CheckField {...props} />
  const { label, hint, error, optional, width, unit, ...control } = props
  const id = control.id ?? control.name
  const shared = { id, className: width && `w-${width}`, ...spokenTo(id, hint, error) }
  return (
    <div className="field" data-invalid={error ? true : undefined}>
      <label htmlFor={id}>
        {label} {optional && <Optional />}
      </label>
      <Hint id={id}>{hint}</Hint>
      {unit ? (
        <span className="with-unit">
          <Control {...control} {...shared} />
          <span>{unit}</span>
        </span>
      ) : (
        <Control {...control} {...shared} />
      )}
      <FieldError id={id}>{error}</FieldError>
    </div>
  )
}

type ControlProps =
  | ({ type?: InputType } & ComponentProps<'input'>)
  | ({ type: 'textarea' } & ComponentProps<'textarea'>)
  | ({ type: 'select'; options: (Option | OptionGroup)[] } & ComponentProps<'select'>)

function Control(props: ControlProps) {
  if (props.type === 'textarea') {
    const { type: _, ...rest } = props
    return <textarea {...rest} />
  }
  if (props.type === 'select') {
    const { type: _, options, ...rest } = props
    return <select {...rest}>{options.map(choiceOrGroup)}</select>
  }
  return <input type="text" {...props} />
}

/** The options of a select, in groups where there are any. */
export const choiceOrGroup = (choice: Option | OptionGroup) =>
  'options' in choice ? (
    <optgroup key={choice.label} label={choice.label}>
      {choice.options.map(choiceOrGroup)}
    </optgroup>
  ) : (
    <option key={choice.value} value={choice.value} disabled={choice.disabled}>
      {choice.label}
    </option>
  )

function CheckField({
  label,
  hint,
  error,
  optional,
  width: _w,
  unit: _u,
  ...control
}: Common & Native<'input'>) {
  const id = control.id ?? control.name
  return (
    <div className="field" data-invalid={error ? true : undefined}>
      <div className="choices">
        <label>
          <input {...control} id={id} type="checkbox" {...spokenTo(id, undefined, error)} />
          <span>
            {label} {optional && <Optional />}
            {hint && <small>{hint}</small>}
          </span>
        </label>
      </div>
      <FieldError id={id}>{error}</FieldError>
    </div>
  )
}

export const Optional = () => <span className="optional">{useTexts(uiTexts).optional}</span>

export const Hint = ({ id, children }: { id: string; children: ReactNode }) =>
  children ? (
    <span className="hint" id={`${id}-hint`}>
      {children}
    </span>
  ) : null

export const FieldError = ({ id, children }: { id: string; children?: string }) =>
  children ? (
    <span className="error" id={`${id}-error`}>
      <Icon name="stop" />
      {children}
    </span>
  ) : null

/** What a screen reader says of the control beyond its label. */
export const spokenTo = (id: string, hint: ReactNode, error?: string) => ({
  'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? true : undefined,
})
