import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ErnstIcon } from '../../../client/fields/ErnstIcon.tsx'
import { Icon } from '../../../client/ui/Icon.tsx'

const style = (name: string): string => readFileSync(`client/styles/${name}.css`, 'utf8')
const outline = style('outline')

/** The picture that the sheet gives the count of this kind, as SVG. */
function picture(kind: string): string {
  const rule = outline.split(`.outline__count--${kind}::before {`)[1] ?? ''
  return decodeURIComponent(/data:image\/svg\+xml,([^"]+)"/.exec(rule)?.[1] ?? '').replaceAll("'", '"')
}

/** What places and shapes the parts of a drawing, in order. */
const shapes = (drawing: string): readonly string[] =>
  [...drawing.matchAll(/ (?:cx|cy|r|x|y|rx|d|transform)="[^"]*"/g)].map(([shape]) => shape)

const token = (name: string): string =>
  new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(style('tokens'))?.[1] ?? 'none'

test.each([
  ['vereist', <ErnstIcon key="v" ernst="vereist" />, 'error'],
  ['aanbevolen', <ErnstIcon key="a" ernst="aanbevolen" />, 'warn'],
  ['scherpte', <ErnstIcon key="s" ernst="scherpte" />, 'warn'],
  ['none', <Icon key="n" name="check" />, 'ok-text'],
])('the picture at a count %s is the icon that stands for it elsewhere', (kind, icon, colour) => {
  const drawn = renderToStaticMarkup(icon)
  expect(shapes(picture(kind)).toSorted()).toEqual(shapes(drawn.replace(/^<svg[^>]*>/, '')).toSorted())
  expect(picture(kind)).toContain(token(colour))
})
