/** The last digit is right by the modulus-10 method, as in Swedish organisation and personal numbers (ten digits). */
export function hasRightCheckDigit(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at += 1) {
    const doubled = Number(digits[at]) * ((digits.length - at) % 2 === 0 ? 2 : 1)
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
