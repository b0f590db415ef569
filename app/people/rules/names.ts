/** A person's name the way it is said; empty when none is kept. */
export const fullName = ({ given_name, family_name }: { given_name: string; family_name: string }): string =>
  [given_name, family_name].filter(Boolean).join(' ')
