import type { Level } from '../../app/competences/rules/matrix.ts'

/** The competences that companies look at, in their order. */
export const COLUMNS = [
  'CNC-programmering',
  'Svetsning TIG',
  'Svetsning MAG',
  'Kvalitetskontroll',
  'Robothantering',
  'Hydraulik',
  'Felsökning',
  'Affärssystemet',
] as const
type Column = (typeof COLUMNS)[number]

type Role = { step: 1 | 2 | 3 | 4; needs: Partial<Record<Column, Level>> }

/** What those with a job at a company are to know, and on which step of the staircase they usually stand. */
const ROLES: Record<string, Role> = {
  'CNC-operatör': { step: 3, needs: { 'CNC-programmering': 3, Kvalitetskontroll: 3, Felsökning: 2 } },
  'HR-ansvarig': { step: 4, needs: { Affärssystemet: 3 } },
  Inköpare: { step: 3, needs: { Affärssystemet: 3 } },
  Konstruktör: { step: 4, needs: { 'CNC-programmering': 2, Affärssystemet: 2 } },
  Kvalitetsansvarig: { step: 4, needs: { Kvalitetskontroll: 4, Affärssystemet: 3 } },
  Lagerarbetare: { step: 2, needs: { Kvalitetskontroll: 2, Affärssystemet: 3 } },
  Lokalvårdare: { step: 1, needs: {} },
  Maskinoperatör: { step: 2, needs: { Kvalitetskontroll: 3, Robothantering: 2, Felsökning: 2 } },
  Montör: { step: 2, needs: { Kvalitetskontroll: 3, Hydraulik: 2 } },
  Packare: { step: 1, needs: { Kvalitetskontroll: 2, Affärssystemet: 1 } },
  Produktionsledare: { step: 4, needs: { Kvalitetskontroll: 3, Felsökning: 2, Affärssystemet: 3 } },
  Svetsare: { step: 3, needs: { 'Svetsning TIG': 3, 'Svetsning MAG': 3, Kvalitetskontroll: 2 } },
  Underhållstekniker: { step: 4, needs: { Robothantering: 3, Hydraulik: 3, Felsökning: 4 } },
  VD: { step: 4, needs: { Affärssystemet: 2 } },
}

export const roleNamed = (title: string): Role => ROLES[title] ?? { step: 1, needs: {} }
export const needOf = (title: string, competence: string): Level =>
  roleNamed(title).needs[competence as Column] ?? 0
