import { userNamesOf } from '../../access/users/names.ts'
import type { Visit } from '../../access/web.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { daysBetween } from '../../foundation/dates.ts'
import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { OWN_INTEREST } from '../../referrals/rules/tip.ts'
import type { JourneyStep } from '../../ui/journey.tsx'
import { journeyTexts } from '../messages/journey.ts'
import { stageTexts } from '../messages/stages.ts'
import { mayNotePath } from '../policy.ts'
import { milestonesOf } from '../queries/noted.ts'
import { type CompanyPath, pathOf } from '../queries/paths.ts'
import { journeyOf, PLANKS, type Plank } from '../rules/journey.ts'
import { limitsOn } from '../rules/lateness.ts'
import { placed } from '../rules/path-list.ts'
import type { Stage } from '../rules/stages.ts'

/** What the rooms above know of the company's training; null for those who may not know how many. */
export type Trained = { participants: number | null; last_on: LocalDate | null; next_on: LocalDate | null }

type About = {
  path: ReturnType<typeof placed<CompanyPath>>
  who: (stage: Stage) => string | null
  trained: Trained
  today: LocalDate
}
type Words = { t: Spoken<typeof journeyTexts>; stages: Spoken<typeof stageTexts>; format: Format }

/** The journey of one company, who did what and what is waited for; with the ways to note more for those who may. */
export async function journeyShown(visit: Visit & { db: Db }, company_id: number, trained: Trained) {
  const { db, visitor, ground, say, at, format } = visit
  const today = ground.clock.today()
  const found = await pathOf(db, visitor, { company_id, today })
  if (!found) return null
  const path = placed(found, { limits: limitsOn(await settingsOf(db, visitor.programme!), today), today })
  // A company does not read who at the programme wrote what about it.
  const noted = visitor.company === null ? await milestonesOf(db, visitor, company_id) : []
  const names = await userNamesOf(
    db,
    noted.map(one => one.noted_by),
  )
  const who = (stage: Stage) => names.get(noted.find(one => one.stage === stage)?.noted_by ?? '') ?? null
  const words = { t: say(journeyTexts), stages: say(stageTexts), format }
  const may = mayNotePath(visitor, found)
  return {
    steps: journeyOf(path).map(plank => stepShown(plank, { path, who, trained, today }, words)),
    note: may ? at('foretag', company_id, 'milstolpe') : null,
    leave: may ? at('foretag', company_id, 'avslut') : null,
    is_gone: path.left_on !== null,
  }
}

function stepShown(plank: Plank, about: About, words: Words): JourneyStep {
  const { key, state } = plank
  const { t } = words
  return {
    key,
    state,
    name: key === 'gone' ? t[`gone_${about.path.left_kind ?? 'left'}`] : t[key],
    ...whenOf(plank, about, words),
    text: [plank.is_skipped && t.no_day, said(plank, about, words), state === 'now' && awaited(about, words)]
      .filter(Boolean)
      .join(' '),
  }
}

function whenOf({ key, on }: Plank, { path, trained }: About, { t, format }: Words) {
  if (key === 'training' && trained.last_on) return { when: t.latest(format.day(trained.last_on)) }
  if (key === 'workshops' && on.length === 2)
    return { when: on[0] === on[1] ? format.day(on[0]!) : t.and(format.day(on[0]!), format.day(on[1]!)) }
  const day = key === 'referred' ? path.referred_on : key === 'agreed' ? path.agreed_on : (on[0] ?? null)
  return day ? { when: format.day(day) } : {}
}

/** What is known of one plank, beside its day. */
function said(
  { key, on, state }: Plank,
  { path, who, trained }: About,
  { t, stages, format }: Words,
): string {
  const by = (stage: Stage) => sentence(who(stage), t.noted_by)
  switch (key) {
    case 'tip':
      return path.came_via === OWN_INTEREST ? t.own_interest : sentence(path.came_via, t.via)
    case 'referred': {
      if (!path.referred_on && !path.contacted_on) return state === 'now' ? t.waits_referred : ''
      const call = path.contacted_on
        ? t.called(format.day(path.contacted_on))
        : state === 'now'
          ? t.waits_contacted
          : ''
      return joined(path.referred_on ? sentence(path.partner, t.by_partner) : '', call)
    }
    case 'agreed': {
      const offer =
        path.offered_on && path.offered_on !== path.agreed_on ? t.offered(format.day(path.offered_on)) : ''
      if (!path.agreed_on) return offer || (state === 'now' ? t.waits_agreed : '')
      return joined(
        offer,
        path.tip_on && path.tip_on <= path.agreed_on
          ? t.days_after(daysBetween(path.tip_on, path.agreed_on))
          : '',
      )
    }
    case 'training': {
      if (on.length === 0)
        return trained.next_on
          ? t.next_session(format.day(trained.next_on))
          : state === 'now'
            ? t.nobody_yet
            : ''
      const been =
        trained.participants === null
          ? ''
          : t.been_in_training(trained.participants, format.number(trained.participants))
      return joined(been, sentence(trained.next_on && format.day(trained.next_on), t.next_session))
    }
    case 'gone':
      return path.left_because ? `${stages[`because_${path.left_because}`]}.` : ''
    case 'workshops':
      return joined(
        on.length === 1 && state === 'now' ? t.one_left : '',
        by(path.workshop_2_on ? 'workshop_2' : 'workshop_1'),
      )
    default:
      return by(PLANKS[key][0])
  }
}

/** When the next stage is expected, for those on their way who are not in training. */
function awaited({ path, today }: About, { t, format }: Words): string {
  if (path.expected === null || path.standing === 'training') return ''
  return (path.expected < today ? t.late : t.expected)(format.day(path.expected))
}

const sentence = (about: string | null, say: (about: string) => string) => (about ? say(about) : '')
const joined = (...parts: string[]) => parts.filter(Boolean).join(' ')
