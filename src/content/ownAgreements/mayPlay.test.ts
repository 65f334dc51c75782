import { describe, expect, it } from "vitest";
import { agreement } from "../../domain/testing/agreements.ts";
import { knows } from "../../domain/testing/conditions.ts";
import { choice, choose, script } from "../../domain/testing/fixture.ts";
import { BOOK } from "../../domain/testing/partners.ts";
import { mayPlay } from "./mayPlay.ts";

const shares = { ...choice("delen", "best"), acts: [{ act: "share", with: ["politie"] } as const] };
const story = (danger: boolean) =>
  script([choose("m", "partners", [shares])], {
    facts: { "gevaar.concreet": { value: danger, start: false }, herkomst: { value: "openbaar-zelf", start: true } },
  });
const from = (value: string) =>
  ({ op: "==", left: { op: "call", fn: "waarde", args: [{ op: "value", value: "herkomst" }] }, right: { op: "value", value } }) as const;

describe("where an agreement can come up", () => {
  it.each([
    ["a fact that is true here", agreement(), true, true],
    ["a fact that is not true here", agreement(), false, false],
    ["another role", agreement({ parties: ["oov"] }), true, false],
    ["what nobody is judged on", { ...agreement(), duty: undefined }, true, false],
    ["a fact that this story does not have", agreement({ when: knows("wapen") }), true, false],
    ["a value that a fact has here", agreement({ when: from("openbaar-zelf") }), true, true],
    ["a value that it does not have", agreement({ when: from("besloten-toegelaten") }), true, false],
    ["an exception that can be unknown", agreement({ except: knows("gevaar.concreet"), when: from("openbaar-zelf") }), true, true],
    ["an act that can be done", agreement({ when: undefined, after: [{ act: "share", fields: {} }] } as never), true, true],
    ["an act that cannot", agreement({ when: undefined, after: [{ act: "post", fields: {} }] } as never), true, false],
  ] as const)("%s", (_what, one, danger, may) => {
    expect(mayPlay(one as never, story(danger), BOOK)).toBe(may);
  });
});
