// Sees to it that this machine has what the tests need and npm cannot bring: Chromium for the browser tests, poppler
// to read PDF, with `--build` what the SQLite driver is compiled with, and with `--office` LibreOffice. Runs before `npm ci` too, so on Node alone.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where a program is on this machine; undefined when it is not there. */
const onPath = name =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, name))
    .find(existsSync)

const hasShell = () => existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell')
const hasChromium = () => hasShell() || existsSync('/usr/bin/chromium')
const hasCompiler = () => ['python3', 'make', 'g++'].every(onPath)

const needs = [
  {
    // Chromium without its own windows: a page costs half the processor time. The whole will do as well.
    isThere: hasShell,
    packages: ['chromium-headless-shell', 'fonts-noto-color-emoji'],
    missing: null,
  },
  {
    isThere: hasChromium,
    packages: ['chromium', 'fonts-noto-color-emoji'],
    missing:
      'Voor de browsertests ontbreekt Chromium: installeer het (op Debian: apt-get install chromium) of zet het pad ervan in CHROMIUM.',
  },
  {
    isThere: () => ['pdfinfo', 'pdffonts', 'pdftotext'].every(onPath),
    packages: ['poppler-utils'],
    missing:
      'Om PDF te lezen in de tests ontbreekt poppler: installeer het (op Debian: apt-get install poppler-utils).',
  },
]
if (process.argv.includes('--build')) {
  needs.push({
    isThere: hasCompiler,
    packages: ['python3', 'make', 'g++'],
    missing:
      'Om de SQLite-driver te bouwen ontbreekt python3, make of g++: installeer ze met uw pakketbeheer.',
  })
}

if (process.argv.includes('--office')) {
  needs.push({
    isThere: () => Boolean(onPath('soffice')),
    packages: ['libreoffice-writer-nogui', 'fonts-liberation'],
    missing:
      'Om documenten te openen in de tests ontbreekt LibreOffice: installeer het (op Debian: apt-get install libreoffice-writer-nogui).',
  })
}

function install(packages) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return
  console.log(`Installeert ${packages.join(' ')} met apt-get …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, stderr } = spawnSync('apt-get', ['-q', ...step], { env, encoding: 'utf8' })
    if (status !== 0) return console.error(stderr)
  }
}

for (const need of needs) {
  if (need.isThere()) continue
  install(need.packages)
  if (need.isThere() || need.missing === null) continue
  console.error(need.missing)
  process.exitCode = 1
}
