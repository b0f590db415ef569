import type { Certainty } from '../../../db/types.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Ore } from '../../foundation/money.ts'

/** Where a setting comes from, from when it counts, and how sure it is. */
export type Basis = { valid_from: LocalDate; source: string; certainty: Certainty }

export const CERTAINTIES = [
  'confirmed',
  'stated',
  'known',
  'inferred',
  'unknown',
] as const satisfies readonly Certainty[]

export const PARTNER_KINDS = ['owner', 'partner', 'collaborator'] as const
export type Partner = {
  name: string
  kind: (typeof PARTNER_KINDS)[number]
  counties: string[]
  /** Its people point companies out on the road. */
  sends_officers?: boolean
}

export const FINANCIER_KINDS = ['esf', 'public', 'private'] as const
export type Financier = { name: string; kind: (typeof FINANCIER_KINDS)[number] }

/** Whose time pays a line in kind. */
export const IN_KIND_OF = ['participants', 'union', 'employers', 'owner', 'partner'] as const
export type InKindOf = (typeof IN_KIND_OF)[number]

export const SIDES = ['income', 'cost'] as const
export type BudgetLine = {
  side: (typeof SIDES)[number]
  name: string
  /** Null for cash. */
  in_kind_of: InKindOf | null
  /** The name of the financier, on the income side. */
  financier: string | null
  amount_ore: Ore
}
export type Budget = Basis & { support_ore: Ore; total_ore: Ore; lines: BudgetLine[] }

export const MEASURES = ['companies', 'individuals', 'hours'] as const
export type Measure = (typeof MEASURES)[number]
/** Where the plan stands on a day; county null is the whole programme. Hours are whole hours. */
export type TargetPoint = { measure: Measure; county: string | null; due_on: LocalDate; amount: number }
export type Target = TargetPoint & Basis

export const UNIT_COST_KINDS = ['participants', 'union', 'employers'] as const
export type UnitCostKind = (typeof UNIT_COST_KINDS)[number]
export type UnitCost = Basis & { kind: UnitCostKind; ore_per_hour: Ore }

export type FocusGroup = Basis & {
  code: string
  name: string
  /** Null means that it does not matter. */
  sex: 'woman' | 'man' | null
  category: 'kollektiv' | 'tjansteman' | null
  unqualified: boolean | null
  years_without_training: number | null
}

export const STEP_COLOURS = ['wood', 'green', 'blue', 'violet', 'grey'] as const
export type StepColour = (typeof STEP_COLOURS)[number]
/** What usually belongs to a step: so many competences at a level or above; null where nothing does. */
export type Usual = { usual_competences: number | null; usual_level: number | null }
export type Step = Usual & {
  /** Which step of earlier versions it is; without, the one of the same name. */
  step_id?: number | null
  name: string
  meaning: string
  colour: StepColour
  /** What usually shows that someone stands there. */
  evidence: string
}
/** Lowest step first. */
export type Staircase = Basis & { steps: Step[] }

export type ClaimPeriod = { starts_on: LocalDate; ends_on: LocalDate }

/** A single figure; the amount is a decimal number written with a point. */
export type Setting = Basis & { name: string; amount: string }

/** A programme beside this one, to which companies are pointed on. */
export type RelatedProgramme = { name: string; organiser: string; address: string; about: string }

/** All that a programme stands on from its first day. */
export type ProgrammeDesign = {
  partners: Partner[]
  financiers: Financier[]
  budget: Budget
  targets: Target[]
  unit_costs: UnitCost[]
  focus_groups: FocusGroup[]
  staircase: Staircase
  claim_periods: ClaimPeriod[]
  settings: Setting[]
  related_programmes: RelatedProgramme[]
}
