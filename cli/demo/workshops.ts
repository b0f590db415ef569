import { randomUUID } from 'node:crypto'
import { asHouse } from '../../app/access/as-house.ts'
import type { Installation } from '../../app/access/installation.ts'
import type { Visitor } from '../../app/access/visitor.ts'
import { clockOn, type LocalDate } from '../../app/foundation/clock.ts'
import { addDays, daysBetween } from '../../app/foundation/dates.ts'
import { isRefusal, type Refusal } from '../../app/foundation/refusal.ts'
import { houseScope, reading, type Tx, transact } from '../../app/foundation/transact.ts'
import { type CompanyPath, pathsOf } from '../../app/paths/queries/paths.ts'
import { addCard } from '../../app/workshops/commands/cards.ts'
import { addDecision, keepSaid } from '../../app/workshops/commands/decisions.ts'
import { goToStep, showCards } from '../../app/workshops/commands/lead-room.ts'
import { addNeed, rankByDots } from '../../app/workshops/commands/needs.ts'
import { closeWorkshop, endSitting, openRoom } from '../../app/workshops/commands/open-room.ts'
import { prepareWorkshop } from '../../app/workshops/commands/prepare-workshop.ts'
import { sitDown } from '../../app/workshops/commands/seats.ts'
import { noteTime } from '../../app/workshops/commands/time.ts'
import { castBallot, closeVote, openVote } from '../../app/workshops/commands/vote.ts'
import { roomOf } from '../../app/workshops/queries/room.ts'
import { needsInOrder } from '../../app/workshops/rules/room.ts'
import type { Seated } from '../../app/workshops/rules/seat-token.ts'
import { SUGGESTED_WORKSHOP } from '../../app/workshops/rules/suggested-template.ts'
import type { Step } from '../../app/workshops/rules/template.ts'
import { workdaysBefore } from './calendar.ts'
import { carriedOut } from './carried-out.ts'
import type { Demonstrated } from './hand-over.ts'
import { visitorNamed } from './visitor-named.ts'
import {
  CLOSED_STORIES,
  IN_THE_ROOM,
  UNDER_WAY,
  UNDER_WAY_STORIES,
  type WorkshopStory,
} from './workshop-stories.ts'

const { steps: STEPS } = SUGGESTED_WORKSHOP

/**
 * Four companies that mind their gap. Two did so before their training, and have come to the end; one has had no training yet and is in
 * the middle of its second meeting; the one that the demonstration visits has held its first.
 */
export async function mindGaps(
  installation: Installation,
  { slug, day, leader: email }: Omit<Demonstrated, 'programme_id'> & { leader: string },
): Promise<void> {
  const leader = await visitorNamed(installation, email, slug)
  const marit = await visitorNamed(installation, 'marit.svanberg@exempel.example', slug)
  const paths = await reading(installation, leader, db => pathsOf(db, leader, day))
  const agreed = paths.filter(path => path.agreed_on !== null)
  const sizes = await reading(installation, houseScope, async db => {
    const companies = await db
      .selectFrom('company')
      .select(['id', 'employees'])
      .where('programme_id', '=', leader.programme)
      .execute()
    return new Map(companies.map(one => [one.id, one.employees ?? 0]))
  })
  const sizeOf = (path: CompanyPath) => sizes.get(path.company_id) ?? 0
  const through = agreed.filter(
    path =>
      sizeOf(path) >= LEAST_EMPLOYEES &&
      path.company_id !== marit.company &&
      path.training_on !== null &&
      daysBetween(path.agreed_on!, path.training_on) > LAST_MEETING,
  )
  const [under_way] = agreed
    .filter(
      path =>
        path.training_on === null &&
        path.left_on === null &&
        daysBetween(path.agreed_on!, day) > FIRST_MEETING + BETWEEN &&
        daysBetween(path.agreed_on!, day) < LONGEST_WAITING,
    )
    .toSorted((one, other) => sizeOf(other) - sizeOf(one))
  const telling = { installation, leader, day }
  const told = new Set<number>()
  for (const story of CLOSED_STORIES) {
    const left = through.filter(path => !told.has(path.company_id))
    const path = left.find(one => story.fits.test(one.name)) ?? left[0]
    if (!path) continue // a small demonstration may have none
    told.add(path.company_id)
    const first = addDays(path.agreed_on!, FIRST_MEETING)
    await tell(telling, { company_id: path.company_id, story, met: [first, addDays(first, BETWEEN)] })
  }
  // As the calendar has it: the first meeting has been held there, and the second is booked.
  const held = workdaysBefore(day, HELD_WORKDAYS_AGO)
  await tell(telling, {
    company_id: marit.company!,
    story: { ...UNDER_WAY, until: 'behov' },
    met: [held, held],
  })
  if (under_way)
    await tell(telling, {
      company_id: under_way.company_id,
      story: UNDER_WAY_STORIES.find(one => one.fits.test(under_way.name)) ?? UNDER_WAY,
      met: [addDays(day, -BETWEEN), day],
    })
}

/** Workdays since the first meeting at the company that the demonstration visits: the calendar’s story. */
const HELD_WORKDAYS_AGO = 22
/** As many as the stories tell of. */
const LEAST_EMPLOYEES = 30
/** Days from the agreement to the first meeting, and from that to the second. */
const FIRST_MEETING = 10
const BETWEEN = 21
const LAST_MEETING = FIRST_MEETING + BETWEEN
/** A company that has waited longer for its training has another story. */
const LONGEST_WAITING = 300

type Telling = { installation: Installation; leader: Visitor; day: LocalDate }
type At = { company_id: number; workshop_id: number }
/** Does one thing on a day, and tells what came of it. */
type Lead = <T extends object>(work: (tx: Tx, visitor: Visitor) => Promise<T | Refusal>) => Promise<T>

type Told = { company_id: number; story: WorkshopStory; met: readonly [first: LocalDate, second: LocalDate] }

async function tell({ installation, leader }: Telling, { company_id, story, met }: Told) {
  const leadOn =
    (date: LocalDate): Lead =>
    work =>
      carriedOut(installation, leader, date, work)
  const [first, second] = met
  const { id: workshop_id } = await leadOn(addDays(first, -10))((tx, visitor) =>
    prepareWorkshop(tx, visitor, { company_id, form: { language: 'sv', aims_at: story.aims_at } }),
  )
  const at = { company_id, workshop_id }
  const stop = STEPS.findIndex(step => step.code === story.until)
  for (const [meeting, date] of [
    [1, first],
    [2, second],
  ] as const) {
    if (!STEPS.some((step, index) => step.meeting === meeting && index <= stop)) continue
    const lead = leadOn(date)
    await lead((tx, visitor) => openRoom(tx, visitor, at))
    for (const [index, step] of STEPS.entries()) {
      if (step.meeting !== meeting || index > stop) continue
      const before = STEPS[index - 1]
      if (before)
        await lead((tx, visitor) => goToStep(tx, visitor, { ...at, from: before.code, to: step.code }))
      await inStep(lead, at, { step, story, date })
      if (step.kind === 'vote' && story.votes.length > 0)
        await vote({ installation, leader, date, lead }, at, story)
    }
    const form = { what: `workshop_${meeting}` as const, worked_on: date, hours: QUARTERS_OF_A_MEETING }
    await lead((tx, visitor) => noteTime(tx, visitor, { ...at, form }))
    if (meeting === 1) await lead((tx, visitor) => endSitting(tx, visitor, at))
  }
  if (story.until === STEPS.at(-1)!.code)
    await leadOn(second)((tx, visitor) => closeWorkshop(tx, visitor, { ...at, knows_unseen: false }))
}

/** Three hours and a half. */
const QUARTERS_OF_A_MEETING = 14

type InStep = { step: Step; story: WorkshopStory; date: LocalDate }

/** What was done in one step of a story. */
async function inStep(lead: Lead, at: At, { step: { code: step, kind }, story, date }: InStep) {
  const gap = story.gap.map(text => ['', text] as const)
  const cards = { present: story.present, desired: story.desired, gap }[kind as string] ?? []
  for (const [lane, text] of cards)
    await lead((tx, visitor) => addCard(tx, visitor, { ...at, id: randomUUID(), step, form: { text, lane } }))
  if (cards.length > 0) await lead((tx, visitor) => showCards(tx, visitor, { ...at, step, is_showing: true }))
  if (kind === 'needs')
    for (const form of story.needs)
      await lead((tx, visitor) => addNeed(tx, visitor, { ...at, id: randomUUID(), form }))
  for (const [code, said, will_do] of story.themes)
    if (code === step)
      await lead((tx, visitor) => keepSaid(tx, visitor, { ...at, step, form: { said, will_do }, version: 1 }))
  if (kind === 'rank' && story.votes.length > 0) await lead((tx, visitor) => rankByDots(tx, visitor, at))
  if (kind === 'decisions')
    for (const [text, responsible, in_days] of story.decisions)
      await lead((tx, visitor) =>
        addDecision(tx, visitor, {
          ...at,
          id: randomUUID(),
          form: { text, responsible, due_on: addDays(date, in_days) },
        }),
      )
}

type Voting = Pick<Telling, 'installation' | 'leader'> & { date: LocalDate; lead: Lead }

async function vote({ installation, leader, date, lead }: Voting, at: At, story: WorkshopStory) {
  const ground = { ...installation, clock: clockOn(date, installation.clock.now) }
  const programme_id = leader.programme!
  const { code, needs } = (await reading(ground, houseScope, db =>
    roomOf(db, { programme_id, workshop_id: at.workshop_id }),
  ))!
  const inRoom = async <T extends object>(work: (tx: Tx) => Promise<T | Refusal>): Promise<T> => {
    const outcome = await transact(ground, asHouse(leader), work)
    if (isRefusal(outcome)) throw new Error(`the story cannot be told: ${outcome.refused}`)
    return outcome
  }
  const seats: Seated[] = []
  for (const [alias, speaks_for] of IN_THE_ROOM)
    seats.push(await inRoom(tx => sitDown(tx, { code: code!, form: { alias, speaks_for } })))
  await lead((tx, visitor) => openVote(tx, visitor, at))
  const ids = (places: readonly number[]) => places.map(place => needsInOrder({ needs })[place]!.id)
  for (const [index, [effect, urgency]] of story.votes.entries()) {
    const ballot = { effect: ids(effect), urgency: ids(urgency) }
    await inRoom(tx => castBallot(tx, seats[index]!, { number: randomUUID(), ballot }))
  }
  await lead((tx, visitor) => closeVote(tx, visitor, at))
}
