/** A telephone number and nothing else, as people write it: figures, spaces, hyphens and brackets, the country first with +. */
export const isTelephone = (text: string): boolean => /^[+\d(][\d\s()/\p{Pd}.]{5,29}$/u.test(text)

/** What is left of a number that takes an SMS when only + and figures stand: a Swedish mobile, or a number of another country. */
export const TAKES_SMS = '^(07[02369][0-9]{7}|([+]|00)467[02369][0-9]{7}|([+]|00)(?!46)[1-9][0-9]{7,14})$'

/**
 * A number as gateways take it (E.164, `+46701740605`), or null where no SMS can be sent: one that is not whole, is no Swedish mobile, or
 * says no country and is not written as in Sweden.
 */
export function smsNumber(text: string): string | null {
  if (!isTelephone(text.trim())) return null
  const figures = text.replace('(0)', '').replace(/[^+\d]/g, '')
  if (!new RegExp(TAKES_SMS).test(figures)) return null
  return figures.replace(/^00/, '+').replace(/^0/, '+46')
}
