import rule from '../../../../shared/rules/taal/geen-actor.ts'
import { metAfspraak, metOpgave, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

const met = (oplossing: string) => metAfspraak({ oplossing })

testRule(rule, {
  goed: {
    'zinnen met een doener': voorbeeldPlan(),
    'door wie': met('Er wordt door de huisartsen een loket geopend.'),
    'een partij in de zin': met('Bij Thuiszorg Duinhaven wordt een loket geopend.'),
    'een alias of naam in kleine letters': met('Bij thuiszorg duinhaven wordt een loket geopend.'),
    'een toestand': met('Het loket is gericht op ouderen en de training is bedoeld voor alle gemeenten.'),
    'vanzelf gebeurd': met('De wachttijd is gedaald van 14 naar 5 weken.'),
    'zijn als bezit': met('De huisarts heeft zijn werkwijze met de wijkverpleging gedeeld.'),
    'meervouden met ge': met('Dit zijn zes gemeenten met veel gezinnen, gesprekken en gebieden.'),
    'een citaat': met('Inwoners zeggen: “er wordt niet geluisterd”.'),
    'in een opgave': metOpgave({ meerwaardeRegio: 'Nachtzorg wordt in de hele regio gedeeld.' }),
    'in wat stopt': metAfspraak({ stoptOfVerschuift: 'Drie loketten worden gesloten.' }),
  },
  fout: {
    'er wordt': [
      met('Er wordt een steunpunt geopend.'),
      {
        elementId: 'a1',
        veld: 'oplossing',
        bereik: { van: 0, tot: 30 },
        reden: 'Wie doet dit? “Er wordt een steunpunt geopend” noemt geen doener.',
      },
    ],
    'elke zin apart': [
      met('Het loket wordt in mei ingericht. De huisarts belt. De training is vorig jaar ontwikkeld.'),
      { veld: 'oplossing', bereik: { van: 10, tot: 32 } },
      { veld: 'oplossing', bereik: { van: 64, tot: 88 } },
    ],
    'het deelwoord ervoor': [
      met('Een loket dat ingericht wordt, opent in mei.'),
      { veld: 'oplossing', bereik: { van: 14, tot: 29 } },
    ],
    'door middel van is niemand': [
      met('Door middel van een app worden deelnemers gemeld.'),
      { veld: 'oplossing', bereik: { van: 24, tot: 48 } },
    ],
    'een naam die op een partij lijkt': [
      met('In Thuiszorg Duinhavenstein wordt een loket geopend.'),
      { veld: 'oplossing' },
    ],
    'na het tijdelijke geld': [
      metAfspraak({ naIncidenteel: 'In 2027 worden de kosten verdeeld.' }),
      { veld: 'naIncidenteel' },
    ],
    'wie het kan zijn': [
      metAfspraak({
        oplossing: 'Er wordt een loket geopend.',
        partijen: [
          { partijId: 'p-gemeente', rol: 'trekker' },
          { partijId: 'p-verzekeraar', rol: 'financier' },
        ],
      }),
      {
        veld: 'oplossing',
        oplossingen: [
          {
            titel: 'Schrijf “Er wordt door Gemeente Duinhaven een loket geopend”',
            edit: {
              op: 'replace',
              elementId: 'a1',
              veld: 'oplossing',
              van: 3,
              tot: 8,
              verwacht: 'wordt',
              door: 'wordt door Gemeente Duinhaven',
            },
          },
        ],
      },
    ],
  },
})
