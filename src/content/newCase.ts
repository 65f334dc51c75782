import { stringify } from "yaml";

/** The text of a new case: one side role, two decisions, one message. It passes `check` as it is. */
export function newCase(id: string, phenomenon: string): string {
  return `# yaml-language-server: $schema=../../schema/casus.schema.json
id: ${word(id)}
version: 1
title: Nieuwe casus
teaser: Een bericht dat vragen oproept.
phenomenon: ${word(phenomenon)}
channel: offline
location: stadhuis
source: { document: eigen }
reviewed: ${new Date().toISOString().slice(0, 10)}
minutes: 5
key: concept
leerdoelen: [L4]
roles: { oov: bijrol }
vars:
  rust: { range: [0, 1], start: 1 }
klok: { from: "09:00", until: "10:00" }
cast:
  collega: { name: Sam, job: collega, avatar: gemeente }
facts: {}
messages:
  vraag: { platform: whatsapp, surface: chat, author: collega, posted: "09:00", lines: ["Kun jij even meekijken?"] }
briefing:
  oov:
    you: "Je bent adviseur openbare orde en veiligheid."
    may: ["Inlichten en adviseren."]
    mayNot: ["Namen vragen die je niet nodig hebt."]
    situation: "Negen uur. Een collega stuurt je een vraag."
    question: "Wat doe je met die vraag?"
    place: stadhuis
routes:
  oov: [vraag-van-collega, achteraf, einde]
moments:
  - id: vraag-van-collega
    step: partners
    do: choose
    title: Een vraag
    ask: "Je collega vraagt om een naam. Wat zeg je?"
    message: vraag
    options:
      - { id: nee, text: "Ik zeg nee en leg uit waarom ik dat doe.", judge: { rol.nee-zeggen: best }, because: "Je geeft een reden en je deelt niets." }
      - { id: later, text: "Ik kijk er later naar, want nu is het druk.", judge: { rol.nee-zeggen: { riskant: te-licht } }, because: "Uitstellen is geen antwoord.", set: { rust: -1 } }
      - { id: naam, text: "Ik geef de naam, want mijn collega is te vertrouwen.", judge: { partners.wie: { riskant: te-zwaar } }, because: "Je collega heeft hier geen taak in.", set: { rust: -1 } }
  - id: achteraf
    step: evalueren
    do: choose
    title: Achteraf
    ask: "Wat spreek je af voor de volgende keer?"
    options:
      - { id: afspraak, text: "Wij zetten samen op papier wie wat mag vragen.", judge: { eval.afspraak-aangescherpt: best }, because: "Dat is concreet en je kunt het morgen doen." }
      - { id: niets, text: "Wij laten het zo, want het ging toch goed.", judge: { eval.doel-gehaald: { riskant: te-licht } }, because: "Dan leer je er niets van." }
      - { id: verbod, text: "Niemand mag nog iets vragen, dan gaat het goed.", judge: { eval.afspraak-aangescherpt: { riskant: te-zwaar } }, because: "Zo durft niemand meer iets te vragen." }
  - { id: einde, step: evalueren, do: end }
endings:
  onrust: { when: rust == 0, title: Onrust, tone: gemengd, text: "Er gaat een verhaal rond op de gang." }
  rust: { title: Rust, tone: herstel, text: "Iedereen weet weer wie wat mag vragen." }
`;
}

/** A word as YAML reads it back: a number or `true` gets its quotes. */
function word(text: string): string {
  return stringify(text).trim();
}

/** A plan for every ending of the new case, by the name of its file. */
export function newPlans(): Readonly<Record<string, string>> {
  return {
    "oov-goud.plan.yaml": `role: oov
choose: { vraag-van-collega: nee, achteraf: afspraak }
expect: { ending: rust, score: ">= 90", grades: { vraag-van-collega: best } }
`,
    "oov-onrust.plan.yaml": `role: oov
choose: { vraag-van-collega: naam, achteraf: niets }
expect: { ending: onrust, grades: { vraag-van-collega: riskant } }
`,
  };
}
