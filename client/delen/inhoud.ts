import type { ComponentType } from 'react'
import type { DeelId } from '../plan/delen.ts'
import { Regiobeeld } from './Regiobeeld.tsx'

/** What is drawn under the heading of each part. */
export const inhoud: Readonly<Record<DeelId, ComponentType<{ planId: string }>>> = {
  regiobeeld: Regiobeeld,
}
