const ADDRESS =
  /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?\.[\p{L}\p{N}-]{2,}$/u

/** One e-mail address and nothing else: no name before it, no second one after it, no dash where there is none. */
export const isEmailAddress = (text: string): boolean => ADDRESS.test(text) && !text.includes('..')
