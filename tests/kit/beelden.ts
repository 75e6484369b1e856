import { deflateSync } from 'node:zlib'

/** A PNG of one colour, of any size: few bytes, however many pixels. */
export function maakPng(breedte: number, hoogte: number): Uint8Array<ArrayBuffer> {
  const kop = Buffer.alloc(13)
  kop.writeUInt32BE(breedte, 0)
  kop.writeUInt32BE(hoogte, 4)
  kop.set([8, 2], 8)
  const rij = Buffer.alloc(1 + 3 * breedte, Buffer.from([0x1f, 0x6f, 0x3f]))
  rij[0] = 0
  const rijen = deflateSync(Buffer.concat(Array.from({ length: hoogte }, () => rij)))
  const delen = [deel('IHDR', kop), deel('IDAT', rijen), deel('IEND', Buffer.alloc(0))]
  return new Uint8Array(Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), ...delen]))
}

function deel(naam: string, inhoud: Buffer): Buffer {
  const heel = Buffer.alloc(12 + inhoud.length)
  heel.writeUInt32BE(inhoud.length, 0)
  heel.write(naam, 4, 'latin1')
  inhoud.copy(heel, 8)
  heel.writeUInt32BE(controlegetal(heel.subarray(4, 8 + inhoud.length)), 8 + inhoud.length)
  return heel
}

/** CRC-32, as each part of a PNG ends with. */
function controlegetal(bytes: Uint8Array): number {
  let som = 0xffffffff
  for (const byte of bytes) {
    som ^= byte
    for (let bit = 0; bit < 8; bit += 1) som = (som >>> 1) ^ (som & 1 ? 0xedb88320 : 0)
  }
  return ~som >>> 0
}

/** 24 pixels wide and 8 high. */
export const kleineJpeg: Uint8Array<ArrayBuffer> = new Uint8Array(
  Buffer.from(
    [
      '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhl',
      'bXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8',
      'fHx8fHx8fHx8fHx8fHz/wAARCAAIABgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAA',
      'AAAAAAAA/8QAFgEBAQEAAAAAAAAAAAAAAAAAAAME/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AmgJsIAD/',
      '2Q==',
    ].join(''),
    'base64',
  ),
)

/** What a camera writes beside a picture, put into a JPEG. */
export function metExif(jpeg: Uint8Array, tekst: string): Uint8Array<ArrayBuffer> {
  const inhoud = Buffer.from(`Exif\0\0${tekst}`, 'latin1')
  const kop = Buffer.from([0xff, 0xe1, 0, inhoud.length + 2])
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), kop, inhoud, jpeg.subarray(2)]))
}
