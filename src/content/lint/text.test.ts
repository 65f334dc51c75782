import { describe, expect, it } from "vitest";
import { change, good, lineOf, projectWith, told } from "../testing/project.ts";

const LONG = `${"woord ".repeat(21).trim()}.`;
const WRONG = "Dat is een kech.";
const CONSULT = (explanation: string, answer: string) => (text: string) =>
  change(
    "oov: [vraag",
    "oov: [na, vraag",
  )(
    change(
      "moments:\n",
      `moments:\n  - id: na\n    step: context\n    do: consult\n    title: Na\n    ask: "Wie vraag je?"\n    explanations: [{ id: grap, text: "${explanation}", innocent: true }]\n    sources: [{ id: sam, text: "Sam.", answer: "${answer}" }]\n`,
    )(text),
  );

/** Every place where a trainee reads, with the words put in. */
const PLACES: readonly (readonly [string, (words: string) => (text: string) => string])[] = [
  ["the briefing", (words) => change("Negen uur. Een collega stuurt je een vraag.", words)],
  ["what one may", (words) => change("Inlichten en adviseren.", words)],
  ["an ending", (words) => change("Iedereen weet weer wie wat mag vragen.", words)],
  ["a question", (words) => change("Wat spreek je af voor de volgende keer?", words)],
  ["a because", (words) => change("Uitstellen is geen antwoord.", words)],
  ["costs", (words) => change("set: { rust: -1 } }", `set: { rust: -1 }, costs: "${words}" }`)],
  ["a consideration", (words) => change("    title: Een vraag\n", `    title: Een vraag\n    considerations: { nee: { for: "${words}", against: "Nee." } }\n`)],
  ["what others see", (words) => change("    title: Een vraag\n", `    title: Een vraag\n    elsewhere: { boa: "${words}" }\n`)],
  ["a fact in the notebook", (words) => change("facts: {}", `facts: { stil: { value: true, text: "${words}" } }`)],
  ["an explanation", (words) => CONSULT(words, "Ja.")],
  [
    "a claim",
    (words) =>
      change(
        'lines: ["Kun jij even meekijken?"]',
        `lines: ["Kun jij even meekijken?"], marks: [{ id: x, at: line.0, label: meekijken, claims: [{ text: "${words}", key: zie-ik, criterion: duiden.feitelijk }] }]`,
      ),
  ],
];
const ELSEWHERE: typeof PLACES = [
  ["the title of the case", (words) => change("title: Nieuwe casus", `title: "${words}"`)],
  ["the teaser", (words) => change("Een bericht dat vragen oproept.", words)],
  ["the warning", (words) => change("minutes: 5", `minutes: 5\nwarning: "${words}"`)],
  ["a name", (words) => change("name: Sam", `name: "${words}"`)],
  ["a message", (words) => change("Kun jij even meekijken?", words)],
  ["what is heard", (words) => change('lines: ["Kun jij even meekijken?"]', `voice: { seconds: 4, heard: "${words}" }`)],
  ["what the own phone sends", (words) => change("set: { rust: -1 } }", `set: { rust: -1 }, sends: { to: collega, text: "${words}" } }`)],
  ["an option", (words) => change("Ik kijk er later naar, want nu is het druk.", words)],
  ["an answer", (words) => CONSULT("Een grap.", words)],
];
const PIECE = WRONG.slice(0, -1);

describe("what a trainee reads", () => {
  it.each([...PLACES, ...ELSEWHERE])("a forbidden word is found in %s", (_where, put) => {
    const text = put(WRONG)(good);
    const found = told(projectWith(text)).filter((line) => line.startsWith("WH084"));
    expect(found.map((line) => line.slice(0, line.indexOf(" “")))).toContain(`WH084 casus.yaml:${lineOf(text, PIECE)}`);
  });

  it.each(PLACES)("a sentence that is too long is found in %s", (_where, put) => {
    expect(told(projectWith(put(LONG)(good))).join("\n")).toContain("WH081 casus.yaml");
  });

  it("people in the story may talk as they like", () => {
    const text = CONSULT("Een grap.", LONG)(change("Kun jij even meekijken?", LONG)(good));
    expect(told(projectWith(text)).filter((line) => line.startsWith("WH081"))).toEqual([]);
  });
});
