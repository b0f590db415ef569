import { holds, type Visitor } from '../access/visitor.ts'

/** Courses and occasions are open to all who work with them; a provider sees its own (`ownProviders`). */
export const mayReadTraining = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'officer', 'economist', 'auditor', 'company', 'provider')

export const mayEditTraining = (visitor: Visitor) => holds(visitor, 'project_leader', 'process_leader')

/** What an occasion costs is between the programme and its provider. */
export const mayReadCost = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'economist', 'auditor', 'provider')

/** What a seat costs, beside the gaps of a company's own people: also the company that thinks of booking, whose aid it is. */
export const mayReadSeatPrice = (visitor: Visitor) => mayReadCost(visitor) || holds(visitor, 'company')

/** Who holds the occasions, by name: for those who arrange, pay and audit them. */
export const mayReadProviders = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'economist', 'auditor')

/** Exact counts of everyone who took part. */
export const mayCountEveryone = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'economist', 'auditor')

/**
 * A company counts its own people and a provider those of its own occasions. The rest see no counts by course or occasion: a day with
 * one more would tell of one person.
 */
export const mayCount = (visitor: Visitor) =>
  mayCountEveryone(visitor) || holds(visitor, 'company', 'provider')

/** The providers whose occasions are all that the visitor sees; null for those who see every occasion. */
export function ownProviders(visitor: Visitor): number[] | null {
  const isOnlyProvider = visitor.held.every(held => held.role === 'provider')
  return isOnlyProvider ? visitor.held.flatMap(held => held.provider_id ?? []) : null
}

/** The link to a meeting and who leads it, by name: for those who arrange and those who hold it. Who is booked has it by letter. */
export const mayReadLinks = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'provider')

/** That nothing more is expected of an occasion is said by the one who leads the programme. */
export const mayCloseOccasions = (visitor: Visitor) => holds(visitor, 'project_leader')

/** For which companies an occasion is: those who arrange it; a company knows that it is itself one of them. */
export const mayReadNamed = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'officer', 'economist', 'auditor')
