export { isLeeg } from '../../shared/plan/leeg.ts'
