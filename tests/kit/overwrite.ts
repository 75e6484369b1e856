import * as Y from 'yjs'

/** Puts so many letters in place of the title of a plan, in one update of that size. */
export function overwriteTitel(doc: Y.Doc, letters: number, begin: string): void {
  const titel = doc.getMap('plan').get('titel') as Y.XmlFragment
  doc.transact(() => {
    titel.delete(0, titel.length)
    const kop = new Y.XmlElement('paragraph')
    kop.insert(0, [new Y.XmlText(begin.padEnd(letters, 'abcdefghij'))])
    titel.insert(0, [kop])
  })
}
