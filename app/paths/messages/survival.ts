import { inWords, inWordsFirst } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'

/** Time to start, as survival curves, in words. */
export const survivalTexts = texts({
  title: { sv: 'Startsträcka', en: 'Time to start' },
  end_agreed: { sv: 'överenskommelse', en: 'agreement' },
  end_workshop_1: { sv: 'Mind the Gap 1', en: 'Mind the Gap 1' },
  end_training: { sv: 'första utbildningen', en: 'first training' },
  from_to: { sv: (end: string) => `Från förmedling till ${end}`, en: (end: string) => `From tip to ${end}` },
  choose: { sv: 'Från förmedling till', en: 'From tip to' },
  referred: { sv: 'Via\u00a0ombud', en: 'Via\u00a0officers' },
  others: { sv: 'Övriga', en: 'Others' },

  verdict_sooner: {
    sv: (a: number, b: number, end: string) =>
      `Hälften av företagen via ombud når ${end} på ${a} dagar, hälften av de övriga på ${b}.`,
    en: (a: number, b: number, end: string) =>
      `Half of the companies via officers reach ${end} in ${a} days, half of the others in ${b}.`,
  },
  verdict_rare: {
    sv: 'Så stor skillnad kommer sällan av en slump.',
    en: 'So large a difference seldom comes by chance.',
  },
  verdict_chance: {
    sv: 'Skillnaden kan vara en slump.',
    en: 'The difference may be chance.',
  },
  verdict_one: {
    sv: (who: string, days: number, other: string) =>
      `${who}: hälften är framme på ${days} dagar. ${other}: färre än hälften är framme.`,
    en: (who: string, days: number, other: string) =>
      `${who}: half are there in ${days} days. ${other}: fewer than half are there.`,
  },
  verdict_neither: {
    sv: (end: string) => `Färre än hälften har kommit till ${end}, förmedlade av ombud eller inte.`,
    en: (end: string) => `Fewer than half have come to ${end}, pointed out by officers or not.`,
  },
  verdict_too_few: {
    sv: 'Det är för få företag för att jämföra.',
    en: 'There are too few companies to compare.',
  },
  lede: {
    sv: 'Kurvan visar hur stor del som fortfarande väntar så många dagar efter förmedlingen. Ju brantare, desto snabbare.',
    en: 'The curve shows what share still waits so many days after the tip. The steeper, the sooner.',
  },
  too_few_text: {
    sv: (n: number) => `Varje grupp behöver minst ${n} företag vars väg har en första dag.`,
    en: (n: number) => `Each group needs at least ${n} companies whose path has a first day.`,
  },

  curve: { sv: 'Hur många väntar fortfarande?', en: 'How many still wait?' },
  what: { sv: 'andel som väntar', en: 'share that waits' },
  summary: {
    sv: (a: string, b: string, days: number) =>
      `Efter ${days} dagar väntar ${a} av dem som ombud har förmedlat och ${b} av övriga.`,
    en: (a: string, b: string, days: number) =>
      `After ${days} days ${a} of those pointed out by officers still wait, and ${b} of the others.`,
  },
  days_after: { sv: 'Dagar efter förmedlingen', en: 'Days after the tip' },
  day: { sv: (n: number) => `${n} d`, en: (n: number) => `${n} d` },
  at_risk: { sv: 'Antal som vi följer', en: 'Number that we follow' },
  at_risk_intro: {
    sv: 'Företag som varken är framme eller har slutat följas vid dagen. Till höger vilar kurvan på få.',
    en: 'Companies that are neither there nor no longer followed on the day. To the right the curve rests on few.',
  },
  group: { sv: 'Grupp', en: 'Group' },

  medians: { sv: 'Halva gruppen är framme', en: 'Half of the group is there' },
  n: { sv: 'Företag', en: 'Companies' },
  left_out: { sv: 'Inte med', en: 'Left out' },
  events: { sv: 'Framme', en: 'There' },
  censored: { sv: 'Slutade följas', en: 'No longer followed' },
  median: { sv: 'Median, dagar', en: 'Median, days' },
  interval: { sv: '95 % säkerhet', en: '95 % confidence' },
  span: {
    sv: (low: string, high: string) => `${low}–${high}`,
    en: (low: string, high: string) => `${low}–${high}`,
  },
  open: { sv: 'inte nådd', en: 'not reached' },
  gone: { sv: 'Tackade nej eller lämnade', en: 'Declined or left' },
  waiting: { sv: 'Väntar', en: 'Waiting' },
  reached: {
    sv: (days: string) => `Hur långt har de kommit efter ${days} dagar?`,
    en: (days: string) => `How far have they come after ${days} days?`,
  },
  reached_intro: {
    sv: 'Av alla som började. Här räknas även de som tackade nej eller lämnade, som kurvan inte följer längre.',
    en: 'Of all who began. Those who declined or left, whom the curve no longer follows, are counted here too.',
  },
  difference: {
    sv: (until: string, a: string, b: string, least: number) =>
      `Under de första ${until} dagarna, så länge minst ${inWords('sv', least)} följs i varje grupp, väntar företag via ombud i snitt ${a} dagar, övriga ${b}.`,
    en: (until: string, a: string, b: string, least: number) =>
      `During the first ${until} days, while at least ${inWords('en', least)} are followed in each group, companies via officers wait ${a} days on average, others ${b}.`,
  },
  no_difference: {
    sv: (least: number) =>
      `För att jämföra hur länge grupperna väntar i snitt behöver minst ${inWords('sv', least)} företag följas i var och en. Så många är de inte.`,
    en: (least: number) =>
      `To compare how long the groups wait on average, at least ${inWords('en', least)} companies have to be followed in each. There are not so many.`,
  },
  difference_less: {
    sv: (days: string, low: string, high: string) =>
      `De väntar ${days} dagar kortare, med 95 % säkerhet mellan ${low} och ${high}.`,
    en: (days: string, low: string, high: string) =>
      `They wait ${days} days less, with 95 % confidence between ${low} and ${high}.`,
  },
  difference_more: {
    sv: (days: string, low: string, high: string) =>
      `De väntar ${days} dagar längre, med 95 % säkerhet mellan ${low} och ${high}.`,
    en: (days: string, low: string, high: string) =>
      `They wait ${days} days longer, with 95 % confidence between ${low} and ${high}.`,
  },
  difference_none: {
    sv: 'Gränserna ligger på var sin sida om noll: det går inte att säga vilken grupp som väntar kortast.',
    en: 'The limits lie on either side of nought: which group waits least cannot be said.',
  },

  test: { sv: 'Skiljer sig grupperna åt?', en: 'Do the groups differ?' },
  test_result: {
    sv: (chi: string, p: string) => `Log-rank-test: chi-två ${chi} med en frihetsgrad, p\u00a0${p}.`,
    en: (chi: string, p: string) =>
      `Log-rank test: chi-square ${chi} with one degree of freedom, p\u00a0${p}.`,
  },
  p_is: { sv: (p: string) => `=\u00a0${p}`, en: (p: string) => `=\u00a0${p}` },
  p_less: { sv: '<\u00a00,001', en: '<\u00a00.001' },
  test_meaning: {
    sv: (p: string) =>
      `Om grupperna egentligen var lika skulle en så stor skillnad komma av en slump i ${p} av fallen.`,
    en: (p: string) =>
      `If the groups were really alike, so large a difference would come by chance in ${p} of cases.`,
  },
  less_than: { sv: (p: string) => `mindre än ${p}`, en: (p: string) => `less than ${p}` },
  test_caution: {
    sv: 'Det beskriver de här företagen. Det bevisar inte att ombuden är orsaken: de kan ha valt företag som ändå hade varit snabba. Grupperna kan också skilja sig i storlek, ort och tid, och det tar jämförelsen ingen hänsyn till.',
    en: 'It describes these companies. It does not prove that the officers are the cause: they may have chosen companies that would have been quick anyway. The groups may also differ in size, place and time, which the comparison takes no account of.',
  },
  no_test: {
    sv: 'Ingen har kommit fram än, så ingen jämförelse går att räkna.',
    en: 'Nobody is there yet, so no comparison can be made.',
  },

  table_of: {
    sv: (who: string) => `Kurvan i siffror: ${who}`,
    en: (who: string) => `The curve in figures: ${who}`,
  },
  time: { sv: 'Dagar', en: 'Days' },
  risk: { sv: 'Följs', en: 'At risk' },
  survival: { sv: 'Andel som väntar', en: 'Share waiting' },
  standard_error: { sv: 'Standardfel', en: 'Standard error' },

  method: { sv: 'Så räknar vi', en: 'How we count' },
  method_start: {
    sv: 'Vägen börjar den dag någon förmedlade företaget, eller den dag en partner tog emot det när förmedlingen saknar dag.',
    en: 'The path begins on the day of the tip, or on the day a partner took the company on where the tip has no day.',
  },
  method_censor: {
    sv: (day: string) =>
      `Ett företag som inte är framme följs till ${day}, eller till dagen då det tackade nej eller lämnade. Efter det räknas det inte som väntande. Kurvan säger därför hur snabbt det går för dem som är kvar.`,
    en: (day: string) =>
      `A company that is not there is followed until ${day}, or until the day it declined or left. After that it does not count as waiting, so the curve says how soon it goes for those who remain.`,
  },
  method_group: {
    sv: 'Via ombud är företag som kom genom den organisation vars folk är ombud. Övriga är alla andra.',
    en: 'Via officers are companies that came through the organisation whose people are officers. Others are all the rest.',
  },
  method_estimate: {
    sv: (least: number) =>
      `Andelen är Kaplan och Meiers skattning, standardfelet Greenwoods, gränserna log-log. Väntan i snitt är ytan under kurvan så länge minst ${inWords('sv', least)} företag följs i varje grupp; längre ut vilar den på för få. Hur långt de har kommit är Aalen och Johansens skattning.`,
    en: (least: number) =>
      `The share is Kaplan and Meier’s estimate, the standard error Greenwood’s, the limits log-log. The average wait is the area under the curve as long as at least ${inWords('en', least)} companies are followed in each group; further out it rests on too few. How far they have come is Aalen and Johansen’s estimate.`,
  },
  left_out_no_start: {
    sv: (n: number) =>
      n === 1
        ? 'Ett företag saknar första dag och är inte med.'
        : `${inWordsFirst('sv', n)} företag saknar första dag och är inte med.`,
    en: (n: number) =>
      n === 1
        ? 'One company has no first day and is left out.'
        : `${inWordsFirst('en', n)} companies have no first day and are left out.`,
  },
  left_out_no_day: {
    sv: (n: number) =>
      n === 1
        ? 'Ett företag har passerat steget utan att dagen är noterad och är inte med.'
        : `${inWordsFirst('sv', n)} företag har passerat steget utan att dagen är noterad och är inte med.`,
    en: (n: number) =>
      n === 1
        ? 'One company has passed the step without its day being noted and is left out.'
        : `${inWordsFirst('en', n)} companies have passed the step without its day being noted and are left out.`,
  },
  left_out_before_start: {
    sv: (n: number) =>
      n === 1
        ? 'Ett företag var framme före förmedlingen och är inte med.'
        : `${inWordsFirst('sv', n)} företag var framme före förmedlingen och är inte med.`,
    en: (n: number) =>
      n === 1
        ? 'One company was there before the tip and is left out.'
        : `${inWordsFirst('en', n)} companies were there before the tip and are left out.`,
  },
})
