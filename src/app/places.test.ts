import { expect, it } from "vitest";
import { placeOf } from "./places.ts";

it.each([
  ["/", "cases"],
  ["/casus/waar-zijn-ze", "cases"],
  ["/poging/x/nabespreking", "cases"],
  ["/kennisbank", "knowledge"],
  ["/kennisbank/recht/sr-252", "knowledge"],
  ["/opfrissen/nu", "refresh"],
  ["/voortgangs", "cases"],
  ["/over", undefined],
  ["/les", undefined],
])("%s belongs to %s", (path, place) => {
  expect(placeOf(path)).toBe(place);
});
