import { formOf } from '../../foundation/described-form.ts'
import { optionalTextField, tickField } from '../../foundation/fields.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { templateTexts } from '../messages/template.ts'
import { type Area, areaCode, type Bilingual, type TemplateContent } from './template.ts'

const t = templateTexts
export const MOST_AREAS = 12
const MOST_STATEMENTS = 15
const LONGEST = 300
export const LEVELS = [1, 2, 3, 4, 5] as const

/** Areas and statements are rows: an area with its name in both languages, and its statements a line each. */
export const templateForm = formOf({
  areas: { under: /^area_\d+_/, label: t.areas },
  scale: { under: /^level_\d_/, label: t.scale },
  free_sv: { reads: optionalTextField(LONGEST), label: t.free_sv, type: 'textarea', rows: 2, optional: true },
  free_en: { reads: optionalTextField(LONGEST), label: t.free_en, type: 'textarea', rows: 2, optional: true },
  is_comparable: { reads: tickField, label: t.is_comparable, type: 'checkbox', hint: t.is_comparable_hint },
})

type Typed = Readonly<Record<string, string | undefined>>
const at = (typed: Typed, field: string) => (typed[field] ?? '').trim()
const linesOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(Boolean)

/**
 * What was typed as a template. Empty areas are left out, and letters follow the order. Refuses, at their field, `area-without-name`,
 * `area-without-statements`, `statements-not-alike`, `too-many-statements`, `text-too-long`, `level-missing`, `free-in-one-language`,
 * `no-areas`.
 */
export function templateIn(typed: Typed): TemplateContent | Refusal {
  const areas: Area[] = []
  for (let nth = 1; nth <= MOST_AREAS; nth += 1) {
    const area = areaIn(typed, nth, areas.length)
    if (area && 'refused' in area) return area
    if (area) areas.push(area)
  }
  if (areas.length === 0) return refuse('no-areas', { field: 'area_1_sv' })
  const scale: Bilingual[] = []
  for (const level of LEVELS) {
    const words = { sv: at(typed, `level_${level}_sv`), en: at(typed, `level_${level}_en`) }
    if (!words.sv || !words.en)
      return refuse('level-missing', { field: `level_${level}_${words.sv ? 'en' : 'sv'}` })
    if (Math.max(words.sv.length, words.en.length) > LONGEST)
      return refuse('text-too-long', { field: `level_${level}_sv` })
    scale.push(words)
  }
  const free = { sv: at(typed, 'free_sv'), en: at(typed, 'free_en') }
  if (!free.sv !== !free.en) return refuse('free-in-one-language', { field: free.sv ? 'free_en' : 'free_sv' })
  return { areas, scale, free }
}

function areaIn(typed: Typed, nth: number, index: number): Area | Refusal | null {
  const name = { sv: at(typed, `area_${nth}_sv`), en: at(typed, `area_${nth}_en`) }
  const sv = linesOf(at(typed, `area_${nth}_statements_sv`))
  const en = linesOf(at(typed, `area_${nth}_statements_en`))
  if (!name.sv && !name.en && sv.length === 0 && en.length === 0) return null
  if (!name.sv || !name.en)
    return refuse('area-without-name', { field: `area_${nth}_${name.sv ? 'en' : 'sv'}` })
  if (sv.length === 0) return refuse('area-without-statements', { field: `area_${nth}_statements_sv` })
  if (sv.length !== en.length)
    return refuse('statements-not-alike', {
      field: `area_${nth}_statements_en`,
      about: { sv: sv.length, en: en.length },
    })
  if (sv.length > MOST_STATEMENTS)
    return refuse('too-many-statements', {
      field: `area_${nth}_statements_sv`,
      about: { most: MOST_STATEMENTS },
    })
  if ([name.sv, name.en, ...sv, ...en].some(text => text.length > LONGEST))
    return refuse('text-too-long', { field: `area_${nth}_statements_sv` })
  const code = areaCode(index)
  return {
    code,
    name,
    statements: sv.map((text, each) => ({ code: `${code}${each + 1}`, sv: text, en: en[each]! })),
  }
}

/** A template the way it is typed. */
export function templateTyped({ areas, scale, free }: TemplateContent): Record<string, string> {
  const rows = areas.flatMap(({ name, statements }, index) => [
    [`area_${index + 1}_sv`, name.sv],
    [`area_${index + 1}_en`, name.en],
    [`area_${index + 1}_statements_sv`, statements.map(one => one.sv).join('\n')],
    [`area_${index + 1}_statements_en`, statements.map(one => one.en).join('\n')],
  ])
  const levels = scale.flatMap((words, index) => [
    [`level_${index + 1}_sv`, words.sv],
    [`level_${index + 1}_en`, words.en],
  ])
  return Object.fromEntries([
    ...rows,
    ...levels,
    ['free_sv', free.sv],
    ['free_en', free.en],
    ['is_comparable', ''],
  ])
}
