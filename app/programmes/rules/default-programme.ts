import type { LocalDate } from '../../foundation/clock.ts'
import { kronor } from '../../foundation/money.ts'
import { claimPeriods } from './claim-periods.ts'
import { defaultTargets } from './default-targets.ts'
import {
  type Basis,
  type BudgetLine,
  type InKindOf,
  type ProgrammeDesign,
  type Step,
  UNIT_COST_KINDS,
} from './design.ts'
import { KNOWN_SETTINGS } from './settings.ts'

const IDEA = 'Projektidén 2023'

/** The programme of the project idea, moved to the given dates: what every new programme begins with. DOMAIN.md. */
export function defaultProgramme(starts_on: LocalDate, ends_on: LocalDate): ProgrammeDesign {
  const ground = (source: string, certainty: Basis['certainty']): Basis => ({
    valid_from: starts_on,
    source,
    certainty,
  })
  const stated = ground(IDEA, 'stated')
  return {
    partners: [
      { name: 'IUC Syd', kind: 'owner', counties: ['Skåne'] },
      { name: 'Techtank', kind: 'partner', counties: ['Blekinge'] },
      { name: 'IF Metall', kind: 'partner', counties: [], sends_officers: true },
      { name: 'Teknikföretagen', kind: 'collaborator', counties: [] },
      { name: 'Facken inom industrin', kind: 'collaborator', counties: [] },
    ],
    financiers: [
      { name: 'Europeiska socialfonden+', kind: 'esf' },
      { name: 'Region Skåne', kind: 'public' },
      { name: 'Region Blekinge', kind: 'public' },
      { name: 'Deltagande företag', kind: 'private' },
      { name: 'IF Metall', kind: 'private' },
      { name: 'Teknikarbetsgivare', kind: 'private' },
      { name: 'IUC Syd', kind: 'private' },
      { name: 'Techtank', kind: 'private' },
    ],
    budget: {
      ...ground(`${IDEA}, budget`, 'stated'),
      support_ore: kronor(11_763_314),
      total_ore: kronor(21_783_914),
      lines: [
        income('ESF-finansiering', 11_763_314, 'Europeiska socialfonden+'),
        income('Region Skåne', 3_000_000, 'Region Skåne'),
        income('Region Blekinge', 1_000_000, 'Region Blekinge'),
        income('Deltagaravgifter', 500_000, 'Deltagande företag'),
        income('Personal (IF Metall)', 417_000, 'IF Metall', 'union'),
        income('Personal (Teknikarbetsgivare)', 125_100, 'Teknikarbetsgivare', 'employers'),
        income('IUC Syd', 300_000, 'IUC Syd', 'owner'),
        income('Techtank', 300_000, 'Techtank', 'partner'),
        income('Deltagare', 4_378_500, 'Deltagande företag', 'participants'),
        cost('Personalkostnader IUC Syd', 4_800_000),
        cost('Externa tjänster IUC Syd', 8_063_314),
        cost('Personalkostnader Techtank', 2_900_000),
        cost('Externa tjänster Techtank', 500_000),
        cost('Personal (IF Metall)', 417_000, 'union'),
        cost('Personal (Teknikarbetsgivare)', 125_100, 'employers'),
        cost('IUC Syd, 10 % arbetstid', 300_000, 'owner'),
        cost('Techtank', 300_000, 'partner'),
        cost('Deltagare', 4_378_500, 'participants'),
      ],
    },
    targets: defaultTargets(starts_on, ends_on),
    unit_costs: UNIT_COST_KINDS.map(kind => ({
      kind,
      ore_per_hour: kronor(417),
      ...ground('Budgetens tidsrader är jämna multiplar av 417 kr: 1 000, 300 och 10 500 timmar', 'inferred'),
    })),
    focus_groups: [
      {
        code: 'a',
        name: 'Kvinnor i enkla, okvalificerade arbeten',
        sex: 'woman',
        category: 'kollektiv',
        unqualified: true,
        years_without_training: null,
        ...stated,
      },
      {
        code: 'b',
        name: 'Män som sällan utbildar sig',
        sex: 'man',
        category: 'kollektiv',
        unqualified: null,
        years_without_training: 3,
        ...ground(`${IDEA}; ”låg benägenhet” tolkas som ingen utbildning på tre år`, 'inferred'),
      },
    ],
    staircase: {
      ...ground('Förslag att byta ut: modellens egna steg är inte kända', 'unknown'),
      steps: [
        step('Ny på jobbet', 'Lär sig säkerhet och rutiner'),
        step('Klarar momentet', 'Gör sin uppgift själv', [1, 3]),
        step('Klarar flera moment', 'Roterar och ställer om', [3, 3]),
        step('Löser problem', 'Hittar fel och rättar dem', [5, 3]),
        step('Lär andra', 'Handleder kollegor', [1, 4], 'Handledarutbildning'),
        step('Driver förändring', 'Planerar kompetens och leder förbättring', [3, 4]),
      ],
    },
    claim_periods: claimPeriods(starts_on, ends_on, () => Number(KNOWN_SETTINGS.claim_months.amount)),
    settings: Object.entries(KNOWN_SETTINGS).map(([name, { amount, source, certainty }]) => ({
      name,
      amount,
      ...ground(source, certainty),
    })),
    // As the idea of the first programme names them.
    related_programmes: [
      {
        name: 'Omställningslyftet',
        organiser: 'IUC-nätverket och RISE',
        address: 'https://www.iuc.se',
        about:
          'Stöttar ledningen i företagets gröna omställning: intervjuer, förstudier, coachning och genomförandeplan.',
      },
      {
        name: 'Stödstruktur för validering, Skåne (Visare)',
        organiser: '',
        address: '',
        about: 'Gör validering till en del av det ordinarie arbetet med kompetensförsörjning.',
      },
      {
        name: 'Stödstruktur för validering, Blekinge',
        organiser: '',
        address: '',
        about: 'Gör validering till en del av det ordinarie arbetet med kompetensförsörjning.',
      },
      {
        name: 'Kickstart S3 2.0',
        organiser: '',
        address: '',
        about:
          'En regional resurshubb i Blekinge som stöttar företag i grön omställning. Techtank leder industrins del.',
      },
    ],
  }
}

/** `usual`: so many competences at this level or above. */
const step = (
  name: string,
  meaning: string,
  [usual_competences, usual_level]: readonly [number, number] | readonly [null, null] = [null, null],
  evidence = '',
): Step => ({ name, meaning, colour: 'wood', usual_competences, usual_level, evidence })

const income = (
  name: string,
  amount: number,
  financier: string,
  in_kind_of: InKindOf | null = null,
): BudgetLine => ({
  side: 'income',
  name,
  in_kind_of,
  financier,
  amount_ore: kronor(amount),
})

const cost = (name: string, amount: number, in_kind_of: InKindOf | null = null): BudgetLine => ({
  side: 'cost',
  name,
  in_kind_of,
  financier: null,
  amount_ore: kronor(amount),
})
