import { textOf, type Edition } from "./edition.ts";

/** Pictures that stories ask for by name: what is in a post, and where one is. */
const STORY_ART = /^assets\/art\/(?:vignettes|places)\/([^./]+)(?:\.[a-z]+)?\.svg$/u;

/** Pictures of stories, by their file: the name that a story asks for. A list of all of them stands in the program, so that referring says nothing. */
export function storyPictures({ chunks }: Edition): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(chunks).flatMap(([key, { file }]) => {
      const name = STORY_ART.exec(key)?.[1];
      return name === undefined ? [] : [[file, name] as const];
    }),
  );
}

/** Of these files: pictures of stories that nothing in the others names. */
export function unnamedPictures(edition: Edition, files: readonly string[]): ReadonlySet<string> {
  const pictures = storyPictures(edition);
  const scripts = files.filter((path) => path.endsWith(".js")).map((path) => textOf(edition.files.get(path) ?? new Uint8Array()));
  const named = (name: string) => scripts.some((text) => ['"', "'", "`"].some((quote) => text.includes(`${quote}${name}${quote}`)));
  const known = new Map([...new Set(pictures.values())].map((name) => [name, named(name)]));
  return new Set(files.filter((path) => known.get(pictures.get(path) ?? "") === false));
}
