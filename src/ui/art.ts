const files = import.meta.glob<string>("../../assets/art/**/*.svg", { query: "?url", eager: true, import: "default" });

/** Address of a picture in assets/art; undefined when nobody drew it yet (then show its text). */
export function artUrl(folder: "vignettes" | "places" | "avatars", name: string): string | undefined {
  return files[`../../assets/art/${folder}/${name}.svg`];
}
