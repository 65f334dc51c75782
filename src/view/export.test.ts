import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessProgress } from "../domain/assess/assess.ts";
import { replay } from "../domain/play/progress.ts";
import { choice, choose, game, script, started } from "../domain/testing/fixture.ts";
import { describeDebrief } from "./debrief.ts";
import { debriefFile } from "./exportHtml.ts";
import { exportName } from "./exportName.ts";
import { html } from "./html.ts";
import { PART_WORDS } from "./text/debriefParts.ts";
import { E } from "./text/export.ts";
import { variantOrder } from "./variantOrder.ts";
import { scoreRule, T } from "./text/nl.ts";

const considerations = [{ choice: "a", for: "snel", against: "hard" }];

function viewOf(words: string, variants: readonly string[] = []) {
  const story = script(
    [choose("een", "duiden", [choice("a", "riskant", { text: words }), choice("b", "best")], { pivotal: true, considerations, title: words })],
    {
      title: words,
    },
  );
  const of = game(story);
  const start = started(story);
  const now = replay(of, [
    start,
    { type: "moment.answered", moment: "een", answer: { do: "choose", option: "a" } },
    { type: "why.written", moment: "een", text: `eigen reden ${words}` },
    { type: "note.written", field: "bijgebleven", text: `eigen herinnering ${words}` },
    { type: "note.written", field: "maandag", text: `eigen voornemen ${words}` },
  ]);
  return describeDebrief({ game: of, started: start, now, assessment: assessProgress(of, [], now), variants });
}

describe("the debrief as a file that opens anywhere", () => {
  const whole = debriefFile(viewOf("gewoon"), { withText: true });

  it("has every part in order, the score last, and says what it is and is not for", () => {
    const places = Object.values(PART_WORDS).map(({ title }) => whole.indexOf(`<h2>${title}</h2>`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    for (const said of [
      E.fiction,
      T.learning,
      T.conceptOf("21 november 2026"),
      ...scoreRule(game(script([])).framework.weights).filter((line) => !line.includes("‘")),
    ])
      expect(whole).toContain(said);
  });

  it("A18 says which variant it was, by the number a trainer knows; not where a case has only one", () => {
    const kinds = ["basis", "acuut", "onschuldig"];
    expect(debriefFile(viewOf("gewoon", kinds), { withText: false })).toMatch(
      new RegExp(`<dt>Variant</dt>\\s*<dd>Variant ${variantOrder("proef", kinds).indexOf("basis") + 1}</dd>`, "u"),
    );
    expect(debriefFile(viewOf("gewoon", ["basis"]), { withText: false })).not.toContain("Variant");
  });

  it("fetches and runs nothing", () => {
    expect(whole).not.toMatch(/<script|<link|<img|\son\w+=|url\(|https?:|@import/iu);
    expect(whole).toContain("default-src 'none'");
  });

  it("A24 holds own words only when asked for", () => {
    expect(whole.match(/eigen (?:reden|herinnering|voornemen)/gu)?.length).toBeGreaterThan(2);
    expect(debriefFile(viewOf("gewoon"), { withText: false })).not.toMatch(/eigen (?:reden|herinnering|voornemen)/u);
  });

  it("A24 nor in decisions that do not stand among the three", () => {
    const moments = ["een", "twee", "drie", "vier", "vijf"];
    const story = script(moments.map((id) => choose(id, "duiden", [choice("a", "riskant")], { pivotal: true })));
    const of = game(story, [], "toets");
    const start = started(story, "toets");
    const answered = moments.flatMap((moment) => [
      { type: "moment.answered", moment, answer: { do: "choose", option: "a" } } as const,
      { type: "why.written", moment, text: `eigen reden bij ${moment}` } as const,
    ]);
    const now = replay(of, [start, ...answered]);
    const view = describeDebrief({ game: of, started: start, now, assessment: assessProgress(of, [], now) });
    const told = (withText: boolean) => moments.filter((moment) => debriefFile(view, { withText }).includes(`eigen reden bij ${moment}`));
    expect([told(true), told(false)]).toEqual([moments, []]);
  });

  it("is text whatever stands in it", () => {
    const nasty = fc.constantFrom("<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</style></title>", "&lt;b&gt;", "'`${x}`");
    fc.assert(
      fc.property(nasty, fc.string(), (sign, text) => {
        const file = debriefFile(viewOf(sign + text), { withText: true });
        const tags = new Set([...file.matchAll(/<\/?([a-z][a-z0-9]*)/giu)].map(([, tag]) => tag));
        expect([...tags].filter((tag) => ["script", "img", "iframe", "svg"].includes(tag ?? ""))).toEqual([]);
        expect(file.match(/<\/style>/gu)).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });

  it("html escapes what is put in, and leaves its own pieces", () => {
    expect(html`<p>${"<&>"}${html`<b>${"\"'"}</b>`}${undefined}${false}${[html`1`, html`2`]}</p>`.html).toBe("<p>&lt;&amp;&gt;<b>&quot;&#39;</b>1\n2</p>");
  });
});

describe("the name of a file", () => {
  const of = { startedAt: "2026-11-26T14:05:00", caseId: "waar-zijn-ze", role: "politie", mode: "toets", attemptId: "9d0c11e7aa3f9a1c" } as const;
  it.each([
    [of, "2026-11-26-1405_waar-zijn-ze_politie_toets_3f9a1c.json"],
    [{ ...of, startedAt: "gisteren" }, "zonder-datum_waar-zijn-ze_politie_toets_3f9a1c.json"],
    [{ ...of, caseId: "../..\\een<casus>" }, "2026-11-26-1405_-een-casus-_politie_toets_3f9a1c.json"],
    [{ ...of, attemptId: "9d0c11e7aa00../c" }, "2026-11-26-1405_waar-zijn-ze_politie_toets_00-c.json"],
  ])("sorts by day, case and role: %j", (view, name) => expect(exportName(view, "json")).toBe(name));
});
