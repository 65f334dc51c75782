import { describe, expect, it } from "vitest";
import { change, good, projectWith, told } from "../testing/project.ts";

/** A pivotal moment with two good ways, one that is riskant and one that is fout; `considered` have considerations. */
const pivotal = (...considered: readonly string[]) => {
  const items = considered.map((id) => `${id}: { for: Zo., against: Zus. }`).join(", ");
  return change(
    "    title: Een vraag\n",
    `    title: Een vraag\n    pivotal: true\n    considerations: { ${items} }\n`,
  )(
    change(
      'because: "Uitstellen is geen antwoord."',
      'because: "Dit kan ook.", costs: "Het duurt langer."',
    )(
      change(
        "judge: { rol.nee-zeggen: { riskant: te-licht } }",
        "judge: { rol.nee-zeggen: { verdedigbaar: te-licht } }",
      )(
        change(
          /( {6}- \{ id: naam,)/u,
          '      - { id: weg, text: "Ik loop weg en ik zeg er verder niets over.", judge: { partners.wie: { fout: te-licht } }, because: "Dat helpt niemand." }\n$1',
        )(change('because: "Je geeft een reden en je deelt niets."', 'because: "Je geeft een reden.", costs: "Je collega is teleurgesteld."')(good)),
      ),
    ),
  );
};
const missing = (text: string) => told(projectWith(text)).flatMap((line) => /^WH074 .*Bij “(\w+)”.*ontbreken overwegingen/u.exec(line)?.[1] ?? []);

describe("pivotal moments", () => {
  it.each([
    [["nee", "later", "naam"], []],
    [["nee", "later"], ["naam"]],
    [["naam"], ["nee", "later"]],
  ])("A9.2 considerations of %j: misses %j, and never what is fout", (considered, missed) => {
    expect(missing(pivotal(...considered))).toEqual(missed);
  });
});
