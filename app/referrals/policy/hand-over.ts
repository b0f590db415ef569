import { holds, type Visitor } from '../../access/visitor.ts'

/** Tips that wait for a partner, and what became of them. */
export const mayReadHandOvers = (visitor: Visitor) => holds(visitor, 'project_leader', 'process_leader')

/** A process leader who belongs to a partner answers for that partner, and for what has been sent to nobody yet. */
export const mayAnswerHandOver = (visitor: Visitor, referral: { partner_id: number | null }) =>
  holds(visitor, 'project_leader') ||
  visitor.held.some(
    held =>
      held.role === 'process_leader' &&
      (held.partner_id === null || referral.partner_id === null || held.partner_id === referral.partner_id),
  )

/** The partners whose tips the visitor sees; null for all of them. */
export const partnersSeenBy = (visitor: Visitor): number[] | null => {
  if (holds(visitor, 'project_leader')) return null
  const partners = visitor.held.flatMap(held => (held.role === 'process_leader' ? [held.partner_id] : []))
  return partners.includes(null) ? null : partners.filter(partner => partner !== null)
}
