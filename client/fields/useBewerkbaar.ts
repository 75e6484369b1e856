import { useMag } from '../plan/PlanContext.tsx'

/** Whether fields get controls; who may only read gets their words. */
export const useBewerkbaar = (): boolean => useMag().schrijven
