import { isLocalDate } from '../app/foundation/dates.ts'
import { isRefusal } from '../app/foundation/refusal.ts'
import { type Ground, houseScope, transact } from '../app/foundation/transact.ts'
import { createProgramme } from '../app/programmes/commands/create-programme.ts'
import { type CommandResult, done, failed } from './command.ts'

export type NewProgrammeArgs = {
  slug: string
  name: string
  from?: string
  to?: string
  is_demonstration?: boolean
}

/** The years of the project idea; another programme says its own. */
const IDEA = { from: '2024-01-01', to: '2026-12-31' }

const BELONGS = ' It belongs to the demonstration that is here, where anyone signs in as anyone.'

const WHY: Record<string, string> = {
  'slug-taken': 'There is already a programme with that address.',
  'slug-malformed': 'The address may hold 2 to 40 small letters a–z, digits and hyphens.',
  'ends-before-start': 'The programme must end after it begins.',
  'too-long': 'The programme is too long.',
}

/**
 * `spang create-programme --slug exempel --name "Exempelprogrammet"`: a new programme from the default. One that is made in a
 * demonstration belongs to it, as one made on its pages does.
 */
export async function newProgramme(ground: Ground, args: NewProgrammeArgs): Promise<CommandResult> {
  const { slug, name, from = IDEA.from, to = IDEA.to, is_demonstration = false } = args
  if (!name.trim()) return failed('The programme needs a name.')
  if (!isLocalDate(from) || !isLocalDate(to)) return failed('The dates are written as 2024-01-01.')
  const made = await transact(ground, houseScope, tx =>
    createProgramme(tx, { slug, name: name.trim(), starts_on: from, ends_on: to, is_demonstration }),
  )
  return isRefusal(made)
    ? failed(WHY[made.refused] ?? made.refused)
    : done(`Programme ${slug} (${from} to ${to}) was created.${is_demonstration ? BELONGS : ''}`)
}
