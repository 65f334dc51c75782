import { describe, expect, it } from "vitest";
import type { Message, PostSurface } from "../../domain/messages.ts";
import type { LogEvent } from "../../domain/log.ts";
import { replay, start } from "../../domain/play/progress.ts";
import { choice, choose, game, script, started } from "../../domain/testing/fixture.ts";
import { newDraft } from "../draft.ts";
import { describePhone } from "./phone.ts";
import { describePost } from "./post.ts";

const post = (more: Partial<Message> & { readonly surface?: PostSurface }) =>
  ({ id: "p", platform: "snapchat", surface: "story", author: "x", posted: "12:00", ...more }) as const satisfies Message;
const story = script([choose("m", "duiden", [choice("a", "best")])], { cast: { x: { id: "x", name: "X", handle: "x.zp", avatar: "seed-02" } } });
const seen = (more: Parameters<typeof post>[0], clock = 12 * 60 + 18) => describePost(story, post(more), { clock });

describe("a post", () => {
  it.each([
    ["12:00", "nog 24 u"],
    ["12:59", "nog 23 u"],
    ["18:00", "nog 18 u"],
  ])("that lives a day says at %s: %s", (time, left) => {
    const [hours = 0, minutes = 0] = time.split(":").map(Number);
    expect(seen({ expires: "24h" }, hours * 60 + minutes).left).toBe(left);
    expect(seen({}, hours * 60 + minutes).left).toBeUndefined();
  });

  it("in its last hour counts minutes", () => {
    expect(seen({ expires: "1h" }, 12 * 60 + 18).left).toBe("nog 42 min");
  });

  it("is over when its life is, unless it is being looked at", () => {
    const later = { clock: 12 * 60 + 61 };
    expect(describePost(story, post({ expires: "1h" }), later).over).toMatch(/verlopen/u);
    const marks = [{ id: "k", at: "author" as const, label: "x.zp", decoy: true }];
    expect(describePost(story, post({ expires: "1h" }), { ...later, marks }).over).toBeUndefined();
    expect(describePost(story, post({ expires: "1h" }), { ...later, looked: true }).over).toBeUndefined();
    expect(seen({}, 24 * 60).over).toBeUndefined();
  });

  it.each([
    ["openbaar", "instagram", "openbaar"],
    ["openbaar", "snapchat", "openbaar"],
    ["besloten", "snapchat", "besloten"],
    ["goede-vrienden", "instagram", "goede vrienden"],
  ] as const)("for %s on %s says so", (visibility, platform, words) => {
    const { audience, visibilityMark } = seen({ visibility, platform });
    expect([audience, visibilityMark.text]).toEqual([visibility, words]);
  });

  it("a snap is for you alone, and has no viewers", () => {
    const snap = seen({ surface: "snap" });
    expect([snap.audience, snap.visibilityMark.text, snap.viewers]).toEqual(["besloten", "alleen aan jou", undefined]);
  });

  it("shows what its platform counts, as it writes numbers; without counts it says that they are hidden", () => {
    const counted = seen({ platform: "tiktok", surface: "video", counts: { views: 9841, likes: 1, shares: 1_260_000 } });
    expect(counted.counts).toEqual({ views: "9.841", likes: "1", shares: "1,2 mln" });
    expect(counted.countsMark?.text).toBe("9.841 keer bekeken · 1 like · 1,2 mln keer gedeeld");
    expect(counted.viewers).toBeUndefined();
    expect(seen({}).viewers?.text).toMatch(/niet zichtbaar/u);
  });

  it.each([
    [0, 0],
    [9, 0.2],
    [99_999, 1],
    [50_000_000, 1],
  ])("with %i hearts is this busy: %f", (likes, liked) => {
    expect(seen({ counts: { likes } }).liked).toBeCloseTo(liked, 4);
  });

  it("never shows a shielded picture, whatever else is written", () => {
    expect(seen({ media: { shielded: true, alt: "Dicht." } }).pictures).toEqual([{ vignette: "afgeschermd", alt: "Dicht.", shielded: true, live: false }]);
  });

  it("has its words where they can be pointed at", () => {
    const marks = [
      { id: "c", at: "comment.1" as const, label: "welkom", decoy: true },
      { id: "o", at: "caption" as const, label: "mensen", decoy: true },
    ];
    const message = post({
      surface: "video",
      platform: "tiktok",
      caption: "neem je mensen mee",
      comments: [
        { by: "a", text: "hoi" },
        { by: "b", text: "welkom 🕯️" },
      ],
    });
    const { caption, comments } = describePost(story, message, { clock: 0, marks });
    expect(caption).toEqual([{ text: "neem je " }, { text: "mensen", mark: "o" }, { text: " mee" }]);
    expect(comments.map(({ by, text }) => [by, text])).toEqual([
      ["a", [{ text: "hoi" }]],
      ["b", [{ text: "welkom", mark: "c" }, { text: " 🕯️" }]],
    ]);
  });
});

it("stories of one account are tapped through in the order in which they came; another account's are not in the row", () => {
  const told = (id: string, author: string, platform: Message["platform"] = "snapchat"): Message => ({
    id,
    platform,
    surface: "story",
    author,
    posted: "12:00",
    overlay: [id],
  });
  const moments = [
    choose("m", "duiden", [choice("a", "best", { show: ["twee", "ander", "elders"] })], { message: "een" }),
    choose("n", "context", [choice("a", "best")], { message: "een" }),
  ];
  const on = game(
    script(moments, {
      cast: { x: { id: "x", name: "X", avatar: "a" } },
      messages: { een: told("een", "x"), twee: told("twee", "x"), ander: told("ander", "y"), elders: told("elders", "x", "instagram") },
    }),
  );
  const at = (events: readonly LogEvent[], tab: string | null = null) => {
    const now = events.length === 0 ? start(on) : replay(on, [started(on.script), ...events]);
    const { screen } = describePhone(on, now, { ...newDraft(now), tab });
    return screen.kind === "post" ? screen.part : undefined;
  };
  expect(at([])).toEqual({ at: 0, of: 1 });
  const answered: LogEvent = { type: "moment.answered", moment: "m", answer: { do: "choose", option: "a" } };
  expect(at([answered])).toEqual({ at: 0, of: 2, next: "post:twee" });
  expect(at([answered], "post:twee")).toEqual({ at: 1, of: 2, previous: "post:een" });
  expect(at([answered], "post:elders")).toEqual({ at: 0, of: 1 });
});
