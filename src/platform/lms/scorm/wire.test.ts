import { expect, it } from "vitest";
import { DIALECT_12 } from "./dialect12.ts";
import { createLms } from "./testing/lms.ts";
import { wireTo } from "./wire.ts";

const { calls: names } = DIALECT_12;

it("says what went wrong with the last call, also when that threw", () => {
  const { api, trouble } = createLms(names);
  const wire = wireTo(api, names);
  expect([wire.commit(), wire.errorCode()]).toEqual([true, 0]);
  trouble.throws = true;
  expect([wire.set("cmi.suspend_data", ""), wire.errorCode(), wire.diagnostic()]).toEqual([false, -1, "Error: gone"]);
  trouble.throws = false;
  trouble.commit = 391;
  expect([wire.commit(), wire.errorCode(), wire.diagnostic()]).toEqual([false, 391, "for a reason"]);
});

it.each([
  { what: "has no functions", api: {} },
  { what: "answers with nothing", api: Object.fromEntries(Object.values(names).map((name) => [name, () => undefined])) },
  { what: "answers with objects", api: Object.fromEntries(Object.values(names).map((name) => [name, () => ({})])) },
  {
    what: "may not be touched",
    api: new Proxy(
      {},
      {
        get() {
          throw new Error("closed off");
        },
      },
    ),
  },
])("takes an object that $what", ({ api }) => {
  const wire = wireTo(api, names);
  expect([wire.initialize(), wire.set("x", "y"), wire.commit(), wire.terminate(), wire.get("x")]).toEqual([false, false, false, false, ""]);
  expect([Number.isInteger(wire.errorCode()), typeof wire.diagnostic()]).toEqual([true, "string"]);
});
