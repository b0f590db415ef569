import { assessmentFigures } from '../app/assessments/queries/figures.ts'
import { competenceFigures } from '../app/competences/queries/figures.ts'
import type { LocalDate } from '../app/foundation/clock.ts'
import type { Db } from '../app/foundation/database.ts'
import { type Ground, houseScope, reading } from '../app/foundation/transact.ts'
import { programmeAccount } from '../app/imports/queries/imports.ts'
import type { Account } from '../app/imports/rules/account.ts'
import { programmeBySlug } from '../app/programmes/queries.ts'
import { staircaseFigures } from '../app/staircase/queries/figures.ts'
import { type Figures, figuresOf } from '../app/statistics/queries/figures.ts'
import { type CommandResult, done, failed } from './command.ts'

/** `spang figures --programme exempel --json`: all figures, with what became of every row that ever came. */
export async function figures(ground: Ground, { programme }: { programme: string }): Promise<CommandResult> {
  return reading(ground, houseScope, async db => {
    const found = await programmeBySlug(db, programme)
    if (!found) return failed(`There is no programme ${programme}.`)
    const told = await figuresOf(db, found.id)
    const account = await programmeAccount(db, found.id)
    const { individuals, hours, cofinancing_ore, months } = told
    const gap = hasGap(account) ? await gapFiguresOf(db, found.id, ground.clock.today()) : {}
    return done(printed({ ...headOf(account, told), individuals, hours, cofinancing_ore, months, ...gap }))
  })
}

/** The first three keys of the figures: rows and what became of them, companies with what they are now. */
export const headOf = (account: Account, { companies }: Pick<Figures, 'companies'>) => ({
  companies: { ...account.foretag, ...companies },
  persons: account.deltagare,
  attendance: account.narvaro,
})

/** What registers of the gap came, by the keys under which they are told. */
export const gapAccount = (account: Account) =>
  Object.fromEntries(
    GAP.map(([key, register]) => [key, account[register]] as const).filter(([, counts]) => counts.rows > 0),
  )

const GAP = [
  ['answers', 'svar'],
  ['competence_list', 'kompetenser'],
  ['levels', 'nivaer'],
  ['steps', 'steg'],
] as const

const hasGap = (account: Account): boolean => Object.keys(gapAccount(account)).length > 0

const gapFiguresOf = async (db: Db, programme_id: number, today: LocalDate) => ({
  assessments: await assessmentFigures(db, programme_id),
  competences: await competenceFigures(db, programme_id, today),
  staircase: await staircaseFigures(db, programme_id, today),
})

const HOURS: readonly string[] = ['attended', 'signed', 'cofinanced', 'hours']

/** Hours are decimal numbers also when they are whole (134.0), as other readers of the figures write them. */
export const printed = (value: object): string =>
  JSON.stringify(
    value,
    (key, part: unknown) => (HOURS.includes(key) && Number.isInteger(part) ? rawJson(`${part}.0`) : part),
    1,
  )

const rawJson = (text: string): unknown =>
  (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(text)
