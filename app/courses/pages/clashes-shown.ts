import type { Visit } from '../../access/web.ts'
import { occasionLifeTexts } from '../messages/occasion-life.ts'
import type { Clash } from '../queries/clashes.ts'
import { clashKey } from '../rules/clash-key.ts'

export type ClashShown = { key: string; field: string; text: string; href: string; what: string }

/** What clashes in words, beside which field, and where the other thing is. */
export function clashesShown(
  clashes: readonly (Clash & { row?: number })[],
  { say, format, at }: Pick<Visit, 'say' | 'format' | 'at'>,
): ClashShown[] {
  const t = say(occasionLifeTexts)
  return clashes.map(clash => {
    const { nth, row, kind, occasion_id, title, code, held_on, starts_at, ends_at, people } = clash
    const what = `${title}, ${code}, ${format.day(held_on)} ${format.span(starts_at, ends_at)}`
    const text = {
      trainer: () => t.clash_trainer(what),
      room: () => t.clash_room(what),
      people: () => t.clash_people(people, what),
    }[kind]()
    const part = { trainer: 'trainer_id', room: 'room', people: 'held_on' }[kind]
    return {
      key: clashKey(clash),
      field: `session_${row ?? nth}_${part}`,
      text,
      what,
      href: at('tillfallen', occasion_id),
    }
  })
}
