import type { TrailWords } from '../../foundation/trail-words.ts'

/** What is done in a workshop; of what was written, said or voted there is no word. */
export const workshopTrail: TrailWords = {
  did: {
    'workshop-prepared': { sv: 'Planerade Mind the Gap', en: 'Planned Mind the Gap' },
    'workshop-changed': { sv: 'Ändrade Mind the Gap', en: 'Changed Mind the Gap' },
    'room-opened': { sv: 'Öppnade rummet', en: 'Opened the room' },
    'room-ended': { sv: 'Slutade för i dag', en: 'Ended for today' },
    'workshop-closed': { sv: 'Avslutade workshopen', en: 'Closed the workshop' },
    'room-led': { sv: 'Bytte steg', en: 'Changed step' },
    'room-takes': { sv: 'Började ta emot kort', en: 'Began to take cards' },
    'room-takes-no-more': { sv: 'Slutade ta emot kort', en: 'Stopped taking cards' },
    'cards-shown': { sv: 'Visade korten', en: 'Showed the cards' },
    'cards-hidden': { sv: 'Dolde korten', en: 'Hid the cards' },
    'timer-set': { sv: 'Ställde klockan', en: 'Set the clock' },
    'arranging-undone': { sv: 'Ångrade en ändring', en: 'Took back a change' },
    'card-written': { sv: 'Skrev ett kort', en: 'Wrote a card' },
    'card-arranged': { sv: 'Ordnade ett kort', en: 'Arranged a card' },
    'need-added': { sv: 'Lade till ett behov', en: 'Added a need' },
    'need-changed': { sv: 'Ändrade ett behov', en: 'Changed a need' },
    'need-removed': { sv: 'Tog bort ett behov', en: 'Removed a need' },
    'needs-ranked': { sv: 'Ordnade behoven', en: 'Ranked the needs' },
    'decision-added': { sv: 'Lade till ett beslut', en: 'Added a decision' },
    'decision-removed': { sv: 'Tog bort ett beslut', en: 'Removed a decision' },
    'said-kept': { sv: 'Skrev vad som sades', en: 'Wrote what was said' },
    'vote-opened': { sv: 'Öppnade en röstning', en: 'Opened a vote' },
    'vote-closed': { sv: 'Stängde en röstning', en: 'Closed a vote' },
  },
  fields: {
    company: {
      step: { sv: 'Steg', en: 'Step' },
      does: { sv: 'Hur', en: 'How' },
      what: { sv: 'Vad', en: 'What' },
      minutes: { sv: 'Minuter', en: 'Minutes' },
      needs: { sv: 'Behov', en: 'Needs' },
      decisions: { sv: 'Beslut', en: 'Decisions' },
      counted: { sv: 'Rösterna räknades', en: 'The votes were counted' },
      aims_at: { sv: 'Framtidsläge', en: 'Desired state' },
      version: { sv: 'Version', en: 'Version' },
    },
  },
}
