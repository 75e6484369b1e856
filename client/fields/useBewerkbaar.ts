import { usePlan } from '../plan/PlanContext.tsx'

/** Whether fields get controls; who may only read gets their words. */
export const useBewerkbaar = (): boolean => usePlan().mag.schrijven
