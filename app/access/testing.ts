import type { Held, Role, Visitor } from './visitor.ts'

/** Someone with one role in a programme, as a test needs them. */
export function visitorIn(
  programme_id: number,
  role: Role,
  rest: Partial<
    Held & Pick<Visitor, 'user_id' | 'name' | 'language' | 'programme_slug' | 'handles_protected'>
  > = {},
): Visitor {
  const {
    user_id = `test-${role}`,
    name = `Test ${role}`,
    language = 'sv',
    programme_slug = 'exempel',
    handles_protected = false,
    ...place
  } = rest
  const held: Held = {
    role,
    programme_id,
    partner_id: null,
    company_id: null,
    provider_id: null,
    until_on: null,
    ...place,
  }
  return {
    user_id,
    name,
    language,
    programme_slug,
    role,
    email: `${role}@exempel.se`,
    partner_name: null,
    programme: programme_id,
    programmes: [programme_id],
    company: held.company_id,
    partner: held.partner_id,
    is_house: false,
    held: [held],
    handles_protected,
  }
}
