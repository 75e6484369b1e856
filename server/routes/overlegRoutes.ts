import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Draad } from '../../shared/overleg/draad.ts'
import { Refusal } from '../../shared/refusals.ts'
import { draad } from './dradenSchema.ts'
import { problems } from './problem.ts'

/** What the routes of the conversations about a plan share: their checks, paths and answers. */
export const overlegRoutes = () =>
  new OpenAPIHono({
    defaultHook: checked => {
      if (checked.success) return
      if (checked.target !== 'json') throw new Refusal('ongeldige-aanvraag')
      const fouten = checked.error.issues.map(({ path, message }) => ({ pad: path.join('.'), zin: message }))
      throw new Refusal('ongeldige-opmerking', { fouten })
    },
  })

export const inPlan = z.object({ id: z.string() })
export const inDraad = inPlan.extend({ draadId: z.string() })

export const jsonOf = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } })
export const bodyOf = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: jsonOf(schema),
})
export const noAccess = problems('niet-aangemeld', 'geen-toegang', 'niet-gevonden')
export const noReaction = {
  ...noAccess,
  ...problems('niet-reageren', 'ongeldige-aanvraag', 'ongeldige-opmerking', 'opslag-mislukt'),
}
export const draadAnswer = (description: string) => ({ description, content: jsonOf(draad) })

/** As JSON: the lists of a draad are read-only here, which the type of a response does not know. */
export const outward = (een: Draad) => een as unknown as z.infer<typeof draad>
