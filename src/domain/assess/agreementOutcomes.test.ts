import { expect, it } from "vitest";
import type { Grade } from "../grades.ts";
import type { Finding } from "../judge/finding.ts";
import { finding } from "../testing/findings.ts";
import { agreementOutcomes } from "./agreementOutcomes.ts";

const found = (ref: string, grade: Grade, more: Partial<Finding> = {}) => finding({ part: "", kind: "agreement", ref, grade, origin: "afspraak", ...more });

it.each([
  ["A12.1 best is kept", ["best"], "kept"],
  ["A12.2 weak is broken", ["riskant"], "broken"],
  ["A12.2 broken once stays broken", ["fout", "best"], "broken"],
  ["A12.2 also when it was kept before", ["best", "fout"], "broken"],
  ["A12.10 a defensible way of one's own is neither kept nor broken", ["verdedigbaar"], "otherwise"],
  ["A12.10 kept after all is kept", ["verdedigbaar", "best"], "kept"],
  ["A12.10 and stays kept", ["best", "verdedigbaar"], "kept"],
] as const)("%s", (_rule, grades, outcome) => {
  expect(
    agreementOutcomes(
      grades.map((grade) => found("RIV-1", grade)),
      [],
    ),
  ).toEqual({ "RIV-1": outcome });
});

it("A12.5 unseen only when nothing else is known of it; other findings say nothing of agreements", () => {
  const unseen = [found("context.bronnen", "riskant", { kind: "criterion", subject: "RIV-1" })];
  expect(agreementOutcomes([found("context.bronnen", "best", { kind: "criterion" })], unseen)).toEqual({ "RIV-1": "unseen" });
  expect(agreementOutcomes([found("RIV-1", "best")], unseen)).toEqual({ "RIV-1": "kept" });
});
