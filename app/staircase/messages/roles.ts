import { texts } from '../../foundation/text.ts'

/** Roles on the steps of a company's staircase. */
export const roleTexts = texts({
  title: { sv: 'Befattningar på trappan', en: 'Roles on the staircase' },
  lede: {
    sv: 'Den som inte har ett eget steg står på sin befattnings steg, och det märks ut.',
    en: 'Whoever has no step of their own stands on the step of their role, and it is marked.',
  },
  roles: { sv: 'Befattningar', en: 'Roles' },
  role: { sv: 'Befattning', en: 'Role' },
  people: { sv: 'Anställda', en: 'Employees' },
  step: { sv: 'Steg', en: 'Step' },
  step_of: { sv: (title: string) => `Steg för ${title}`, en: (title: string) => `Step of ${title}` },
  no_step: { sv: 'Inget', en: 'None' },
  none: { sv: 'Ingen anställning har en befattning än.', en: 'No employment has a role yet.' },
  save: { sv: 'Spara befattningarna', en: 'Save the roles' },
  edit: { sv: 'Befattningar på trappan', en: 'Roles on the staircase' },
  by_role: { sv: 'Efter befattning', en: 'By role' },
  changed_by_other: {
    sv: 'Någon annan har ändrat befattningarna. Se hur de är nu och gör om.',
    en: 'Someone else has changed the roles. See how they are now and do it again.',
  },
  not_found: { sv: 'Företaget finns inte längre.', en: 'The company is no longer there.' },
  not_yours: {
    sv: 'Företaget är en annan partners.',
    en: 'The company is another partner’s.',
  },
})
