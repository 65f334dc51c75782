import { change } from "./project.ts";

/** Ways to spoil the case that passes `check`, or to give it what is then spoiled. */
export const marks = (mark: string) => change('lines: ["Kun jij even meekijken?"]', `lines: ["Kun jij even meekijken?"], marks: [${mark}]`);
export const inspect = (text: string) =>
  change(
    "oov: [vraag-van-collega,",
    "oov: [kijk, vraag-van-collega,",
  )(change("moments:\n", 'moments:\n  - { id: kijk, step: duiden, do: inspect, message: vraag, title: Kijk, ask: "Wat zie je?" }\n')(text));

/** Something more for the option that says no. */
export const after = (what: string) => change('"Je geeft een reden en je deelt niets."', `"Je geeft een reden en je deelt niets.", ${what}`);

/** Four more moments, of which every best option has this word, and every weak one this side. */
export const more = (text: string, word: string, side: string): string => {
  const moments = [1, 2, 3, 4].map(
    (number) => `  - id: extra-${number}
    step: acties
    do: choose
    title: Nog iets
    ask: "Wat doe je nu?"
    options:
      - { id: een, text: "Ik bespreek dit ${word} met mijn teamleider van team ${number}.", judge: { actie.past: best }, because: "Je doet het niet alleen." }
      - { id: twee, text: "Ik leg dit nu weg, want er wacht nog meer.", judge: { actie.past: { riskant: ${side} } }, because: "Je laat het liggen." }
      - { id: drie, text: "Ik bel nu door, want ik wil het zeker weten.", judge: { actie.past: { riskant: ${side} } }, because: "Je weet dat nog niet." }
`,
  );
  return change(
    "achteraf, einde]",
    "achteraf, extra-1, extra-2, extra-3, extra-4, einde]",
  )(text).replace("  - { id: einde,", `${moments.join("")}  - { id: einde,`);
};

export const asks = (text: string) => {
  const sources = Array.from({ length: 16 }, (_, at) => `{ id: b${at}, text: Vragen, answer: Nee, separates: [] }`).join(", ");
  const moment = `  - { id: vraag-rond, step: context, do: consult, ask: "Wie vraag je?", atMost: 16, sources: [${sources}] }\n`;
  return change("oov: [vraag-van-collega,", "oov: [vraag-rond, vraag-van-collega,")(change("moments:\n", `moments:\n${moment}`)(text));
};

const same = (text: string) => text;
/** Two turns, the second from this time on; and what a moment adds to itself. */
export const turns =
  (from: string, at: string, more: string, talk = "") =>
  (text: string) =>
    (at === "" ? same : change(at, `${at}${more}`))(
      `${text}beurten: [{ id: een, label: Week 1, from: "09:00"${talk} }, { id: twee, label: Week 2, from: "${from}" }]\n`,
    );

/** A builder on the route, with these rows. */
export const builds = (rows: string) => (text: string) =>
  change(
    "oov: [vraag-van-collega,",
    "oov: [bouw, vraag-van-collega,",
  )(
    change(
      "moments:\n",
      `moments:\n  - { id: bouw, step: duiden, do: build, title: Bouw, ask: "Wat zet je erop?", answers: { ja: Ja, nee: Nee }${rows} }\n`,
    )(text),
  );

export const ITEM = '{ id: iets, text: "Iets", judge: { actie.past: best }, because: "Zo past het." }';
/** One row that may stay open, with what that is worth. */
export const ROW = (open: string) => `, rows: [{ id: r, label: Rij, empty: { judge: { ${open} }, because: "Je zegt zo niets." }, items: [${ITEM}] }]`;
