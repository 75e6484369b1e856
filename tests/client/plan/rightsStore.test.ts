import { expect, test } from 'vitest'
import { rightsSentence } from '../../../client/pages/plan/useSayRights.ts'
import { rightsOf, rightsStore } from '../../../client/plan/rightsStore.ts'
import type { Rol } from '../../../shared/permissions.ts'
import { Refusal, type RefusalCode } from '../../../shared/refusals.ts'

/** Rights that are asked of a server which gives these answers in turn. */
function asking(...answers: readonly (Rol | RefusalCode)[]) {
  const left = [...answers]
  const refused: RefusalCode[] = []
  const ask = async () => {
    const answer = left.shift()
    if (answer === 'lezer' || answer === 'redacteur') return { rol: answer }
    throw new Refusal(answer as RefusalCode)
  }
  return { rights: rightsStore('redacteur', ask, code => refused.push(code)), refused }
}

test('who hears that nothing is taken any more may not write from then on, and then learns the role', async () => {
  const { rights } = asking('lezer')
  rights.readOnly()
  expect(rights.get()).toEqual({ rol: 'redacteur', schrijven: false, reageren: true })
  rights.renew()
  await expect.poll(() => rights.get()).toEqual({ rol: 'lezer', schrijven: false, reageren: false })
})

test('the same role again tells nobody', async () => {
  const { rights } = asking('redacteur', 'lezer')
  const heard: Rol[] = []
  rights.subscribe(() => heard.push(rights.get().rol))
  rights.renew()
  rights.renew()
  await expect.poll(() => heard).toEqual(['lezer'])
})

test('who may not even read hears so; a server that does not answer changes nothing', async () => {
  const { rights, refused } = asking('opslag-mislukt', 'geen-toegang')
  rights.renew()
  rights.renew()
  await expect.poll(() => refused).toEqual(['geen-toegang'])
  expect(rights.get()).toEqual(rightsOf('redacteur'))
})

test('a change of role is said with what it means', () => {
  expect(rightsSentence(rightsOf('redacteur'), rightsOf('lezer'))).toBe(
    'Uw rol in dit plan is gewijzigd: lezer. U leest mee.',
  )
  expect(rightsSentence(rightsOf('lezer'), rightsOf('redacteur'))).toBe(
    'Uw rol in dit plan is gewijzigd: redacteur. U kunt nu meeschrijven.',
  )
  expect(rightsSentence(rightsOf('redacteur'), rightsOf('beheerder'))).toBe(
    'Uw rol in dit plan is gewijzigd: beheerder.',
  )
})
