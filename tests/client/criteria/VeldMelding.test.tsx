import { Profiler } from 'react'
import { expect, test } from 'vitest'
import { VeldMelding } from '../../../client/fields/VeldMelding.tsx'
import { draw } from './drawPanel.tsx'

const rijen = ['partijen', 'oplossing', 'resultaatafspraken', 'voortgang.wijze', 'schaal', 'mijlpalen']

function counted() {
  const drawn: string[] = []
  const page = ['a2', 'a8'].flatMap(elementId =>
    rijen.map(veld => (
      <Profiler key={`${elementId} ${veld}`} id={`${elementId} ${veld}`} onRender={id => drawn.push(id)}>
        <VeldMelding elementId={elementId} veld={veld} leeg={false} />
      </Profiler>
    )),
  )
  return { drawn, page }
}

test('a keystroke that changes no finding draws no mark', async () => {
  const { drawn, page } = counted()
  const { edit, pass, close } = await draw(page)
  drawn.length = 0
  await edit({ op: 'write', elementId: 'a2', veld: 'titel', tekst: 'Samenwerking rond ouderen' })
  await pass(3000)
  expect(drawn).toEqual([])
  await close()
})

test('a solved finding draws its own mark only', async () => {
  const { drawn, page } = counted()
  const { edit, pass, close, all } = await draw(page)
  const before = all('.veld-melding').length
  drawn.length = 0
  await edit({ op: 'set', elementId: 'a8', veld: 'schaal', waarde: 'regionaal' })
  await pass(3000)
  expect(drawn).toEqual(['a8 schaal'])
  expect(all('.veld-melding')).toHaveLength(before - 1)
  await close()
})

test('the mark of an empty field offers one thing to do, that of a filled one none', async () => {
  const { close, all } = await draw(
    <>
      <VeldMelding elementId="a2" veld="voortgang.wijze" leeg />
      <VeldMelding elementId="a2" veld="oplossing" leeg={false} />
    </>,
  )
  expect(all('.veld-melding--leeg button').map(one => one.textContent)).toEqual(['Vul in'])
  expect(all('.veld-melding--rustig .veld-melding__woorden')).toHaveLength(1)
  expect(all('.veld-melding--rustig .veld-melding__actie')).toEqual([])
  await close()
})
