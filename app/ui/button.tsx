import type { ComponentProps, ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type ButtonKind = 'primary' | 'second' | 'quiet' | 'danger'
export type ButtonSize = 'small' | 'phone'

type Look = { kind?: ButtonKind; size?: ButtonSize; icon?: IconName; children: ReactNode }

export type ButtonProps = Look &
  ComponentProps<'button'> & {
    /** The work is under way: keeps its width and says so. */
    busy?: boolean
    /** Shown but not to be pressed; the id of the text that explains why. */
    unavailable?: string
    /** The id of the dialog the button opens. */
    opens?: string
    /** The id of the dialog the button closes. */
    closes?: string
  }

/** A verb and a thing. Sends its form unless it opens or closes something. */
export function Button({
  kind,
  size,
  icon,
  children,
  busy,
  unavailable,
  opens,
  closes,
  ...rest
}: ButtonProps) {
  const type = rest.type ?? (unavailable || opens || closes ? 'button' : 'submit')
  return (
    <button
      {...rest}
      {...invoking(opens, closes)}
      {...look({ kind, size })}
      className="button"
      type={type}
      aria-busy={busy || undefined}
      aria-disabled={unavailable ? true : undefined}
      aria-describedby={unavailable ?? rest['aria-describedby']}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

/** The same look for what leads somewhere. */
export function ButtonLink({ kind, size, icon, children, ...rest }: Look & ComponentProps<'a'>) {
  return (
    <a {...rest} {...look({ kind, size })} className="button">
      {icon && <Icon name={icon} />}
      {children}
    </a>
  )
}

/** Shown only where the script can print; the print style does the rest. */
export const PrintButton = ({ children }: { children: ReactNode }) => (
  <Button kind="second" icon="document" type="button" data-print hidden>
    {children}
  </Button>
)

const look = ({ kind, size }: Pick<Look, 'kind' | 'size'>) => ({
  'data-kind': kind === 'primary' ? undefined : kind,
  'data-size': size,
})

// The invoker attributes of HTML, which the types of React do not know yet.
const invoking = (opens?: string, closes?: string) => {
  if (opens) return { command: 'show-modal', commandfor: opens }
  if (closes) return { command: 'close', commandfor: closes }
  return {}
}
