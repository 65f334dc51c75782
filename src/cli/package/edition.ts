import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One entry of Vite's manifest, as far as it is read here. Keys in `imports` and `dynamicImports` are those of the manifest. */
export interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

/** What was built: every file by its path with slashes, and how the chunks hang together. */
export interface Edition {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly chunks: Readonly<Record<string, Chunk>>;
}

const MANIFEST = ".vite/manifest.json";

export function readEdition(folder: string): Edition {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .toSorted();
  const files = new Map(paths.filter((path) => path !== MANIFEST).map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
  return { files, chunks: JSON.parse(readFileSync(join(folder, MANIFEST), "utf8")) as Edition["chunks"] };
}

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
