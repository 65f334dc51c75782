const files = import.meta.glob<string>("../../assets/art/**/*.svg", { query: "?url", eager: true, import: "default" });

/** Address of a picture in assets/art; undefined when nobody drew it yet (then show its text). */
export function artUrl(folder: "vignettes" | "places" | "avatars" | "phone", name: string): string | undefined {
  return files[`../../assets/art/${folder}/${name}.svg`];
}

/** A place as a picture, at its dark or light hour when there are two. */
export function placeUrl(name: string, dark: boolean): string | undefined {
  return artUrl("places", `${name}.${dark ? "donker" : "licht"}`) ?? artUrl("places", name);
}

/** Every picture of a kind, by name. */
export function artNames(folder: "vignettes" | "places" | "avatars"): readonly string[] {
  const names = Object.keys(files).flatMap((path) => new RegExp(`/${folder}/([^/.]+)[^/]*\\.svg$`, "u").exec(path)?.[1] ?? []);
  return [...new Set(names)].sort();
}
