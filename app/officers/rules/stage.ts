/** The stages of a company's path, in the order of the view `company_path`; the last two are ways out. */
const STAGES = [
  'tip',
  'referred',
  'contacted',
  'offered',
  'agreed',
  'assessed',
  'workshop_1',
  'workshop_2',
  'planned',
  'training',
  'followed_up',
  'completed',
  'declined',
  'left',
] as const
export type Stage = (typeof STAGES)[number]

/** Whether the company has come as far as an agreement, and not gone since. */
export const hasJoined = ({ agreed_on, left_on }: { agreed_on: string | null; left_on: string | null }) =>
  agreed_on !== null && left_on === null

export const hasTrained = ({ training_on }: { training_on: string | null }) => training_on !== null
