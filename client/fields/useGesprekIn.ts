import { isOpen } from '../../shared/overleg/draad.ts'
import { useDradenIn } from '../plan/overleg/useDradenIn.ts'

/** Whether something open is said or proposed about one of these fields, or about what is in it. */
export const useGesprekIn = (elementId: string, velden: readonly string[]): boolean =>
  useDradenIn(elementId, velden).some(isOpen)
