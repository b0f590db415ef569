import type { Language } from '../../foundation/text.ts'

export type Bilingual = Readonly<Record<Language, string>>
export type Statement = { code: string } & Bilingual
export type Area = { code: string; name: Bilingual; statements: readonly Statement[] }

/** What is asked: areas with their statements, the five levels of the scale in words from 1, and a question to answer freely, which may be empty. */
export type TemplateContent = { areas: readonly Area[]; scale: readonly Bilingual[]; free: Bilingual }

/** A version as it is kept. Measurements by versions of one series may be compared. */
export type Template = TemplateContent & {
  id: number
  version: number
  series: number
  is_suggestion: boolean
}

/** Areas are lettered from A, and their statements numbered from 1: `A1`. */
export const areaCode = (at: number): string => String.fromCharCode('A'.charCodeAt(0) + at)

export const areaOf = ({ areas }: TemplateContent, code: string): Area | undefined =>
  areas.find(area => area.code === code)

/** The area that follows another; none after the last. */
export function areaAfter({ areas }: TemplateContent, code: string): Area | undefined {
  const at = areas.findIndex(area => area.code === code)
  return at < 0 ? undefined : areas[at + 1]
}
