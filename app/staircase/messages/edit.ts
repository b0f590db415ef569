import { texts } from '../../foundation/text.ts'
import { programmeErrors } from '../../programmes/messages.ts'

const people = (n: number) => (n === 1 ? '1 person' : `${n} personer`)
const persons = (n: number) => (n === 1 ? '1 person' : `${n} persons`)

/** A new version of the staircase. */
export const editTexts = texts({
  title: { sv: 'Ny trappa', en: 'New staircase' },
  lede: {
    sv: 'Lägsta steget först. Ändra platsen för att flytta ett steg, töm namnet för att ta bort det. Den gamla trappan står kvar för sin tid.',
    en: 'Lowest step first. Change the place to move a step, empty the name to remove it. The old staircase stays for its time.',
  },
  steps: { sv: 'Trappans steg', en: 'The steps' },
  step: { sv: (n: number) => `Steg ${n}`, en: (n: number) => `Step ${n}` },
  new_step: { sv: 'Ett nytt steg', en: 'A new step' },
  place: { sv: 'Plats i trappan', en: 'Place in the staircase' },
  name: { sv: 'Namn', en: 'Name' },
  meaning: { sv: 'Vad det betyder', en: 'What it means' },
  colour: { sv: 'Färg', en: 'Colour' },
  colour_wood: { sv: 'Trä', en: 'Wood' },
  colour_green: { sv: 'Grön', en: 'Green' },
  colour_blue: { sv: 'Blå', en: 'Blue' },
  colour_violet: { sv: 'Violett', en: 'Violet' },
  colour_grey: { sv: 'Grå', en: 'Grey' },
  usual_competences: { sv: 'Minst så många kompetenser', en: 'At least so many competences' },
  usual_hint: {
    sv: 'Produkten föreslår steget för den som har så många, och det som hör till stegen under. Lämna tomt om inget brukar höra till.',
    en: 'The product suggests the step for whoever has so many, and what belongs to the steps below. Leave empty if nothing usually belongs.',
  },
  usual_level: { sv: 'på nivå', en: 'at level' },
  no_level: { sv: 'Ingen', en: 'None' },
  evidence: { sv: 'Vad som brukar visa det', en: 'What usually shows it' },
  evidence_hint: {
    sv: 'Till exempel ett intyg eller en validering.',
    en: 'Such as a certificate or a validation.',
  },
  save: { sv: 'Spara den nya trappan', en: 'Save the new staircase' },
  is_removed: {
    sv: 'Ta bort steget ändå. Det står kvar var människorna har stått.',
    en: 'Remove the step all the same. Where people have stood is kept.',
  },
  ...programmeErrors,
  changed_by_other: {
    sv: 'Någon annan har lagt in en trappa. Se hur den är nu och gör om.',
    en: 'Someone else has added a staircase. See how it is now and do it again.',
  },
  steps_missing: { sv: 'Trappan behöver minst två steg.', en: 'The staircase needs at least two steps.' },
  too_many_steps: {
    sv: ({ most }: { most: number }) => `Trappan får ha högst ${most} steg.`,
    en: ({ most }: { most: number }) => `The staircase may have at most ${most} steps.`,
  },
  step_named_twice: { sv: 'Två steg har samma namn.', en: 'Two steps have the same name.' },
  step_without_name: {
    sv: 'Ett steg har en beskrivning men inget namn.',
    en: 'A step is described but has no name.',
  },
  place_wrong: {
    sv: 'Skriv platsen som ett tal, 1 är lägst.',
    en: 'Write the place as a number, 1 is the lowest.',
  },
  usual_wrong: {
    sv: 'Skriv både hur många kompetenser och på vilken nivå, eller inget av dem.',
    en: 'Write both how many competences and at which level, or neither.',
  },
  people_on_step: {
    sv: ({ steps, count }: { steps: string; count: number }) =>
      `${people(count)} står på steg som tas bort: ${steps}. Kryssa i om det är meningen.`,
    en: ({ steps, count }: { steps: string; count: number }) =>
      `${persons(count)} stand on steps that go: ${steps}. Tick this if it is meant.`,
  },
})
