import type { ComponentType } from 'react'
import type { DeelId } from '../plan/delen.ts'
import { Begrippen } from './begrippen/Begrippen.tsx'
import { Governance } from './governance/Governance.tsx'
import { Inwoners } from './inwoners/Inwoners.tsx'
import { Monitoring } from './monitoring/Monitoring.tsx'
import { Partijen } from './partijen/Partijen.tsx'
import { Planrelaties } from './planrelaties/Planrelaties.tsx'
import { Prioritering } from './prioritering/Prioritering.tsx'
import { Programmas } from './programmas/Programmas.tsx'
import { Randvoorwaarden } from './randvoorwaarden/Randvoorwaarden.tsx'
import { Regiobeeld } from './regiobeeld/Regiobeeld.tsx'

/** What is drawn under the heading of each part. */
export const inhoud: Readonly<Record<DeelId, ComponentType<{ planId: string }>>> = {
  regiobeeld: Regiobeeld,
  partijen: Partijen,
  prioritering: Prioritering,
  randvoorwaarden: Randvoorwaarden,
  monitoring: Monitoring,
  governance: Governance,
  inwoners: Inwoners,
  programmas: Programmas,
  planrelaties: Planrelaties,
  begrippen: Begrippen,
}
