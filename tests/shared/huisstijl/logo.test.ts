import { describe, expect, test } from 'vitest'
import { leesBeeld, zonderCamera } from '../../../shared/huisstijl/beeld.ts'
import { isKorrelig, leesLogo, logoGrenzen, logomaat } from '../../../shared/huisstijl/logo.ts'
import { Refusal, type RefusalCode } from '../../../shared/refusals.ts'
import { kleineJpeg, maakPng, metExif } from '../../kit/beelden.ts'
import { seeded, seedsFor } from '../../kit/seeded.ts'

const codeOf = (bytes: Uint8Array): RefusalCode | null => {
  try {
    leesLogo(bytes)
    return null
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.code
    throw thrown
  }
}
const bytesVan = (tekst: string) => new TextEncoder().encode(tekst)

describe('a logo', () => {
  test('is known by its bytes: PNG and JPEG, with their size in pixels', () => {
    expect(leesLogo(maakPng(640, 120))).toEqual({ soort: 'png', breedte: 640, hoogte: 120 })
    expect(leesLogo(kleineJpeg)).toEqual({ soort: 'jpeg', breedte: 24, hoogte: 8 })
    expect(leesLogo(metExif(kleineJpeg, 'camera'))).toEqual({ soort: 'jpeg', breedte: 24, hoogte: 8 })
  })

  test.each<[string, Uint8Array, RefusalCode]>([
    ['of words', bytesVan('logo.png'), 'logo-geen-beeld'],
    ['of nothing', new Uint8Array(), 'logo-geen-beeld'],
    ['that is an SVG', bytesVan('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'logo-geen-beeld'],
    ['that is a GIF', bytesVan('GIF89a.......'), 'logo-geen-beeld'],
    ['that ends after its first bytes', maakPng(8, 8).slice(0, 20), 'logo-beschadigd'],
    ['whose JPEG has no picture', kleineJpeg.slice(0, 24), 'logo-beschadigd'],
    ['of no pixels', maakPng(0, 8), 'logo-beschadigd'],
    ['that is too wide', maakPng(logoGrenzen.zijde + 1, 2), 'logo-te-veel-punten'],
    ['that is too high', maakPng(2, logoGrenzen.zijde + 1), 'logo-te-veel-punten'],
    ['that takes too much', new Uint8Array(logoGrenzen.bytes + 1), 'logo-te-groot'],
  ])('%s is refused', (_what, bytes, code) => {
    expect(codeOf(bytes)).toBe(code)
  })

  test('at its largest is taken', () => {
    expect(codeOf(maakPng(logoGrenzen.zijde, logoGrenzen.zijde))).toBeNull()
  })

  test.each(seedsFor('logos with other bytes', [], 3))(
    'of which bytes were changed is read or refused, and nothing else happens (seed %i)',
    seed => {
      const random = seeded(seed)
      for (let round = 0; round < 400; round += 1) {
        const bytes = (round % 2 ? maakPng(9, 4) : metExif(kleineJpeg, 'x')).slice()
        for (let change = random.int(6); change >= 0; change -= 1)
          bytes[random.int(bytes.length)] = random.int(256)
        const short = bytes.subarray(0, random.int(bytes.length))
        for (const een of [bytes, short, zonderCamera(bytes), zonderCamera(short)])
          expect(() => leesBeeld(een)).not.toThrow()
      }
    },
  )
})

describe('a JPEG without what its camera wrote', () => {
  test('is the picture alone', () => {
    expect(zonderCamera(metExif(kleineJpeg, 'Hoogvenne, Kerkstraat 1'))).toEqual(kleineJpeg)
  })

  test('is as it was when there is nothing, and so is a PNG', () => {
    const png = maakPng(3, 3)
    expect([zonderCamera(kleineJpeg), zonderCamera(png)]).toEqual([kleineJpeg, png])
  })
})

describe('on paper a logo', () => {
  const maat = (breedte: number, hoogte: number) => logomaat({ breedte, hoogte })

  test.each([
    ['very wide', 2000, 200],
    ['wide', 1200, 400],
    ['square', 800, 800],
    ['tall', 400, 900],
    ['very tall', 200, 3000],
  ])('that is %s fits its place and keeps its form', (_what, breedte, hoogte) => {
    const cm = maat(breedte, hoogte)
    expect(cm.breedte).toBeLessThanOrEqual(7.5)
    expect(cm.hoogte).toBeLessThanOrEqual(2.8)
    expect(cm.breedte / cm.hoogte).toBeCloseTo(breedte / hoogte, 1)
  })

  test('that is wide is lower than a square one, so that neither shouts', () => {
    expect(maat(2000, 500).hoogte).toBeLessThan(maat(800, 800).hoogte)
  })

  test('of few pixels stays small', () => {
    expect(maat(40, 40)).toEqual({ breedte: 1.058, hoogte: 1.058 })
    expect([40, 100, 200].map(zijde => isKorrelig({ breedte: zijde, hoogte: zijde }))).toEqual([
      true,
      true,
      false,
    ])
  })
})
