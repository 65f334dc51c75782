import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { archive } from "./archive.ts";
import { contentsOf } from "./contents.ts";
import { activityOf, courseOf } from "./testing/course.ts";
import { LICENCES, smallEdition } from "./testing/edition.ts";

const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

it("the same files give the same bytes, in whatever order they come", () => {
  const { files } = contentsOf(smallEdition(), LICENCES, {}, courseOf([activityOf("een")]), "scorm12");
  const backwards = contentsOf(
    { ...smallEdition(), files: new Map([...smallEdition().files].toReversed()) },
    LICENCES,
    {},
    courseOf([activityOf("een")]),
    "scorm12",
  );
  const first = hash(archive(files));
  expect(hash(archive(backwards.files))).toBe(first);
  expect(hash(archive(new Map([...files].toReversed())))).toBe(first);
  // The time and the date of the first entry: 1 January 1980, midnight.
  expect(archive(files).slice(10, 14)).toEqual(new Uint8Array([0, 0, 0x21, 0]));
  expect(hash(archive(new Map([...files, ["more.txt", new Uint8Array(1)]])))).not.toBe(first);
});

it("comes out as it went in, sorted", () => {
  const { files } = contentsOf(smallEdition(), LICENCES, {}, courseOf([activityOf("een")]), "cmi5");
  const out = unzipSync(archive(files));
  expect(Object.keys(out)).toEqual([...files.keys()].toSorted((a, b) => (a < b ? -1 : 1)));
  for (const [path, bytes] of files) expect(out[path]).toEqual(bytes);
});
