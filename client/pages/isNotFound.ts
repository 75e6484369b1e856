import { Refusal } from '../../shared/refusals.ts'

/** Whether what was asked for is not there. */
export const isNotFound = (error: unknown): boolean =>
  error instanceof Refusal && error.code === 'niet-gevonden'
