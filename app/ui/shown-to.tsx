import { createContext, useContext } from 'react'
import { SHOWN_TO } from '../foundation/form.ts'

/** Whose page it is, as a form says it; null for a stranger's. */
export const ShownToContext = createContext<string | null>(null)

/** A form belongs to whom it was shown: another who has signed in meanwhile in the same browser does not send it as theirs. */
export function ShownTo() {
  const who = useContext(ShownToContext)
  return who && <input type="hidden" name={SHOWN_TO} value={who} />
}
