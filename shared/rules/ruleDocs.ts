import { inGroepen } from './groepen.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'

/** The rules as a page to read, in Markdown: `README.md` beside this file, kept by a test. */
export function ruleDocs(rules: readonly Rule[]): string {
  const parts = inGroepen(rules).map(
    ({ titel, regels }) => `## ${titel}\n\n${regels.map(ruleDoc).join('\n')}`,
  )
  return `${intro(rules.length)}\n${parts.join('\n')}`
}

const intro = (aantal: number): string => `# De ${aantal} regels

Wat Regiotafel naleest terwijl mensen schrijven. Een melding is een vraag aan de schrijvers, geen oordeel: of het
plan voldoet, beslissen mensen. Drempels staan in \`regelset.ts\`, nooit in een regel.

Deze pagina komt uit de regels zelf. Een regel toevoegen: schrijf \`<groep>/<naam>.ts\` met \`export default rule({ … })\`,
noem hem in \`index.ts\`, schrijf de test van dezelfde naam, en laat de tests deze pagina bijwerken
(\`npx vitest run tests/shared/rules/all-rules.test.ts -u\`).
`

function ruleDoc(rule: Rule): string {
  const bronnen = rule.bronnen.map(id => {
    const bron = sources[id]
    return 'url' in bron ? `[${bron.titel}](${bron.url})` : bron.titel
  })
  return `### ${rule.titel}

\`${rule.id}\` · ${rule.ernst} · vanaf ${rule.fase}

${rule.waarom}

- Goed: ${rule.goed}
- Fout: ${rule.fout}
- Bron: ${bronnen.join('; ')}
`
}
