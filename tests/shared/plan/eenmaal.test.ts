import { expect, test } from 'vitest'
import { eenmaal, openMargin } from '../../../shared/plan/eenmaal.ts'

test('an object is asked once, and another that says the same is asked itself', () => {
  const asked: object[] = []
  const lengte = eenmaal((tekst: { plat: string }) => {
    asked.push(tekst)
    return tekst.plat.length
  })
  const tekst = { plat: 'opent' }
  expect([lengte(tekst), lengte(tekst), lengte({ plat: 'opent' })]).toEqual([5, 5, 5])
  expect(asked).toHaveLength(2)
})

test('what is kept with an object is in no copy, comparison, JSON or list of keys', () => {
  const margin = openMargin<object, string>()
  const item = { id: 'a1' }
  margin.write(item, 'gelezen')
  expect(margin.read(item)).toBe('gelezen')
  expect(margin.read({ ...item })).toBeUndefined()
  expect(margin.read(structuredClone(item))).toBeUndefined()
  expect(item).toStrictEqual({ id: 'a1' })
  expect(Reflect.ownKeys({ ...item })).toEqual(['id'])
  expect(JSON.stringify(item)).toBe('{"id":"a1"}')
})

test('two that keep something with the same object do not see each other, and may write again', () => {
  const [een, ander] = [openMargin<object, number>(), openMargin<object, number>()]
  const item = {}
  een.write(item, 1)
  expect(ander.read(item)).toBeUndefined()
  ander.write(item, 2)
  een.write(item, 3)
  expect([een.read(item), ander.read(item)]).toEqual([3, 2])
})

test('of an object that takes nothing any more it is kept as well', () => {
  const margin = openMargin<object, number>()
  const vast = Object.freeze({ plat: '' })
  margin.write(vast, 0)
  expect(margin.read(vast)).toBe(0)
})
