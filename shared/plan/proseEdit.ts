import * as Y from 'yjs'
import { readTekst } from './tekst.ts'

const textblocks = new Set(['paragraph', 'heading', 'codeBlock'])

/** A stretch of text in a fragment, and where it begins in the plain text. */
export interface Run {
  readonly text: Y.XmlText
  readonly from: number
  readonly to: number
}

/** The stretches of text in reading order, counted exactly as `plat` counts. */
export function runsOf(fragment: Y.XmlFragment): Run[] {
  const runs: Run[] = []
  let at = 0
  const visit = (node: Y.XmlFragment | Y.XmlElement, inline: boolean) => {
    node.toArray().forEach((child, index) => {
      if (index > 0 && !inline) at += 1
      if (child instanceof Y.XmlText) {
        runs.push({ text: child, from: at, to: at + child.length })
        at += child.length
      } else if (child instanceof Y.XmlElement) {
        if (child.nodeName === 'hardBreak') at += 1
        else visit(child, textblocks.has(child.nodeName))
      }
    })
  }
  visit(fragment, false)
  return runs
}

/**
 * Replaces words that lie within one stretch of text, keeping marks and everyone's caret around them. What is the
 * same in both stays the same letters, so that whoever holds on to the words still does.
 * When others typed in front of them meanwhile, the nearest place where they stand now is taken.
 */
export function replaceRange(
  fragment: Y.XmlFragment,
  edit: { readonly van: number; readonly verwacht: string; readonly door: string },
): void {
  const van = nearest(readTekst(fragment).plat, edit.verwacht, edit.van)
  if (van === null) return
  const tot = van + edit.verwacht.length
  const run = runsOf(fragment).find(one => one.from <= van && one.to >= tot)
  if (!run) return
  const { start, end } = difference(edit.verwacht, edit.door)
  const nieuw = edit.door.slice(start, edit.door.length - end)
  putInPlace(run.text, van + start - run.from, tot - van - start - end, nieuw)
}

function nearest(plat: string, woorden: string, at: number): number | null {
  if (woorden === '') return null
  let best: number | null = null
  for (let found = plat.indexOf(woorden); found >= 0; found = plat.indexOf(woorden, found + 1)) {
    if (best === null || Math.abs(found - at) < Math.abs(best - at)) best = found
  }
  return best
}

/**
 * Makes prose say something else by changing only what differs: of each paragraph the middle, and whole paragraphs
 * only where there are more or fewer. So typing around it survives. False, and nothing is changed, when the prose is
 * more than plain paragraphs.
 */
export const rewrite = (fragment: Y.XmlFragment, plat: string): boolean =>
  rewriteRun(fragment, plat) || rewriteParagraphs(fragment, plat)

/** Prose that is one stretch of text, wherever in it that stands, and stays so. */
function rewriteRun(fragment: Y.XmlFragment, plat: string): boolean {
  const runs = runsOf(fragment)
  if (fragment.length !== 1 || plat.includes('\n')) return false
  const old = readTekst(fragment).plat
  const only = runs[0]
  if (!only) return old === '' && fillParagraph(fragment.get(0), plat)
  if (only.to - only.from !== old.length) return false
  setWords(only.text, old, plat)
  return true
}

function rewriteParagraphs(fragment: Y.XmlFragment, plat: string): boolean {
  const old = readTekst(fragment).plat.split('\n')
  const now = plat.split('\n')
  const paragraphs = fragment.toArray()
  if (paragraphs.length !== old.length || !old.every((line, at) => saysInOne(paragraphs[at], line)))
    return false
  const { start, end } = sameAtEnds(old, now)
  const [before, after] = [old.slice(start, old.length - end), now.slice(start, now.length - end)]
  const both = Math.min(before.length, after.length)
  for (const [index, line] of after.slice(0, both).entries()) {
    const paragraph = paragraphs[start + index] as Y.XmlElement
    const text = paragraph.get(0)
    if (text instanceof Y.XmlText) setWords(text, before[index] ?? '', line)
    else fillParagraph(paragraph, line)
  }
  if (before.length > both) fragment.delete(start + both, before.length - both)
  if (after.length > both) fragment.insert(start + both, after.slice(both).map(newParagraph))
  return true
}

/** A paragraph with these words in one stretch of text, or an empty one. */
function saysInOne(node: unknown, line: string): boolean {
  if (!(node instanceof Y.XmlElement) || !textblocks.has(node.nodeName) || node.length > 1) return false
  const text = node.get(0)
  if (text instanceof Y.XmlText) return text.length === line.length
  return node.length === 0 && node.nodeName === 'paragraph' && line === ''
}

function newParagraph(line: string): Y.XmlElement {
  const paragraph = new Y.XmlElement('paragraph')
  if (line !== '') paragraph.insert(0, [new Y.XmlText(line)])
  return paragraph
}

/** How many lines are the same at the start and at the end. */
function sameAtEnds(old: readonly string[], now: readonly string[]): { start: number; end: number } {
  const most = Math.min(old.length, now.length)
  let start = 0
  while (start < most && old[start] === now[start]) start += 1
  let end = 0
  while (end < most - start && old.at(-1 - end) === now.at(-1 - end)) end += 1
  return { start, end }
}

function setWords(text: Y.XmlText, old: string, now: string): void {
  const { start, end } = difference(old, now)
  putInPlace(text, start, old.length - start - end, now.slice(start, now.length - end))
}

/** The new words come in behind the old ones before those go, and so take over their marks. */
function putInPlace(text: Y.XmlText, at: number, length: number, door: string): void {
  if (door !== '') text.insert(at + length, door)
  if (length > 0) text.delete(at, length)
}

function fillParagraph(paragraph: unknown, plat: string): boolean {
  if (!(paragraph instanceof Y.XmlElement) || paragraph.nodeName !== 'paragraph' || paragraph.length > 0)
    return false
  if (plat !== '') paragraph.insert(0, [new Y.XmlText(plat)])
  return true
}

/** How much of the two is the same at the start and at the end. Never parts the halves of one character. */
function difference(old: string, now: string): { start: number; end: number } {
  const most = Math.min(old.length, now.length)
  let start = 0
  while (start < most && old[start] === now[start]) start += 1
  if (isHigh(old[start - 1])) start -= 1
  let end = 0
  while (end < most - start && old.at(-1 - end) === now.at(-1 - end)) end += 1
  if (end > 0 && isLow(old.at(-end))) end -= 1
  return { start, end }
}

const isHigh = (unit: string | undefined): boolean => unit !== undefined && /^[\ud800-\udbff]$/.test(unit)
const isLow = (unit: string | undefined): boolean => unit !== undefined && /^[\udc00-\udfff]$/.test(unit)
