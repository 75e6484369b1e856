export const beeldsoorten = ['png', 'jpeg'] as const
export type Beeldsoort = (typeof beeldsoorten)[number]

/** An image as its own bytes describe it; sizes in pixels. */
export interface Beeld {
  readonly soort: Beeldsoort
  readonly breedte: number
  readonly hoogte: number
}

/** Which kind of image it is, by its first bytes; null for any other file. */
export function beeldsoort(bytes: Uint8Array): Beeldsoort | null {
  if (begintMet(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  return begintMet(bytes, [0xff, 0xd8, 0xff]) ? 'jpeg' : null
}

/** The image that these bytes say they are; null when they do not say how large it is. */
export function leesBeeld(bytes: Uint8Array): Beeld | null {
  const soort = beeldsoort(bytes)
  if (!soort) return null
  const maat = soort === 'png' ? maatVanPng(bytes) : maatVanJpeg(bytes)
  return maat && maat.breedte > 0 && maat.hoogte > 0 ? { soort, ...maat } : null
}

type Maat = Omit<Beeld, 'soort'>

const begintMet = (bytes: Uint8Array, begin: readonly number[]): boolean =>
  begin.every((byte, index) => bytes[index] === byte)

/** The first chunk is IHDR, of thirteen bytes, which begins with the size. */
function maatVanPng(bytes: Uint8Array): Maat | null {
  const isKop = begintMet(bytes.subarray(8), [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  if (!isKop || bytes.length < 24) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return { breedte: view.getUint32(16), hoogte: view.getUint32(20) }
}

function maatVanJpeg(bytes: Uint8Array): Maat | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const frame = segmentenVan(bytes).find(({ merk }) => merk >= 0xc0 && merk <= 0xcf && !geenFrame.has(merk))
  if (!frame || frame.tot - frame.van < 9) return null
  return { breedte: view.getUint16(frame.van + 7), hoogte: view.getUint16(frame.van + 5) }
}

/** Among the marks of frames, those of tables of codes. */
const geenFrame: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc])

interface Segment {
  /** The second byte of its mark. */
  readonly merk: number
  /** From its mark, to where the next one begins. */
  readonly van: number
  readonly tot: number
}

/** The segments before the picture itself. */
function segmentenVan(bytes: Uint8Array): readonly Segment[] {
  const segmenten: Segment[] = []
  let van = 2
  while (van + 4 <= bytes.length && bytes[van] === 0xff) {
    const merk = bytes[van + 1] ?? 0
    const tot = van + 2 + ((bytes[van + 2] ?? 0) << 8) + (bytes[van + 3] ?? 0)
    if (merk === 0xda || tot > bytes.length || tot < van + 4) break
    segmenten.push({ merk, van, tot })
    van = tot
  }
  return segmenten
}

/**
 * A JPEG without what a camera wrote beside the picture (Exif, XMP): where it was made is nobody's business, and a
 * turn that stands there is followed by some readers of papers and not by others.
 */
export function zonderCamera(bytes: Uint8Array): Uint8Array {
  if (beeldsoort(bytes) !== 'jpeg') return bytes
  const weg = segmentenVan(bytes).filter(({ merk }) => merk === 0xe1)
  const blijft = [0, ...weg.map(({ tot }) => tot)].map((van, index) => bytes.subarray(van, weg[index]?.van))
  const heel = new Uint8Array(blijft.reduce((som, deel) => som + deel.length, 0))
  let plaats = 0
  for (const deel of blijft) {
    heel.set(deel, plaats)
    plaats += deel.length
  }
  return heel
}
