import { describe, expect, it } from "vitest";
import type { Message } from "../../domain/messages.ts";
import { progress, start } from "../../domain/play/progress.ts";
import { choice, choose, game, script } from "../../domain/testing/fixture.ts";
import { newDraft } from "../draft.ts";
import { describePhone } from "./phone.ts";

const message = (id: string, more: Partial<Message>): Message => ({ id, platform: "telefoon", surface: "call", author: "agent", posted: "12:40", ...more });

function phoneAt(call: Message["call"], answered: boolean) {
  const moments = [choose("m", "duiden", [choice("a", "best")], { message: "belt" }), choose("n", "context", [choice("a", "best")])];
  const cast = { agent: { id: "agent", name: "Jeugdagent", avatar: "seed-07" } };
  const on = game(script(moments, { cast, messages: { belt: message("belt", call ? { call } : {}) } }));
  const begun = start(on);
  const now = answered ? progress(on, begun, { type: "moment.answered", moment: "m", answer: { do: "choose", option: "a" } }) : begun;
  return describePhone(on, now, newDraft(now));
}

describe("a call on the phone", () => {
  it.each([
    ["inkomend", "Inkomende oproep", true],
    ["gesprek", "Gesprek", false],
  ] as const)("%s fills the screen while the moment is about it", (call, text, ringing) => {
    expect(phoneAt(call, false).screen).toEqual({ kind: "call", platform: "telefoon", who: "Jeugdagent", avatar: "seed-07", text, ringing });
  });

  it.each([
    ["inkomend", true, "Inkomende oproep"],
    ["gemist", false, "Gemiste oproep"],
    ["gesprek", true, "Gesprek"],
  ] as const)("%s, gone on: %s, stands in the conversation", (call, answered, text) => {
    const { screen } = phoneAt(call, answered);
    expect(screen.kind === "chat" && screen.bubbles.map(({ body }) => body)).toEqual([{ kind: "call", text }]);
  });
});
