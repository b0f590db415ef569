import type { Reading } from '../../access/panel.tsx'
import type { OccasionFacts } from '../../courses/queries.ts'
import { fullName } from '../../people/rules/names.ts'
import { certificateTexts } from '../messages/certificates.ts'
import { outcomeTexts } from '../messages/outcomes.ts'
import { type Reacher, reachedAt } from '../queries/reached.ts'
import {
  type CertificateKind,
  isAmongAll,
  KINDS,
  mayIssueAttendance,
  whyNotIssued,
} from '../rules/certificate.ts'

/** An occasion with those who can be certified there, each with what can be issued, and why not. */
export async function roomShown(visit: Reading, occasion: OccasionFacts) {
  const { db, visitor, ground, format, say, at } = visit
  const t = say(certificateTexts)
  const o = say(outcomeTexts)
  const [now, today] = [ground.clock.now(), ground.clock.today()]
  const { least, is_over, people } = await reachedAt(db, visitor, { occasion, now, today })
  const percent = (share: number) => format.percent(share, 0)
  const why = (kind: CertificateKind, one: Reacher) => whyNotIssued(kind, one, least)
  const ready = (kind: CertificateKind) => people.filter(one => isAmongAll(kind, one, least)).length
  const reached = people.filter(one => mayIssueAttendance(one.share, least)).length
  const named = { attendance: t.kind_attendance, qualification: t.kind_qualification }
  return {
    least: percent(least),
    verdict: is_over ? t.verdict(reached, people.length, percent(least)) : t.verdict_not_over,
    issued: people.reduce((sum, one) => sum + one.has.length, 0),
    ready: { attendance: ready('attendance'), qualification: ready('qualification') },
    people: people.map(one => ({
      id: one.person_id,
      name: fullName(one),
      company: one.company,
      share: one.share ? percent(one.share.percent) : '',
      outcome: one.outcome ? o[one.outcome] : '',
      kinds: KINDS.map(kind => {
        const [stands] = one.certificates.filter(each => each.kind === kind && each.withdrawn_on === null)
        const refused = why(kind, one)
        return {
          kind,
          label: named[kind],
          stands: stands
            ? {
                href: at('tillfallen', occasion.id, 'intyg', stands.id),
                said: t.issued_on(format.day(stands.issued_on)),
              }
            : null,
          why: refused && !stands ? t[WHY[refused]] : null,
          can_issue: refused === null,
        }
      }),
      withdrawn: one.certificates
        .filter(each => each.withdrawn_on !== null)
        .map(each => ({
          id: each.id,
          kind: each.kind,
          href: at('tillfallen', occasion.id, 'intyg', each.id),
        })),
    })),
  }
}

const WHY = {
  'not-over': 'not_over',
  'occasion-cancelled': 'occasion_cancelled',
  'under-least-share': 'under_least_share',
  'no-assessed-outcome': 'no_assessed_outcome',
  'not-passed': 'not_passed',
  'already-issued': 'already_issued',
} as const

export type RoomShown = Awaited<ReturnType<typeof roomShown>>
