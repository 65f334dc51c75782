import { describe, expect, it } from "vitest";
import { good, projectWith } from "../testing/project.ts";
import { commaClauses, isWhole, sentencesOf } from "./sentences.ts";
import { chance } from "./tells.ts";

const { language } = projectWith(good);
if (!language) throw new Error("No framework");

describe("B1 sentences", () => {
  it.each([
    ["Je belt de politie.", true],
    ["Bel Tarik op zijn werk.", true],
    ["Vragen mag.", true],
    ["Inhoud geef je niet zomaar door.", true],
    ["Warm bedoeld.", false],
    ["Kan.", false],
    ["Te laat en te weinig.", false],
  ])("%s says who does what: %s", (sentence, whole) => expect(isWhole(sentence, language)).toBe(whole));

  it.each([
    ["Jij belt de politie, want er dreigt iets.", 1],
    ["Jij belt, want hij dreigt vandaag, en zij weet dat al.", 2],
    ["Je geeft de tijd, de plek en het account.", 0],
  ])("%s has %i clauses after a comma", (sentence, clauses) => expect(commaClauses(sentence, language)).toBe(clauses));

  it("what somebody says between quotes is no sentence of ours", () => {
    expect(sentencesOf("Hij zegt: “Nee. Nooit.” Jij gaat weg.").join("|")).not.toContain("Nooit");
  });
});

describe("tell-words", () => {
  it.each([
    [12, 4, 4, 4, 1 / 495],
    [6, 2, 2, 2, 1 / 15],
    [4, 2, 2, 0, 1 / 6],
    [10, 5, 0, 0, 1],
  ])("of %i options, %i best, %i with the word, %i both: chance %d", (all, best, having, both, expected) =>
    expect(chance(all, best, having, both)).toBeCloseTo(expected),
  );
});
