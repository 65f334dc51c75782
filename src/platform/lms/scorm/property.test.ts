import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { GRADES } from "../../../domain/grades.ts";
import type { LmsDecision, LmsReport } from "../../../runtime/lmsPort.ts";
import { DIALECT_12 } from "./dialect12.ts";
import { DIALECT_2004 } from "./dialect2004.ts";
import { createScorm12, createScorm2004 } from "./index.ts";
import { createLms } from "./testing/lms.ts";
import { createPage } from "./testing/page.ts";

/** What the standards say of each element, written down once more and apart from the adapter's own tables. */
const SHAPES_12: readonly (readonly [RegExp, RegExp])[] = [
  [/^cmi\.core\.lesson_status$/u, /^(passed|completed|failed|incomplete)$/u],
  [/^cmi\.core\.lesson_location$/u, /^[\x20-\x7E]{0,255}$/u],
  [/^cmi\.core\.exit$/u, /^suspend$/u],
  [/^cmi\.core\.session_time$/u, /^[0-9]{2,4}:[0-5][0-9]:[0-5][0-9]\.[0-9]{2}$/u],
  [/^cmi\.(core|objectives\.[0-9]+)\.score\.(raw|min|max)$/u, /^(100|[0-9]{1,2}(\.[0-9]{1,2})?|100\.00?)$/u],
  [/^cmi\.core\.score\.raw$/u, /^$/u],
  [/^cmi\.suspend_data$/u, /^[\x20-\x7E]{0,4000}$/u],
  [/^cmi\.(objectives|interactions|interactions\.[0-9]+\.objectives)\.[0-9]+\.id$/u, /^[\x21-\x7E]{1,255}$/u],
  [/^cmi\.interactions\.[0-9]+\.time$/u, /^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,2})?$/u],
  [/^cmi\.interactions\.[0-9]+\.type$/u, /^choice$/u],
  [/^cmi\.interactions\.[0-9]+\.(student_response|correct_responses\.0\.pattern)$/u, /^[0-9a-z](,[0-9a-z]){0,127}$/u],
  [/^cmi\.interactions\.[0-9]+\.weighting$/u, /^-?(100|[0-9]{1,2}(\.[0-9]{1,2})?)$/u],
  [/^cmi\.interactions\.[0-9]+\.result$/u, /^(correct|wrong|unanticipated|neutral)$/u],
];
const REAL = /^-?[0-9]{1,10}(\.[0-9]{1,7})?$/u;
const SHARE = /^(1(\.0+)?|0(\.[0-9]{1,7})?)$/u;
const SHAPES_2004: readonly (readonly [RegExp, RegExp])[] = [
  [/^cmi\.completion_status$/u, /^(completed|incomplete)$/u],
  [/^cmi\.success_status$/u, /^(passed|failed|unknown)$/u],
  [/^cmi\.progress_measure$/u, SHARE],
  [/^cmi\.location$/u, /^[\x20-\x7E]{0,1000}$/u],
  [/^cmi\.exit$/u, /^suspend$/u],
  [/^cmi\.session_time$/u, /^PT[0-9]+H[0-9]+M[0-9]+(\.[0-9]{1,2})?S$/u],
  [/^cmi\.(objectives\.[0-9]+\.)?score\.scaled$/u, /^-?(1(\.0+)?|0(\.[0-9]{1,7})?)$/u],
  [/^cmi\.(objectives\.[0-9]+\.)?score\.(raw|min|max)$/u, REAL],
  [/^cmi\.suspend_data$/u, /^[\x20-\x7E]{0,32000}$/u],
  [/^cmi\.(objectives|interactions|interactions\.[0-9]+\.objectives)\.[0-9]+\.id$/u, /^[\x21-\x7E]{1,4000}$/u],
  [/^cmi\.(objectives|interactions)\.[0-9]+\.description$/u, /^\{lang=nl\}[^{\n\r][^\n\r]{0,249}$/u],
  [/^cmi\.interactions\.[0-9]+\.timestamp$/u, /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{2}Z$/u],
  [/^cmi\.interactions\.[0-9]+\.type$/u, /^choice$/u],
  [/^cmi\.interactions\.[0-9]+\.(learner_response|correct_responses\.0\.pattern)$/u, /^[0-9a-z](\[,\][0-9a-z]){0,35}$/u],
  [/^cmi\.interactions\.[0-9]+\.weighting$/u, REAL],
  [/^cmi\.interactions\.[0-9]+\.result$/u, /^(correct|incorrect|unanticipated|neutral)$/u],
  [/^adl\.nav\.request$/u, /^(suspendAll|_none_)$/u],
];

/** Every element of a list comes after the id of its place, and every place after the one before. */
function outOfOrder(said: readonly (readonly [string, string])[]): readonly string[] {
  const begun = new Map<string, number>();
  return said.flatMap(([element]) =>
    [...element.matchAll(/\.([0-9]+)(\.[a-z_.]+)/gu)].flatMap((match) => {
      const list = element.slice(0, match.index);
      const count = begun.get(list) ?? 0;
      const begins = match.index + match[0].length === element.length && ["id", "pattern"].includes((match[2] ?? "").slice(1));
      if (Number(match[1]) === count && begins) begun.set(list, count + 1);
      return Number(match[1]) < (begun.get(list) ?? 0) ? [] : [element];
    }),
  );
}

const id = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,40}$/u);
const letter = fc.stringMatching(/^[a-z0-9]$/u);
const setOf = <T>(one: fc.Arbitrary<T>, maxLength: number) => fc.uniqueArray(one, { maxLength });
const share = fc.double({ min: 0, max: 1, noNaN: true });

const saneDecision: fc.Arbitrary<LmsDecision> = fc.record({
  id,
  name: fc.oneof(fc.string({ unit: "binary", maxLength: 80 }), fc.constant("\u{1F600}é".repeat(99))),
  at: fc.date({ min: new Date("2020-01-01"), max: new Date("2037-12-31"), noInvalidDate: true }).map((date) => date.toISOString()),
  choices: fc.array(fc.record({ letter, id, text: fc.string({ unit: "binary", maxLength: 120 }) }), { maxLength: 8 }),
  picked: setOf(letter, 8),
  best: fc.option(setOf(letter, 8)),
  grade: fc.constantFrom(...GRADES),
  weight: fc.double({ min: 0, max: 100, noNaN: true }),
  objectives: setOf(id, 3),
});
const saneReport: fc.Arbitrary<LmsReport> = fc.record({
  suspend: fc.oneof(fc.string({ maxLength: 60 }), fc.constant("~ ".repeat(2_000))),
  bookmark: id,
  progress: share,
  completed: fc.boolean(),
  passed: fc.option(fc.boolean()),
  score: fc.option(fc.integer({ min: 0, max: 100 })),
  decisions: setOf(saneDecision, 4),
  objectives: fc.uniqueArray(
    fc.record({
      id,
      name: fc.string(),
      score: fc.option(fc.record({ raw: fc.integer({ min: 0, max: 50 }), max: fc.integer({ min: 50, max: 100 }) })),
      scaled: fc.boolean(),
    }),
    { maxLength: 5, selector: (one) => one.id },
  ),
});

/** Bugs of ours: anything where something else should be. */
const wildText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom("x".repeat(256), "x".repeat(4_001), "x".repeat(32_001)),
  id,
  fc.constantFrom("", " ", "normal", "{lang=nl}", "é"),
);
const wildNumber = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(Number.NaN, Infinity, -1, 101, 1e21));
const wildDecision: fc.Arbitrary<LmsDecision> = fc.record({
  id: wildText,
  name: wildText,
  at: wildText,
  choices: fc.array(fc.record({ letter: wildText, id: wildText, text: wildText }), { maxLength: 3 }),
  picked: fc.array(fc.oneof(letter, wildText), { maxLength: 40 }),
  best: fc.option(fc.array(fc.oneof(letter, wildText), { maxLength: 4 })),
  grade: fc.constantFrom(...GRADES),
  weight: wildNumber,
  objectives: fc.array(fc.oneof(id, wildText), { maxLength: 4 }),
});
const wildReport: fc.Arbitrary<LmsReport> = fc.record({
  suspend: wildText,
  bookmark: wildText,
  progress: wildNumber,
  completed: fc.boolean(),
  passed: fc.option(fc.boolean()),
  score: fc.option(wildNumber),
  decisions: fc.array(wildDecision, { maxLength: 4 }),
  objectives: fc.array(
    fc.record({ id: fc.oneof(id, wildText), name: wildText, score: fc.option(fc.record({ raw: wildNumber, max: wildNumber })), scaled: fc.boolean() }),
    { maxLength: 4 },
  ),
});

describe.each([
  { standard: "SCORM 1.2", dialect: DIALECT_12, create: createScorm12, shapes: SHAPES_12 },
  { standard: "SCORM 2004", dialect: DIALECT_2004, create: createScorm2004, shapes: SHAPES_2004 },
])("$standard", ({ dialect, create, shapes }) => {
  function tell(reports: readonly LmsReport[], mastery: string): readonly (readonly [string, string])[] {
    const lms = createLms(dialect.calls, { [dialect.elements.mastery]: mastery });
    const page = createPage({ [dialect.object]: lms.api });
    const port = create({ now: () => 1_234.5 })(page.window);
    for (const report of reports) port.report(report);
    page.goAway();
    return lms.calls
      .filter((call) => call.startsWith("set "))
      .map((call) => [call.slice(4, call.indexOf(" = ")), call.slice(call.indexOf(" = ") + 3)] as const);
  }
  const isInvalid = ([element, value]: readonly [string, string]): boolean => !shapes.some(([name, shape]) => name.test(element) && shape.test(value));
  const mastery = fc.constantFrom("", "0.5", "1");

  it("tells only what the standard takes, and has nothing to complain of, whatever is played", () => {
    const complaints = vi.spyOn(console, "error").mockReset();
    fc.assert(
      fc.property(fc.array(saneReport, { minLength: 1, maxLength: 3 }), mastery, (reports, at) => {
        const said = tell(reports, at);
        expect(said.filter(isInvalid)).toEqual([]);
        expect(outOfOrder(said)).toEqual([]);
        expect(complaints.mock.calls).toEqual([]);
      }),
      { numRuns: 60 },
    );
    complaints.mockRestore();
  });

  it("lets nothing wrong through, whatever mistake we make", () => {
    const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
    fc.assert(
      fc.property(fc.array(wildReport, { minLength: 1, maxLength: 3 }), mastery, (reports, at) => {
        const said = tell(reports, at);
        expect(said.filter(isInvalid)).toEqual([]);
        expect(outOfOrder(said)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(complaints).toHaveBeenCalled();
    complaints.mockRestore();
  });
});
