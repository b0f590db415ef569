import { randomUUID } from 'node:crypto'
import type { Installation } from '../../app/access/installation.ts'
import { localDateOf } from '../../app/foundation/clock.ts'
import { addDays } from '../../app/foundation/dates.ts'
import { houseScope, reading } from '../../app/foundation/transact.ts'
import { addDecision, keepSaid } from '../../app/workshops/commands/decisions.ts'
import { goToStep } from '../../app/workshops/commands/lead-room.ts'
import { addNeed } from '../../app/workshops/commands/needs.ts'
import { closeWorkshop, openRoom } from '../../app/workshops/commands/open-room.ts'
import { prepareFollowUp } from '../../app/workshops/commands/prepare-follow-up.ts'
import { noteTime } from '../../app/workshops/commands/time.ts'
import { judgeGap, judgePromise } from '../../app/workshops/commands/walk.ts'
import { roomOf } from '../../app/workshops/queries/room.ts'
import type { Kept } from '../../app/workshops/rules/room.ts'
import { gapsInOrder, type Judged, promisesInOrder } from '../../app/workshops/rules/walk.ts'
import { workdaysBefore } from './calendar.ts'
import { carriedOut } from './carried-out.ts'
import type { Demonstrated } from './hand-over.ts'
import { visitorNamed } from './visitor-named.ts'

/** Days that have gone since a workshop that is followed up, at least; and workdays since the follow-up was held. */
const LEAST_SINCE = 150
const HELD_WORKDAYS_AGO = 6
/** Two hours and a half. */
const QUARTERS = 10

/** What became of the needs of the two stories that have come to their end, in the order of their names there. */
const BECAME: Readonly<Record<string, readonly [Judged, why: string]>> = {
  Processdata: ['partly', 'Dagskiftet läser kurvorna, natten har inte börjat'],
  'Snabb omställning': ['closed', 'Omställningen tar en timme och tio minuter, och alla gör likadant'],
  Handledarskap: ['open', 'De fyra fick sina två timmar i två veckor, sedan åt ordrarna upp dem'],
  Klimatberäkning: ['not_relevant', 'Koncernen gör det centralt sedan i somras'],
  'CNC-programmering': ['closed', 'Alla på natten ställer själva sedan i våras'],
  Yrkessvenska: ['partly', 'Halva gruppen skriver egna avvikelser, resten börjar efter jul'],
  Kvalitetskontroll: ['open', 'Ingen har börjat: kursen var full i våras'],
}
const KEPT: readonly (readonly [Kept, why: string])[] = [
  ['partly', 'Började bra, stannade när orderboken fylldes'],
  ['kept', 'Klart före sommaren'],
  ['not_kept', 'Den som skulle göra det har slutat'],
  ['kept', ''],
  ['partly', 'På ett skift av tre'],
]

/** The company whose workshop was closed first has walked through its gaps again, after it made its plan; where the dates allow. */
export async function followGaps(
  installation: Installation,
  { programme_id, slug, day, leader: email }: Demonstrated & { leader: string },
): Promise<void> {
  const leader = await visitorNamed(installation, email, slug)
  const held = workdaysBefore(day, HELD_WORKDAYS_AGO)
  const first = await reading(installation, leader, db =>
    db
      .selectFrom('workshop')
      .select(['company_id', 'closed_at'])
      .where('programme_id', '=', programme_id)
      .where('closed_at', 'is not', null)
      .orderBy('closed_at')
      .limit(1)
      .executeTakeFirst(),
  )
  if (!first || localDateOf(first.closed_at!) > addDays(day, -LEAST_SINCE)) return
  const { company_id } = first
  const { id: workshop_id } = await carriedOut(installation, leader, addDays(held, -7), tx =>
    prepareFollowUp(tx, leader, { company_id, form: { language: 'sv' } }),
  )
  const at = { company_id, workshop_id }
  const does = <T extends object>(work: Parameters<typeof carriedOut<T>>[3]) =>
    carriedOut(installation, leader, held, work)
  await does((tx, visitor) => openRoom(tx, visitor, at))
  const room = (await reading(installation, houseScope, db => roomOf(db, { programme_id, workshop_id })))!
  const steps = room.template.steps.map(step => step.code)
  for (const [index, to] of steps.entries()) {
    if (index > 0) await does((tx, visitor) => goToStep(tx, visitor, { ...at, from: steps[index - 1]!, to }))
    if (to === 'gapen')
      for (const { id, name, version } of gapsInOrder(room)) {
        const [became, why] = BECAME[name] ?? (['open', ''] as const)
        await does((tx, visitor) => judgeGap(tx, visitor, { ...at, id, form: { became, why }, version }))
      }
    if (to === 'loften')
      for (const [nth, { id, version }] of promisesInOrder(room).entries()) {
        const [became, why] = KEPT[nth % KEPT.length]!
        await does((tx, visitor) => judgePromise(tx, visitor, { ...at, id, form: { became, why }, version }))
      }
    if (to === 'lardomar') {
      const said = 'Det som hölls på golvet blev av. Det som hölls i sal flyttades två gånger.'
      const will_do = 'Halva varje kurs läggs vid maskinen, och vikarien bokas samma dag som kursen.'
      await does((tx, visitor) =>
        keepSaid(tx, visitor, { ...at, step: to, form: { said, will_do }, version: 1 }),
      )
    }
    if (to === 'nytt') {
      const form = {
        name: 'Minska spill',
        role: 'Operatörer',
        horizon: 'long',
        level_now: 1,
        level_wanted: 2,
        people: 12,
      } as const
      await does((tx, visitor) => addNeed(tx, visitor, { ...at, id: randomUUID(), form }))
    }
    if (to === 'beslut') {
      const form = {
        text: 'Handledarnas två timmar läggs in i schemat',
        responsible: 'Produktionschefen',
        due_on: addDays(held, 30),
      }
      await does((tx, visitor) => addDecision(tx, visitor, { ...at, id: randomUUID(), form }))
    }
  }
  const form = { what: 'follow_up', worked_on: held, hours: QUARTERS } as const
  await does((tx, visitor) => noteTime(tx, visitor, { ...at, form }))
  await does((tx, visitor) => closeWorkshop(tx, visitor, { ...at, knows_unseen: false }))
}
