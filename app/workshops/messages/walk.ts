import { texts } from '../../foundation/text.ts'

type Gaps = { gaps: number }

/** The walk through the gaps: what was said then, what is known now, and what the gap became. */
export const walkTexts = texts({
  // planned from the company's tab
  prepare: { sv: 'Planera uppföljning', en: 'Plan the follow-up' },
  prepare_title: { sv: 'Planera uppföljning och utvärdering', en: 'Plan follow-up and evaluation' },
  prepare_lede: {
    sv: (day: string, minutes: string) =>
      `Ni går igenom gapen från den workshop som avslutades ${day}, ett i taget: vad ni sa då, vad som är känt nu och vad gapet blev. Räkna med ${minutes} minuter.`,
    en: (day: string, minutes: string) =>
      `You walk through the gaps of the workshop that was closed on ${day}, one at a time: what you said then, what is known now and what the gap became. Count on ${minutes} minutes.`,
  },
  prepare_it: { sv: 'Gör i ordning uppföljningen', en: 'Prepare the follow-up' },
  nothing_to_follow: {
    sv: 'Det finns ingen avslutad Mind the Gap att följa upp här.',
    en: 'There is no closed Mind the Gap to follow up here.',
  },
  nothing_to_follow_what: {
    sv: 'När en workshop är avslutad går det att följa upp den.',
    en: 'When a workshop has been closed it can be followed up.',
  },
  back_to: { sv: 'Till Mind the Gap', en: 'To Mind the Gap' },
  due: {
    sv: (day: string) => `Sedan den ${day} är det dags att följa upp. Gå igenom samma gap igen.`,
    en: (day: string) => `Follow-up has been due since ${day}. Walk through the same gaps again.`,
  },
  not_due: {
    sv: (day: string, months: string) =>
      `Följ gärna upp omkring ${day}, ${months} ${months === '1' ? 'månad' : 'månader'} efter att workshopen avslutades.`,
    en: (day: string, months: string) =>
      `Follow up around ${day}, ${months} ${months === '1' ? 'month' : 'months'} after the workshop was closed.`,
  },
  outcome: { sv: 'Gapen blev', en: 'The gaps became' },

  // the room
  meeting: { sv: 'uppföljning', en: 'follow-up' },
  gap_of: {
    sv: (at: string, of: string) => `Gap ${at} av ${of}`,
    en: (at: string, of: string) => `Gap ${at} of ${of}`,
  },
  gaps: { sv: 'Gapen', en: 'The gaps' },
  no_gaps: {
    sv: 'Den förra workshopen lämnade inga gap efter sig.',
    en: 'The workshop before left no gaps behind.',
  },
  next_gap: { sv: (name: string) => `Nästa gap: ${name}`, en: (name: string) => `Next gap: ${name}` },
  gap_before: { sv: 'Förra gapet', en: 'The gap before' },
  go_to: { sv: (name: string) => `Gå till gapet ${name}`, en: (name: string) => `Go to the gap ${name}` },
  before: { sv: 'Då', en: 'Then' },
  then_on: { sv: (day: string) => `Då, ${day}`, en: (day: string) => `Then, ${day}` },
  now: { sv: 'Nu', en: 'Now' },
  now_on: { sv: (day: string) => `Nu, ${day}`, en: (day: string) => `Now, ${day}` },
  you_say: { sv: 'Ni säger', en: 'You say' },
  judge: { sv: 'Spara bedömningen', en: 'Save the judgement' },
  became: { sv: 'Vad blev gapet?', en: 'What did the gap become?' },
  became_closed: { sv: 'Stängt', en: 'Closed' },
  became_partly: { sv: 'Delvis stängt', en: 'Partly closed' },
  became_open: { sv: 'Öppet', en: 'Open' },
  became_not_relevant: { sv: 'Inte aktuellt längre', en: 'No longer relevant' },
  became_new: { sv: 'Nytt', en: 'New' },
  became_unjudged: { sv: 'Inte bedömt', en: 'Not judged' },
  became_missing: { sv: 'Välj vad det blev.', en: 'Choose what it became.' },
  why: { sv: 'Varför?', en: 'Why?' },
  why_hint: { sv: 'En mening. Inga namn.', en: 'One sentence. No names.' },
  why_then: { sv: 'Varför', en: 'Why' },
  gaps_unjudged: {
    sv: ({ gaps }: Gaps) =>
      gaps === 1
        ? 'Ett gap är inte bedömt. Bedöm det, eller kryssa i att du vet det: det räknas då som öppet.'
        : `${gaps} gap är inte bedömda. Bedöm dem, eller kryssa i att du vet det: de räknas då som öppna.`,
    en: ({ gaps }: Gaps) =>
      gaps === 1
        ? 'One gap has not been judged. Judge it, or tick that you know: it then counts as open.'
        : `${gaps} gaps have not been judged. Judge them, or tick that you know: they then count as open.`,
  },
  sure_unjudged: {
    sv: 'Jag vet att det finns gap som inte är bedömda eller kort som inte har visats',
    en: 'I know that there are gaps that have not been judged or cards that have not been shown',
  },

  // what is known
  not_known: {
    sv: 'Inget är räknat, för rummet har inte öppnats.',
    en: 'Nothing is counted, since the room has not been opened.',
  },
  no_line: { sv: 'Inte med i planen.', en: 'Not in the plan.' },
  line: { sv: (name: string) => `I planen: ${name}`, en: (name: string) => `In the plan: ${name}` },
  line_due: { sv: (day: string) => `till ${day}`, en: (day: string) => `by ${day}` },
  line_people: {
    sv: (people: number) => `för ${people} ${people === 1 ? 'person' : 'personer'}`,
    en: (people: number) => `for ${people} ${people === 1 ? 'person' : 'people'}`,
  },
  trained: {
    sv: (part: string) => `I utbildning: ${part}`,
    en: (part: string) => `In training: ${part}`,
  },
  of_chosen: {
    sv: (part: string, of: string) => `${part} av ${of} som är valda`,
    en: (part: string, of: string) => `${part} of ${of} who are chosen`,
  },
  few: { sv: (limit: string) => `färre än ${limit}`, en: (limit: string) => `fewer than ${limit}` },
  most: { sv: 'nästan alla', en: 'nearly all' },
  too_few: {
    sv: 'visas inte, det är för få',
    en: 'not shown, there are too few',
  },
  on_level: {
    sv: (level: string) => `På nivå ${level} eller högre`,
    en: (level: string) => `On level ${level} or above`,
  },
  before_now: {
    sv: (before: string, now: string, of: string) => `då ${before}, nu ${now}, av ${of}`,
    en: (before: string, now: string, of: string) => `then ${before}, now ${now}, of ${of}`,
  },
  now_little: {
    sv: (now: string, of: string) => `nu ${now} av ${of}, ungefär som då`,
    en: (now: string, of: string) => `now ${now} of ${of}, about as then`,
  },
  of_role: { sv: 'i rollen', en: 'in the role' },
  of_company: { sv: 'på företaget', en: 'at the company' },
  steps_up: {
    sv: (part: string, of: string) => `Högre på trappan sedan dess: ${part} av ${of}`,
    en: (part: string, of: string) => `Higher on the staircase since: ${part} of ${of}`,
  },
  how_counted: {
    sv: (day: string, limit: string) =>
      `Siffrorna är från ${day}. Färre än ${limit} visas inte, och nivåer räknas bara på dem som är bedömda och arbetar kvar.`,
    en: (day: string, limit: string) =>
      `The figures are of ${day}. Fewer than ${limit} are not shown, and levels are counted only of those who are rated and still work there.`,
  },

  // promises
  promises: { sv: 'Löften och beslut', en: 'Promises and decisions' },
  no_promises: {
    sv: 'Den förra workshopen lämnade inga beslut efter sig.',
    en: 'The workshop before left no decisions behind.',
  },
  decided: { sv: 'Beslut', en: 'Decision' },
  kept: { sv: 'Blev det av?', en: 'Was it done?' },
  kept_kept: { sv: 'Blev av', en: 'Done' },
  kept_partly: { sv: 'Delvis', en: 'In part' },
  kept_not_kept: { sv: 'Blev inte av', en: 'Not done' },
  keep_it: { sv: 'Spara', en: 'Save' },

  // the summary
  summary_of: {
    sv: (company: string) => `Uppföljning och utvärdering på ${company}`,
    en: (company: string) => `Follow-up and evaluation at ${company}`,
  },
  first: { sv: 'Läs den förra sammanfattningen', en: 'Read the summary before' },
  side_by_side: { sv: 'Gapen, då och nu', en: 'The gaps, then and now' },
  gap: { sv: 'Gap', en: 'Gap' },
  it_became: { sv: 'Blev', en: 'Became' },
  verdict: {
    sv: (closed: number, gaps: number) =>
      gaps === 1
        ? closed === 1
          ? 'Gapet är stängt.'
          : 'Gapet är inte stängt.'
        : `${closed} av ${gaps} gap är stängda.`,
    en: (closed: number, gaps: number) =>
      gaps === 1
        ? closed === 1
          ? 'The gap is closed.'
          : 'The gap is not closed.'
        : `${closed} of ${gaps} gaps ${closed === 1 ? 'is' : 'are'} closed.`,
  },
  kind: { sv: 'Uppföljning och utvärdering', en: 'Follow-up and evaluation' },
  new_gaps: { sv: 'Nya gap', en: 'New gaps' },
  promise: { sv: 'Löfte eller beslut', en: 'Promise or decision' },
  see_line: {
    sv: (name: string) => `Insatsen ${name} i planen`,
    en: (name: string) => `The measure ${name} in the plan`,
  },
  new_decisions: { sv: 'Nya beslut', en: 'New decisions' },
  n_closed: { sv: (n: number) => `${n} ${n === 1 ? 'stängt' : 'stängda'}`, en: (n: number) => `${n} closed` },
  n_partly: { sv: (n: number) => `${n} delvis`, en: (n: number) => `${n} in part` },
  n_open: { sv: (n: number) => `${n} ${n === 1 ? 'öppet' : 'öppna'}`, en: (n: number) => `${n} open` },
  n_not_relevant: {
    sv: (n: number) => `${n} ${n === 1 ? 'inte aktuellt' : 'inte aktuella'}`,
    en: (n: number) => `${n} no longer relevant`,
  },
  n_new: { sv: (n: number) => `${n} ${n === 1 ? 'nytt' : 'nya'}`, en: (n: number) => `${n} new` },
  n_unjudged: {
    sv: (n: number) => `${n} ${n === 1 ? 'inte bedömt' : 'inte bedömda'}`,
    en: (n: number) => `${n} not judged`,
  },
  all: { sv: 'Alla', en: 'All' },
})
