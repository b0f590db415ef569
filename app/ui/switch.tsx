import type { ReactNode } from 'react'

export type SwitchOption = { value: string; label: string }
export type SwitchProps = {
  name: string
  legend: string
  legendShown?: boolean
  options: SwitchOption[]
  chosen?: string
  /** What the script changes on the page at once. */
  shows?: 'theme'
}

/** A few short answers in one piece, as radio buttons. */
export function Switch({
  name,
  legend,
  legendShown,
  options,
  chosen = options[0]?.value,
  shows,
}: SwitchProps) {
  return (
    <fieldset className="switch" data-theme-choice={shows === 'theme' || undefined}>
      <legend className={legendShown ? undefined : 'visually-hidden'}>{legend}</legend>
      <div>
        {options.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Several pictures in one place; `:has()` shows the chosen one, and paper shows them all. At most six. */
export function Switched({
  name,
  legend,
  views,
}: {
  name: string
  legend: string
  views: { label: string; content: ReactNode }[]
}) {
  return (
    <div className="switched">
      <Switch
        name={name}
        legend={legend}
        options={views.map(({ label }, at) => ({ value: String(at + 1), label }))}
      />
      {views.map(({ label, content }, at) => (
        <div key={label} data-view={at + 1}>
          {content}
        </div>
      ))}
    </div>
  )
}
