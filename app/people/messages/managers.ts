import { sentBeforeTexts } from '../../access/sent-messages.ts'
import { texts } from '../../foundation/text.ts'

/** Who leads whom at a company. */
export const managerTexts = texts({
  tab: { sv: 'Chefer', en: 'Managers' },
  verdict_all: {
    sv: (people: string) => `Alla ${people} har en chef.`,
    en: (people: string) => `All ${people} have a manager.`,
  },
  verdict_one: { sv: 'Den enda har en chef.', en: 'The only one has a manager.' },
  verdict_some: {
    sv: (without: string, people: string) => `${without} av ${people} har ingen chef.`,
    en: (without: string, people: string) => `${without} of ${people} have no manager.`,
  },
  verdict_none: { sv: 'Ingen arbetar här i dag.', en: 'Nobody works here today.' },
  verdict_none_why: {
    sv: 'När personer är inlagda väljer du vem som leder dem.',
    en: 'When people have been entered you choose who leads them.',
  },

  managers: { sv: 'Chefer och vilka de leder', en: 'Managers and whom they lead' },
  no_managers: { sv: 'Ingen chef är vald.', en: 'No manager has been chosen.' },
  add_manager: { sv: 'Lägg till en chef', en: 'Add a manager' },
  manager: { sv: 'Chef', en: 'Manager' },
  leads: { sv: 'Leder', en: 'Leads' },
  leads_nobody: { sv: 'ingen än', en: 'nobody yet' },
  people: { sv: 'Personer', en: 'People' },

  groups: { sv: 'Team och skift', en: 'Teams and shifts' },
  no_groups: {
    sv: 'Inga team eller skift är inlagda. De står på personernas anställningar.',
    en: 'No teams or shifts have been entered. They stand with people’s jobs.',
  },
  groups_how: {
    sv: 'En persons egen chef gäller först. Sedan chefen för team och skift tillsammans, sedan teamets, sist skiftets.',
    en: 'A person’s own manager comes first. Then the manager of team and shift together, then the team’s, last the shift’s.',
  },
  group: { sv: 'Grupp', en: 'Group' },
  team_of: { sv: (team: string) => `Team ${team}`, en: (team: string) => `Team ${team}` },
  shift_of: { sv: (shift: string) => `Skift ${shift}`, en: (shift: string) => `Shift ${shift}` },
  team_and_shift: {
    sv: (team: string, shift: string) => `Team ${team}, skift ${shift}`,
    en: (team: string, shift: string) => `Team ${team}, shift ${shift}`,
  },
  through: {
    sv: (who: string, group: string) => `${who} (${group})`,
    en: (who: string, group: string) => `${who} (${group})`,
  },
  without: { sv: 'Utan chef', en: 'Without a manager' },
  choose: { sv: 'Välj chef', en: 'Choose manager' },
  choose_for: {
    sv: (whom: string) => `Välj chef för ${whom}`,
    en: (whom: string) => `Choose a manager for ${whom}`,
  },

  without_people: { sv: 'Personer utan chef', en: 'People without a manager' },
  count_shown: {
    sv: (shown: string, all: string) => `${shown} av ${all} visas`,
    en: (shown: string, all: string) => `${shown} of ${all} are shown`,
  },
  name: { sv: 'Namn', en: 'Name' },

  // choosing one
  title: { sv: (whom: string) => `Chef för ${whom}`, en: (whom: string) => `Manager of ${whom}` },
  lede: {
    sv: 'Chefen är en av företagets kontakter.',
    en: 'The manager is one of the company’s contacts.',
  },
  nobody: { sv: 'Ingen vald', en: 'Nobody chosen' },
  manager_is: { sv: (who: string) => `Chef: ${who}.`, en: (who: string) => `Manager: ${who}.` },
  save: { sv: 'Spara chefen', en: 'Save the manager' },

  manager_missing: {
    sv: 'Personen finns inte längre bland företagets kontakter. Välj någon annan.',
    en: 'That person is no longer among the company’s contacts. Choose someone else.',
  },
  changed_by_other: {
    sv: 'Någon annan har valt chef sedan du öppnade sidan.',
    en: 'Someone else has chosen the manager since you opened the page.',
  },
  ...sentBeforeTexts,
})
