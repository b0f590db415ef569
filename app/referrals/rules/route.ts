type Place = { code: string; county: string }
type Route = { municipality_code: string; partner_id: number }
type Receiver = { id: number; counties: readonly string[] }

/** The partner that takes care of a municipality: the one that a route names, else the first whose county it lies in. */
export const partnerFor = (
  place: Place,
  { routes, partners }: { routes: readonly Route[]; partners: readonly Receiver[] },
): number | null =>
  routes.find(route => route.municipality_code === place.code)?.partner_id ??
  partners.find(partner => partner.counties.includes(place.county))?.id ??
  null
