import { newOnce } from '../../access/answers.ts'
import type { Reading } from '../../access/panel.tsx'
import { addDays, weekdayOf } from '../../foundation/dates.ts'
import { shiftTexts } from '../messages.ts'
import type { Team } from '../queries/teams.ts'
import { cycleDays } from '../rules/forms.ts'
import { PATTERNS } from '../rules/patterns.ts'
import { daysFrom, SHIFT_FORMS, type Turn } from '../rules/rota.ts'
import { workSaid } from './frame.ts'

const WEEKS_SHOWN = 4

/** One team as its page shows it: how it works now, the rota to write, and the days that differ. */
export function teamShown(visit: Reading, company: { id: number }, team: Team) {
  const { ground, url, say, format, at } = visit
  const t = say(shiftTexts)
  const here = at('foretag', company.id, 'skift', team.id)
  const today = ground.clock.today()
  const monday = addDays(today, 1 - weekdayOf(today))
  const asked = url.searchParams
  const pattern = SHIFT_FORMS.find(form => form === asked.get('monster'))
  const own = cycleDays({ days: asked.get('dagar') ?? '' })
  const last = pattern || own ? undefined : team.rotas[0]
  const turns: readonly Turn[] = own
    ? Array.from({ length: own }, () => null)
    : pattern
      ? PATTERNS[pattern]
      : (last?.turns ?? PATTERNS[team.form])
  return {
    here,
    days: turns.length,
    team_form: { once: newOnce(), version: team.version },
    saved: { name: team.name, form: team.form },
    rota_form: {
      once: newOnce(),
      version: team.version,
      saved: {
        valid_from: last?.valid_from ?? monday,
        first_on: last?.first_on ?? monday,
        ...turnsTyped(turns),
      },
    },
    day_once: newOnce(),
    patterns: SHIFT_FORMS.filter(form => form !== 'other').map(form => ({
      href: `${here}?monster=${form}#rota`,
      label: t[`form_${form}`],
    })),
    coming:
      team.rotas.length === 0
        ? []
        : daysFrom(team, monday, WEEKS_SHOWN * 7).map(({ day, work }) => ({
            day,
            said: format.longDay(day),
            work: workSaid(work, t, format),
          })),
    rotas: team.rotas.map(({ valid_from, turns: own_turns }) => ({
      day: valid_from,
      once: newOnce(),
      said: t.rota_in_short(own_turns.length, format.day(valid_from)),
    })),
    single: team.days.map(({ day, turn }) => ({
      day,
      once: newOnce(),
      said: `${format.longDay(day)}: ${workSaid(turn, t, format)}`,
    })),
  }
}
export type TeamShown = ReturnType<typeof teamShown>

const turnsTyped = (turns: readonly Turn[]): Record<string, string> =>
  Object.fromEntries(
    turns.flatMap((turn, at) => [
      [`turn_${at + 1}_starts`, turn?.starts_at ?? ''],
      [`turn_${at + 1}_ends`, turn?.ends_at ?? ''],
    ]),
  )
