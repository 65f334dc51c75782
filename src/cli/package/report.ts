import type { LmsStandard } from "../../runtime/lmsPort.ts";
import type { Contents } from "./contents.ts";

/** A package that was written. */
export interface Written {
  /** Path of the zip, from the root of the product. */
  readonly file: string;
  readonly standard: LmsStandard;
  readonly id: string;
  readonly title: string;
  readonly activities: readonly { readonly id: string; readonly title: string; readonly page: string }[];
  readonly files: number;
  readonly bytes: number;
  readonly seconds: number;
}

export function written({ course, standard, files }: Contents, file: string, bytes: number, seconds: number): Written {
  const activities = course.activities.map(({ id, title, page }) => ({ id, title, page }));
  return { file, standard, id: course.id, title: course.title, activities, files: files.size, bytes, seconds: rounded(seconds) };
}

/** Prints what was made: a table for people, or one document. `seconds`: all of it, the build too. */
export function print(packages: readonly Written[], seconds: number, json: boolean): void {
  if (json) return console.log(JSON.stringify({ ok: true, seconds: rounded(seconds), packages }));
  const width = Math.max(...packages.map(({ file }) => file.length));
  for (const { file, bytes, seconds: own, activities } of packages) {
    const parts = activities.length > 1 ? `  ${activities.length} onderdelen` : "";
    console.log(`${file.padEnd(width)}  ${comma(bytes / 1_000_000, 2).padStart(6)} MB  ${comma(own, 1).padStart(5)} s${parts}`);
  }
  console.log(`${packages.length === 1 ? "1 pakket" : `${packages.length} pakketten`} in ${comma(seconds, 0)} seconden, het bouwen meegeteld.`);
}

const rounded = (seconds: number) => Math.round(seconds * 100) / 100;
const comma = (value: number, digits: number) => value.toFixed(digits).replace(".", ",");
