import { type Ground, houseScope, reading } from '../app/foundation/transact.ts'

/** A page as its visitors ask for it, and what it is called in the table. */
export type Place = { name: string; path: string }

/** Every page of a programme that reads: where a page is about one thing, the thing with most to show. */
export async function placesOf(ground: Ground, slug: string): Promise<Place[]> {
  const most = await mostIn(ground, slug)
  const company = `foretag/${most.company_id}`
  const occasion = `tillfallen/${most.occasion_id}`
  const person = `personer/${most.person_id}`
  const place = (path: string, name = path): Place => ({
    name: name || 'overview',
    path: `/${slug}${path && `/${path}`}`,
  })
  return [
    place(''),
    place('foretag'),
    place('foretag?sort=-kronor', 'foretag by kronor'),
    place('foretag.csv'),
    place('foretag.xlsx'),
    place(company, 'foretag/:id'),
    ...['kontakter', 'personer', 'narvaro', 'pengar', 'brev', 'besok', 'handelser'].map(tab =>
      place(`${company}/${tab}`, `foretag/:id/${tab}`),
    ),
    place('vagen'),
    place('vagen/lista'),
    place('vagen/lista.csv'),
    place('vagen/takt'),
    place('vagen/startstracka'),
    place('formedlingar'),
    place('foretag/dubbletter'),
    place('partnerskapet'),
    place('kalender'),
    place('sok?q=an', 'sok'),
    place('sok?q=erik+an', 'sok with two words'),
    place('personer'),
    place('personer?q=an', 'personer with a search'),
    place('personer.csv'),
    place('personer.xlsx'),
    place(person, 'personer/:id'),
    place(`${person}/utdrag`, 'personer/:id/utdrag'),
    place('utbildningar'),
    place('utbildningar.csv'),
    place(`utbildningar/${most.course_id}`, 'utbildningar/:id'),
    place('tillfallen'),
    place('tillfallen.csv'),
    place(occasion, 'tillfallen/:id'),
    place(`${occasion}/narvaro/${most.attendance_id}`, 'tillfallen/:id/narvaro/:id'),
    place(`${occasion}/bokning?q=an`, 'tillfallen/:id/bokning with a search'),
    place('narvaro'),
    place('narvaro?rad=700&pass=150', 'narvaro, in the middle'),
    place(`narvaro?company=${most.company_id}`, 'narvaro of a company'),
    place('narvaro.xlsx'),
    place('natura'),
    place('natura?page=2', 'natura, page 2'),
    place('natura.csv'),
    place('natura.xlsx'),
    place(`natura/${most.entry_id}`, 'natura/:id'),
    place('siffror'),
    place('siffror.csv'),
    place('siffror/deltagare'),
    place('siffror/sa-raknar-vi'),
    place('import'),
    place(`import/${most.import_id}`, 'import/:id'),
    place('installningar'),
    place('anvandare'),
    place('handelser'),
    place('handelser/kontroll'),
    { name: 'konto', path: '/konto' },
  ]
}

/** The occasion with most attendance, and what hangs on it; the company and the person with most. */
const mostIn = (ground: Ground, slug: string) =>
  reading(ground, houseScope, async db => {
    const programme = await db
      .selectFrom('programme')
      .select('id')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow()
    const seen = db
      .selectFrom('in_kind_entry')
      .innerJoin('session', 'session.id', 'in_kind_entry.session_id')
      .innerJoin('occasion', 'occasion.id', 'session.occasion_id')
      .innerJoin('person', 'person.id', 'in_kind_entry.person_id')
      .where('in_kind_entry.programme_id', '=', programme.id)
      .where('is_protected', '=', false)
    const mostOf = <C extends 'occasion_id' | 'company_id' | 'person_id'>(column: C) =>
      seen
        .select(`${column} as id`)
        .groupBy(column)
        .orderBy(eb => eb.fn.countAll(), 'desc')
        .orderBy(column)
        .executeTakeFirstOrThrow()
    const occasion = await mostOf('occasion_id')
    const entry = await seen
      .select(['in_kind_entry.id', 'attendance_id', 'course_id'])
      .where('occasion_id', '=', occasion.id)
      .orderBy('in_kind_entry.id')
      .executeTakeFirstOrThrow()
    const { id: import_id } = await db
      .selectFrom('import')
      .select('id')
      .where('programme_id', '=', programme.id)
      .executeTakeFirstOrThrow()
    return {
      occasion_id: occasion.id,
      company_id: (await mostOf('company_id')).id,
      person_id: (await mostOf('person_id')).id,
      entry_id: entry.id,
      attendance_id: entry.attendance_id,
      course_id: entry.course_id,
      import_id,
    }
  })
