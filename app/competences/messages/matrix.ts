import { texts } from '../../foundation/text.ts'

const one = (n: number, single: string, many: string) => (n === 1 ? single : many)

/** What a company's people and roles know and are to know. */
export const matrixTexts = texts({
  tab: { sv: 'Kompetenser', en: 'Competences' },
  // the headline
  verdict: {
    sv: (people: number, gaps: number) =>
      `${people} ${one(people, 'person', 'personer')}, ${gaps === 0 ? 'inga gap' : `${gaps} gap`}.`,
    en: (people: number, gaps: number) =>
      `${people} ${one(people, 'person', 'people')}, ${gaps === 0 ? 'no gaps' : `${gaps} ${one(gaps, 'gap', 'gaps')}`}.`,
  },
  verdict_not_rated: {
    sv: (people: number) => `${people} ${one(people, 'person', 'personer')}. Ingen är bedömd än.`,
    en: (people: number) => `${people} ${one(people, 'person', 'people')}. Nobody has been rated yet.`,
  },
  verdict_roles: {
    sv: (roles: number, set: number) =>
      `${roles} ${one(roles, 'roll', 'roller')}. ${set === 0 ? 'Inget är sagt än om vad de behöver.' : `${set} av dem säger vad som behövs.`}`,
    en: (roles: number, set: number) =>
      `${roles} ${one(roles, 'role', 'roles')}. ${set === 0 ? 'Nothing has been said yet of what they need.' : `${set} of them say what is needed.`}`,
  },
  verdict_nobody: { sv: 'Ingen arbetar här än.', en: 'Nobody works here yet.' },
  nobody_why: {
    sv: 'Lägg till anställda, eller klistra in det blad ni har i Excel.',
    en: 'Add employees, or paste the sheet that you have in Excel.',
  },
  no_columns: { sv: 'Välj kompetenser', en: 'Choose competences' },
  no_columns_why: {
    sv: 'Börja med de få som ni behöver nu. Fler kan läggas till senare.',
    en: 'Begin with the few that you need now. More can be added later.',
  },
  choose: { sv: 'Välj kompetenser', en: 'Choose competences' },
  add_employee: { sv: 'Lägg till anställd', en: 'Add an employee' },
  own_sheet: { sv: 'Klistra in eget blad', en: 'Paste your own sheet' },
  roles: { sv: 'Roller', en: 'Roles' },
  roles_intro: {
    sv: 'Vad en roll behöver kunna, och hur många. Det som en roll brukar kunna visas inom parentes tills någon har bedömt personen.',
    en: 'What a role needs to know, and how many. What a role usually knows is shown in brackets until someone has rated the person.',
  },
  no_roles: {
    sv: 'Ingen har en befattning noterad än.',
    en: 'No job titles are noted yet.',
  },
  role: { sv: 'Roll', en: 'Role' },
  set_out_of: {
    sv: (set: string, all: string) => `${set} av ${all} kompetenser`,
    en: (set: string, all: string) => `${set} of ${all} competences`,
  },
  nothing_said: { sv: 'inget är sagt än', en: 'nothing said yet' },
  needs: { sv: 'Behöver', en: 'Needs' },
  people: { sv: 'Personer', en: 'People' },
  title_of: { sv: 'Befattning', en: 'Job title' },

  // the grid
  grid: { sv: 'Kompetensmatris', en: 'Competence matrix' },
  showing: { sv: 'Siffran du skriver är', en: 'The figure that you type is' },
  level_now: { sv: 'nivå nu', en: 'level now' },
  level_wanted: { sv: 'önskad nivå', en: 'wanted level' },
  person: { sv: 'Person', en: 'Person' },
  how: {
    sv: 'Skriv 0–4 i en ruta. Piltangenterna flyttar, skift markerar flera, Delete tömmer, Ctrl+Z ångrar, Ctrl+C och Ctrl+V går till och från Excel. Allt sparas medan du arbetar.',
    en: 'Type 0–4 in a cell. The arrow keys move, shift selects several, Delete empties, Ctrl+Z takes back, Ctrl+C and Ctrl+V go to and from Excel. Everything is saved as you work.',
  },
  how_signs: {
    sv: '2 →3: nivå nu och önskad. (2): rollens vanliga nivå, ingen har bedömt. 2*: personen och chefen ser olika på det. Tomt: inte bedömt.',
    en: '2 →3: level now and wanted. (2): usual for the role, nobody has rated it. 2*: the person and the manager see it differently. Empty: not rated.',
  },
  how_without: {
    sv: 'Utan skript: öppna en person eller en kompetens och ändra där.',
    en: 'Without script: open a person or a competence and change it there.',
  },
  on_phone: {
    sv: 'Välj en person eller en kompetens.',
    en: 'Choose a person or a competence.',
  },
  gaps_of: {
    sv: (n: number) => (n === 0 ? 'inga gap' : `${n} gap`),
    en: (n: number) => (n === 0 ? 'no gaps' : `${n} ${one(n, 'gap', 'gaps')}`),
  },
  not_rated: { sv: 'inte bedömd', en: 'not rated' },
  cover: {
    sv: (n: number) => (n === 0 ? 'ingen klarar det själv' : `${n} klarar det själv`),
    en: (n: number) =>
      n === 0 ? 'nobody does it on their own' : `${n} ${one(n, 'does', 'do')} it on their own`,
  },
  competences: { sv: 'Kompetenser', en: 'Competences' },
  sums: { sv: 'Klarar det själv', en: 'On their own' },

  // what the page says while one works
  saving: { sv: 'Sparar …', en: 'Saving …' },
  saved: { sv: 'Sparat.', en: 'Saved.' },
  not_saved: {
    sv: 'Inte sparat än. Försöker igen.',
    en: 'Not saved yet. Trying again.',
  },
  signed_out: {
    sv: 'Du är utloggad. De markerade rutorna är inte sparade. Logga in i ett nytt fönster och kom tillbaka hit, så sparas de.',
    en: 'You are signed out. The marked cells are not saved. Sign in in a new window and come back here, and they will be.',
  },
  refused: {
    sv: 'De markerade rutorna gick inte att spara: du får inte längre ändra här. Läs in sidan igen.',
    en: 'The marked cells could not be saved: you may no longer change anything here. Load the page again.',
  },
  gone: {
    sv: 'De markerade rutorna är inte sparade: personen eller kompetensen finns inte kvar här. Läs in sidan igen.',
    en: 'The marked cells are not saved: the person or the competence is no longer here. Load the page again.',
  },
  first: {
    sv: 'Någon annan hann ändra rutan. Den visar nu vad som gäller.',
    en: 'Someone else changed the cell first. It now shows what holds.',
  },
  stands: {
    sv: 'En äldre nivå eller en validering gäller i rutan. Skriv en ny nivå i stället för att tömma.',
    en: 'An older level or a validation holds in the cell. Type a new level instead of emptying it.',
  },
  taken_back: { sv: 'Ångrat.', en: 'Taken back.' },
  nothing_to_take_back: { sv: 'Inget att ångra.', en: 'Nothing to take back.' },
  says_own: {
    sv: '{name}, {competence}: personen säger {own}, chefen {manager}.',
    en: '{name}, {competence}: the person says {own}, the manager {manager}.',
  },
  paste_title: { sv: 'Klistra in i matrisen?', en: 'Paste into the matrix?' },
  paste_does: {
    sv: '{changed} rutor ändras, {same} är redan så.',
    en: '{changed} cells are changed, {same} are so already.',
  },
  paste_unread: {
    sv: '{unread} går inte att läsa som nivå 0–4 och hoppas över: {which}.',
    en: '{unread} cannot be read as a level 0–4 and are left out: {which}.',
  },
  paste_outside: {
    sv: '{outside} hamnar utanför matrisen och hoppas över.',
    en: '{outside} fall outside the matrix and are left out.',
  },
  paste_it: { sv: 'Klistra in', en: 'Paste' },
  paste_not: { sv: 'Låt bli', en: 'Leave it' },
  paste_names: {
    sv: 'Det du klistrar in har namn i första kolumnen. Använd ”Klistra in eget blad”, där namn och kompetenser paras ihop.',
    en: 'What you paste has names in its first column. Use “Paste your own sheet”, where names and competences are matched.',
  },

  // a row or a column at a time
  one_person: {
    sv: (name: string) => `Kompetenser för ${name}`,
    en: (name: string) => `Competences of ${name}`,
  },
  now: { sv: 'Nivå nu', en: 'Level now' },
  wanted: { sv: 'Önskad nivå', en: 'Wanted level' },
  now_of: { sv: (what: string) => `Nivå nu: ${what}`, en: (what: string) => `Level now: ${what}` },
  wanted_of: { sv: (what: string) => `Önskad nivå: ${what}`, en: (what: string) => `Wanted level: ${what}` },
  says: { sv: 'Noterat', en: 'Noted' },
  own_and_manager: {
    sv: (own: number, on: string, manager: number) => `Personen själv ${own} (${on}), chefen ${manager}`,
    en: (own: number, on: string, manager: number) => `The person ${own} (${on}), the manager ${manager}`,
  },
  rated: { sv: (day: string) => `Senast ${day}`, en: (day: string) => `Last ${day}` },
  assumed: { sv: (n: number) => `Rollens vanliga nivå: ${n}`, en: (n: number) => `Usual for the role: ${n}` },
  save_levels: { sv: 'Spara nivåerna', en: 'Save the levels' },
  not_read: { sv: 'Läs in sidan igen och gör om.', en: 'Read the page again and do it once more.' },
  changed_by_other: {
    sv: 'Någon annan hann ändra samma nivå. Fältet visar vad du skrev; sidan har läst in vad som gäller. Spara igen om ditt ska gälla.',
    en: 'Someone else changed the same level first. The field shows what you typed; the page has read what holds. Save again if yours is to hold.',
  },
  line_gone: {
    sv: 'Någon annan har ändrat vilka som står här medan du skrev. Inget är sparat. Läs in sidan igen.',
    en: 'Someone else has changed what stands here while you wrote. Nothing is saved. Load the page again.',
  },
  not_there: {
    sv: 'Personen eller kompetensen finns inte kvar här. Inget är sparat på raden.',
    en: 'The person or the competence is no longer here. Nothing is saved on the row.',
  },
  still_stands: {
    sv: 'En äldre nivå eller en validering gäller. Välj en ny nivå i stället för att tömma.',
    en: 'An older level or a validation holds. Choose a new level instead of emptying it.',
  },
  levels_shut: {
    sv: 'Nivåer med namn är inte öppna. Det du ändrade är inte sparat.',
    en: 'Levels by name are not open. What you changed is not saved.',
  },
  nothing_changed: { sv: 'Inget är ändrat.', en: 'Nothing has changed.' },
  bad_level: { sv: 'Välj en nivå från 0 till 4.', en: 'Choose a level from 0 to 4.' },

  // the columns
  columns_title: { sv: 'Vilka kompetenser ser ni på?', en: 'Which competences do you look at?' },
  columns_lede: {
    sv: (most: string) => `De valda blir kolumner, högst ${most}. Nivåer i dem som inte väljs finns kvar.`,
    en: (most: string) =>
      `Those chosen become columns, at most ${most}. Levels in those not chosen are kept.`,
  },
  chosen: { sv: 'Kompetenser', en: 'Competences' },
  other_area: { sv: 'Utan område', en: 'Without an area' },
  save_columns: { sv: 'Spara urvalet', en: 'Save the selection' },
  too_many: {
    sv: ({ most }: { most: number }) => `Välj högst ${most}.`,
    en: ({ most }: { most: number }) => `Choose at most ${most}.`,
  },
  none_in_list: {
    sv: 'Projektets lista över kompetenser är tom.',
    en: 'The programme’s list of competences is empty.',
  },

  // a role
  role_title: { sv: (role: string) => `Roll: ${role}`, en: (role: string) => `Role: ${role}` },
  role_lede: {
    sv: 'Vanlig nivå är vad de som har rollen brukar kunna. Behövs är vad de ska kunna, och av hur många.',
    en: 'The usual level is what those with the role tend to know. Needed is what they are to know, and how many of them.',
  },
  usual: { sv: 'Vanlig nivå', en: 'Usual level' },
  needed: { sv: 'Behövs', en: 'Needed' },
  how_many: { sv: 'Av hur många', en: 'How many' },
  usual_of: { sv: (what: string) => `Vanlig nivå: ${what}`, en: (what: string) => `Usual level: ${what}` },
  needed_of: {
    sv: (what: string) => `Nivå som behövs: ${what}`,
    en: (what: string) => `Level needed: ${what}`,
  },
  how_many_of: { sv: (what: string) => `Av hur många: ${what}`, en: (what: string) => `How many: ${what}` },
  save_role: { sv: 'Spara rollen', en: 'Save the role' },
  bad_people: { sv: 'Skriv ett antal mellan 0 och 999.', en: 'Write a number between 0 and 999.' },

  // someone who takes no part
  employee_new: { sv: 'Lägg till anställd', en: 'Add an employee' },
  employee_title: { sv: (name: string) => `Anställd: ${name}`, en: (name: string) => `Employee: ${name}` },
  employee_lede: {
    sv: 'Den som inte deltar i projektet står bara i företagets egen matris, med namn och befattning. Skriv aldrig personnummer.',
    en: 'Whoever takes no part in the programme stands in the company’s own matrix only, by name and job. Never write a personal number.',
  },
  name: { sv: 'Namn', en: 'Name' },
  job: { sv: 'Befattning', en: 'Job title' },
  team: { sv: 'Team', en: 'Team' },
  shift: { sv: 'Skift', en: 'Shift' },
  left_on: { sv: 'Slutade', en: 'Left' },
  left_on_hint: {
    sv: 'Sista dagen, när personen har slutat.',
    en: 'The last day, when the person has left.',
  },
  is_not_protected: {
    sv: 'Personen har inte skyddade personuppgifter',
    en: 'The person does not have protected identity',
  },
  is_not_protected_hint: {
    sv: 'Den som har det ska inte stå i matrisen.',
    en: 'Whoever has it is not to stand in the matrix.',
  },
  name_missing: { sv: 'Skriv namnet.', en: 'Write the name.' },
  may_be_protected: {
    sv: 'Kryssa i att personen inte har skyddade personuppgifter, eller låt bli att lägga till personen.',
    en: 'Tick that the person does not have protected identity, or do not add the person.',
  },
  employee_there: {
    sv: 'En anställd med det namnet finns redan. Skriv något som skiljer dem åt.',
    en: 'There is an employee of that name already. Write something that tells them apart.',
  },
  save_employee: { sv: 'Spara', en: 'Save' },
  add_it: { sv: 'Lägg till', en: 'Add' },
  join_title: { sv: 'Deltar personen i projektet nu?', en: 'Does the person take part now?' },
  join_why: {
    sv: 'När en anställd har bokats som deltagare förs nivåer och bevis över till deltagaren, och raden med namnet försvinner ur matrisen. Det går inte att ångra.',
    en: 'Once an employee has been booked as a participant, levels and permits pass to the participant, and the row with the name leaves the matrix. It cannot be undone.',
  },
  is_participant: { sv: 'Deltagaren är', en: 'The participant is' },
  choose_participant: { sv: 'Välj deltagare', en: 'Choose a participant' },
  join_it: { sv: 'För ihop', en: 'Join the two' },
  no_such_person: {
    sv: 'Välj en deltagare som arbetar på företaget.',
    en: 'Choose a participant who works at the company.',
  },
  remove: { sv: 'Ta bort ur matrisen', en: 'Remove from the matrix' },
  remove_why: {
    sv: 'Namn och nivåer tas bort för gott. Den som har slutat kan i stället få en sista dag.',
    en: 'Name and levels are removed for good. Whoever has left can be given a last day instead.',
  },
  remove_it: { sv: 'Ta bort', en: 'Remove' },
})
