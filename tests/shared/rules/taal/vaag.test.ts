import rule from '../../../../shared/rules/taal/vaag.ts'
import {
  metAfspraak,
  metOpgave,
  metPlan,
  metResultaat,
  partijen,
  voorbeeldAfspraak,
  voorbeeldPlan,
} from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

const zin = 'Thuiszorg Duinhaven levert per 1 maart 2024 een valtraining.'

testRule(rule, {
  goed: {
    'scherpe zinnen': voorbeeldPlan(),
    'een voorbehoud is van een andere regel': metAfspraak({ oplossing: `${zin} Waar mogelijk thuis.` }),
    'een titel is geen zin': metAfspraak({ titel: 'Meer bewegen en minder vallen' }),
    'een partij heet zo': metPlan({
      partijen: [...partijen, { id: 'p-x', naam: 'Stichting Sterke Verbinding', sector: 'welzijn' }],
      afspraken: [voorbeeldAfspraak({ oplossing: `${zin} Stichting Sterke Verbinding belt elke dag.` })],
    }),
    'een begrip dat het plan zelf uitlegt': metPlan({
      begrippen: [
        { afkorting: 'laagdrempelig', voluit: 'zonder verwijzing en elke dag open' },
        { afkorting: 'SEH', voluit: 'spoedeisende hulp' },
      ],
      afspraken: [voorbeeldAfspraak({ oplossing: `${zin} Het loket is laagdrempelig.` })],
    }),
    'de naam van een indicator vergelijkt: dat is van kpi.indicator': metResultaat({
      indicator: { naam: 'Minder valpartijen bij ouderen' },
    }),
    'mensen die op een dag of een plek worden ingezet': metAfspraak({
      oplossing: `${zin} Zij zet twee verpleegkundigen in op dinsdag en op werkdagen in de avond ook artsen in op 12 scholen.`,
    }),
    'de ambitie en een hoofdstuk': metPlan({
      ambitie: 'Wij streven naar een gezonde regio.',
      hoofdstukken: [{ id: 'h1', titel: 'Aanleiding', tekst: 'Wij zetten in op preventie.' }],
    }),
  },
  fout: {
    'elke vage frase apart, met de woorden': [
      metAfspraak({ oplossing: `${zin} Zij zetten in op versterking.` }),
      { elementId: 'a1', veld: 'oplossing', bereik: { van: zin.length + 5, tot: zin.length + 17 } },
      { elementId: 'a1', veld: 'oplossing', bereik: { van: zin.length + 18, tot: zin.length + 29 } },
    ],
    'in de urgentie van een opgave': [
      metOpgave({
        urgentie: { tekst: 'Dit verdient voor iedereen in deze regio onze aandacht voor ouderen.' },
      }),
      { elementId: 'o1', veld: 'urgentie', bereikVeld: 'urgentie.tekst', bereik: { van: 46, tot: 59 } },
    ],
    'in het knelpunt van een opgave': [
      metOpgave({ knelpunt: { tekst: 'Er is niet voldoende hulp.' } }),
      {
        elementId: 'o1',
        veld: 'knelpunt',
        bereikVeld: 'knelpunt.tekst',
        reden: '“Voldoende” noemt geen norm.',
      },
    ],
    'in wat er na het tijdelijke geld komt': [
      metAfspraak({ naIncidenteel: 'De zorg wordt daarna geborgd.' }),
      { elementId: 'a1', veld: 'naIncidenteel' },
    ],
    'in een indicator, bij het resultaat': [
      metResultaat({ indicator: { naam: 'Aantal ouderen met een laagdrempelige training' } }),
      { elementId: 'k1', veld: 'indicator', bereikVeld: 'indicator.naam' },
    ],
    'buiten de naam van een partij': [
      metPlan({
        partijen: [...partijen, { id: 'p-x', naam: 'Stichting Verbinding', sector: 'welzijn' }],
        afspraken: [voorbeeldAfspraak({ oplossing: `${zin} Stichting Verbinding zoekt verbinding.` })],
      }),
      { elementId: 'a1', veld: 'oplossing', bereik: { van: zin.length + 28, tot: zin.length + 38 } },
    ],
    'wie het doet, staat er als het plan dat weet': [
      metAfspraak({
        oplossing: `${zin} Stakeholders bellen.`,
        partijen: [
          { partijId: 'p-gemeente', rol: 'trekker' },
          { partijId: 'p-thuiszorg', rol: 'uitvoerder' },
        ],
      }),
      {
        veld: 'oplossing',
        oplossingen: [
          {
            titel: 'Vervang “Stakeholders” door “Gemeente Duinhaven en Thuiszorg Duinhaven”',
            edit: {
              op: 'replace',
              elementId: 'a1',
              veld: 'oplossing',
              van: zin.length + 1,
              tot: zin.length + 13,
              verwacht: 'Stakeholders',
              door: 'Gemeente Duinhaven en Thuiszorg Duinhaven',
            },
          },
        ],
      },
    ],
  },
})
