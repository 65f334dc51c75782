import { describe, expect, it } from "vitest";
import { framework } from "../testing/fixture.ts";
import { actionAnswer } from "./actionMatrix.ts";
import { collisionsFor, type Collision } from "./collisions.ts";
import { ladderAnswer } from "./ladder.ts";

const { ladder, actions } = framework();

describe("tables of roles are read by row and column", () => {
  it("the ladder", () => {
    const table = { ...ladder, rondkijken: { ...ladder.rondkijken, boa: { answer: "voorwaarde", words: "Alleen in dienst." } as const } };
    expect(ladderAnswer(table, "rondkijken", "boa")).toEqual({ answer: "voorwaarde", words: "Alleen in dienst." });
    expect(ladderAnswer(table, "rondkijken", "osint")).toEqual({ answer: "ja" });
  });

  it("the action matrix", () => {
    const table = { ...actions, handhaven: { ...actions.handhaven, jongerenwerk: { answer: "nee" } as const } };
    expect(actionAnswer(table, "handhaven", "jongerenwerk")).toEqual({ answer: "nee" });
    expect(actionAnswer(table, "handhaven", "politie")).toEqual({ answer: "ja" });
  });
});

describe("collisions are found by what they touch", () => {
  const collision = (id: string, touches: readonly string[]): Collision => ({
    id,
    title: id,
    sides: [],
    line: "",
    touches,
    source: { document: "eigen", own: true },
  });
  const collisions = [collision("een", ["HG-1", "duiden.collega"]), collision("twee", ["HG-1"]), collision("drie", ["HG-10"])];

  it.each([
    ["HG-1", ["een", "twee"]],
    ["duiden.collega", ["een"]],
    ["HG-10", ["drie"]],
    ["HG-2", []],
  ])("%s", (id, found) => {
    expect(collisionsFor({ collisions }, id).map((one) => one.id)).toEqual(found);
  });
});
