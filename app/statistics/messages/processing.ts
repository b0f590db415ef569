import type { Processing } from '../../foundation/processing.ts'

/** What is reported to the authority, and figures of groups. */
export const statisticsProcess: readonly Processing[] = [
  {
    purpose: {
      sv: 'Rapportera till SCB varje månad och följa hur projektet når dem som det är till för.',
      en: 'To report to Statistics Sweden each month, and to follow whether the programme reaches those whom it is for.',
    },
    about: ['participant'],
    data: {
      sv: 'Rapporterade in- och utträden. Styrgrupp och följeforskare ser grupper, aldrig personer och aldrig färre än fem.',
      en: 'Reported beginnings and ends. The steering group and the evaluator see groups, never persons and never fewer than five.',
    },
    source: { sv: 'Närvaro och arbetsplats enligt ovan.', en: 'Attendance and workplace as above.' },
    recipients: {
      sv: 'SCB, Svenska ESF-rådet, följeforskaren.',
      en: 'Statistics Sweden, the Swedish ESF Council, the evaluator.',
    },
    kept: 'programme',
  },
]
