/** A telephone number and nothing else, as people write it: figures, spaces, hyphens and brackets, the country first with +. */
export const isTelephone = (text: string): boolean => /^[+\d(][\d\s()/\p{Pd}.]{5,29}$/u.test(text)
