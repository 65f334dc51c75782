import { expect, it } from "vitest";
import { findApi } from "./findApi.ts";

const api = { LMSInitialize: () => "true" };
const closed = (): never => {
  throw new DOMException("Blocked a frame from accessing a cross-origin frame", "SecurityError");
};

type Part = Readonly<Record<string, unknown>>;
/** A window, whose parent is itself when none is given. */
function windowOf(own: Part, parent?: object, opener: object | null = null): object {
  const made: object = Object.create(null, Object.getOwnPropertyDescriptors({ opener, ...own }));
  return Object.defineProperty(made, "parent", { value: parent ?? made });
}
const foreign = (parent?: object, opener: object | null = null): object => Object.defineProperty(windowOf({}, parent, opener), "API", { get: closed });
const nested = (depth: number, top: object): object => (depth === 0 ? top : windowOf({}, nested(depth - 1, top)));
const loop = (): object => {
  const first = {};
  const second = windowOf({}, first);
  return Object.assign(first, { parent: second, opener: null });
};

it.each([
  { where: "in the parent", page: windowOf({}, windowOf({ API: api })), found: true },
  { where: "five windows up", page: nested(5, windowOf({ API: api })), found: true },
  { where: "in what opened the page", page: windowOf({}, undefined, windowOf({ API: api })), found: true },
  { where: "in a parent of what opened the page", page: windowOf({}, undefined, windowOf({}, windowOf({ API: api }))), found: true },
  { where: "in what opened the window around the page", page: windowOf({}, windowOf({}, undefined, windowOf({ API: api }))), found: true },
  { where: "past a window of another origin", page: windowOf({}, foreign(windowOf({ API: api }))), found: true },
  { where: "nowhere", page: windowOf({}, windowOf({})), found: false },
  { where: "only out of reach", page: windowOf({}, foreign(undefined, foreign())), found: false },
  { where: "in an element that bears the name", page: windowOf({}, windowOf({ API: { tagName: "DIV" } })), found: false },
  { where: "in a word", page: windowOf({}, windowOf({ API: "API" })), found: false },
  { where: "too far up", page: nested(40, windowOf({ API: api })), found: false },
  { where: "in windows that go round", page: loop(), found: false },
])("the learning system's object is $where", ({ page, found }) => {
  expect(findApi(page as Window, "API", "LMSInitialize")).toBe(found ? api : null);
});

it("takes windows that may not even be asked for their parent or opener", () => {
  const shut = Object.defineProperties({}, { parent: { get: closed }, opener: { get: closed }, API: { get: closed } });
  expect(findApi(shut as Window, "API", "LMSInitialize")).toBeNull();
});
