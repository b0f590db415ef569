import type { Role } from '../../app/access/visitor.ts'

/** Invented people, at least one of every role. */
export const DEMONSTRATION_USERS: readonly { name: string; email: string; role: Role; partner?: string }[] = [
  { name: 'Karin Ekdahl', email: 'karin.ekdahl@exempel.example', role: 'project_leader', partner: 'IUC Syd' },
  {
    name: 'Lina Berglund',
    email: 'lina.berglund@exempel.example',
    role: 'process_leader',
    partner: 'IUC Syd',
  },
  {
    name: 'Jonas Holmkvist',
    email: 'jonas.holmkvist@exempel.example',
    role: 'process_leader',
    partner: 'Techtank',
  },
  { name: 'Ingela Nyström', email: 'ombud18@exempel.example', role: 'officer', partner: 'IF Metall' },
  { name: 'Mirza Begić', email: 'ombud8@exempel.example', role: 'officer', partner: 'IF Metall' },
  { name: 'Jenny Åkesson', email: 'jenny.akesson@exempel.example', role: 'economist', partner: 'IUC Syd' },
  { name: 'Marit Svanberg', email: 'marit.svanberg@exempel.example', role: 'company' },
  { name: 'Samir Haddad', email: 'samir.haddad@exempel.example', role: 'provider' },
  { name: 'Birgitta Lundh', email: 'birgitta.lundh@exempel.example', role: 'steering' },
  { name: 'Anders Wik', email: 'anders.wik@exempel.example', role: 'evaluator' },
  { name: 'Elisabet Ros', email: 'elisabet.ros@exempel.example', role: 'auditor' },
  { name: 'Tomas Dahl', email: 'tomas.dahl@exempel.example', role: 'administrator' },
]
