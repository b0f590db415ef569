type Named = { given_name: string; family_name: string }

/** A person's name the way it is said; empty when none is kept. */
export const fullName = ({ given_name, family_name }: Named): string =>
  [given_name, family_name].filter(Boolean).join(' ')

/** The name as it is shown: of someone who has been forgotten, that it has been taken away. */
export const shownName = (
  person: Named & { forgotten_at: Date | null },
  t: { no_name: string; name_forgotten: string },
): string => (person.forgotten_at ? t.name_forgotten : fullName(person) || t.no_name)
