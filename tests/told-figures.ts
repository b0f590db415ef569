import { deskTexts } from '../app/desk/messages.ts'
import { spoken } from '../app/foundation/text.ts'
import { AGE_GROUPS } from '../app/people/rules/age-group.ts'
import { CATEGORIES, EDUCATIONS } from '../app/people/rules/person-form.ts'
import { figureTexts } from '../app/statistics/messages/figures.ts'
import { EVERYONE, focusFigure, partFigure } from '../app/statistics/rules/published.ts'
import { focusTold, peopleTold, type Told } from '../app/statistics/rules/told.ts'
import type { Read, ReadFigures } from './found-out.ts'
import type { Asking } from './world.ts'

const desk = spoken(deskTexts, 'sv')
const t = spoken(figureTexts, 'sv')
const DIMENSIONS = ['category', 'age', 'education', 'county'] as const
const SIDES = { [t.women]: 'women', [t.men]: 'men', [t.all]: EVERYONE } as const

/** The names of parts by the words of the page. A county is its own name. */
const VALUES = new Map<string, string | null>([
  ...[...CATEGORIES, ...AGE_GROUPS, ...EDUCATIONS].map((value): [string, string] => [t[value], value]),
  [t.nobody_knows, null],
])

/** All that one who sees no small counts reads of participants: the file of figures, and the overview for what is not in it. */
export async function readFigures(asking: Asking, slug: string, codes: ReadonlyMap<string, string>) {
  const text = await (await asking.get(`/${slug}/siffror.csv`)).text()
  const counts = new Map<string, Read>()
  const percents = new Map<string, number>()
  const rows = text.split('\r\n').map(line => line.split(';').map(cell => cell.replace(/^"|"$/g, '')))
  for (const [part = '', name = '', group = '', value = ''] of rows) {
    const dimension = DIMENSIONS.find(one => t[`dimension_${one}`] === part)
    const side = SIDES[group]
    const code = codes.get(name)
    const number = numberIn(value)
    if (side && part === t.participants) counts.set(side, readIn(value))
    else if (side && dimension)
      counts.set(partFigure(dimension, VALUES.has(name) ? VALUES.get(name)! : name, side), readIn(value))
    else if (code && group === t.participants) counts.set(focusFigure(code), readIn(value))
    else if (code && group === `${t.reached} %` && number !== null)
      percents.set(focusFigure(code, 'base'), number)
  }
  const html = await (await asking.get(`/${slug}`)).text()
  for (const [, name = '', body = ''] of html.matchAll(
    /<table class="bars"[^>]*><caption[^>]*>([^<]*)<\/caption>(.*?)<\/table>/gs,
  ))
    for (const [, label, said = ''] of body.matchAll(/<th scope="row">([^<]*)<\/th>(.*?)<\/tr>/gs)) {
      const percent = /(\d+)[\s\u00a0]*%/.exec(said.replace(/<[^>]*>/g, ' '))?.[1]
      const part = label === desk.via_union ? 'union' : label === desk.via_others ? 'ways' : null
      if (percent && part && !said.includes('t.o.m.'))
        percents.set(focusFigure(codes.get(name)!, part), Number(percent))
    }
  return { counts, percents, html, text }
}

/** The same by the rules alone, without a page. */
export function figuresIn(told: Told, codes: Iterable<string>): ReadFigures {
  const { everyone, dimensions } = peopleTold(told)
  const percents = new Map<string, number>()
  const counts = new Map<string, Read>(Object.entries(everyone))
  for (const { dimension, parts } of dimensions)
    for (const part of parts)
      for (const side of Object.values(SIDES)) counts.set(partFigure(dimension, part.value, side), part[side])
  for (const code of codes) {
    const focus = focusTold(told, code)
    counts.set(focusFigure(code), focus.participants)
    for (const [share, part] of [
      [focus.whole, 'base'],
      [focus.union, 'union'],
      [focus.others, 'ways'],
    ] as const)
      if (share.percent !== null && !share.kept_until) percents.set(focusFigure(code, part), share.percent)
  }
  return { counts, percents }
}

function readIn(value: string): Read {
  const number = numberIn(value.split(' (')[0]!)
  if (number !== null) return value.includes('t.o.m.') ? { kept: number } : number
  return /färre än/.test(value) ? 'few' : 'hidden'
}

function numberIn(value: string): number | null {
  const number = Number(value.replace(/[\s\u00a0]/g, '').replace(',', '.'))
  return value.trim() === '' || Number.isNaN(number) ? null : number
}
