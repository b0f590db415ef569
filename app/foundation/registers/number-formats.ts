/** Formats that every workbook has without saying so and that show a time of day or a length of time. */
const BUILT_IN_TIMES: readonly number[] = [18, 19, 20, 21, 45, 46, 47]

/** Whether a format shows hours, minutes or seconds and no day: `h:mm`, `[h]:mm`, `mm:ss`. Office Open XML, 18.8.30. */
export function showsTime(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN_TIMES.includes(id)
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';')[0]!
  return /[hs]|\[m+\]/i.test(bare) && !/[yd]/i.test(bare)
}

const HOURS_A_DAY = 24
/** So many days of hours are a length of time; more are a moment of which only the time is shown. */
const LONGEST_DAYS = 32

/** What such a cell shows of a number of days: 0.25 is 6:00. Null when the number says something else. */
export function timeShown(days: number): string | null {
  if (days < 0 || days >= LONGEST_DAYS) return null
  const minutes = Math.round(days * HOURS_A_DAY * 60)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
