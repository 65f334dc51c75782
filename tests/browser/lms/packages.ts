import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { LmsStandard } from "../../../src/runtime/lmsPort.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".mp3": "audio/mpeg",
  ".png": "image/png",
  ".xml": "application/xml",
};

/** A file of an unpacked package, as a learning system hands it out. */
export interface PackedFile {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** What `npm run package` made; read once. */
export function openPackage(id: string, standard: LmsStandard): (path: string) => PackedFile | null {
  const name = `dist/lms/waterhaven-${id}-${standard}.zip`;
  const files = opened.get(name) ?? unzipSync(readFileSync(name));
  opened.set(name, files);
  return (path) => {
    const bytes = files[path];
    return bytes ? { bytes, type: TYPES[extname(path)] ?? "application/octet-stream" } : null;
  };
}

const opened = new Map<string, Record<string, Uint8Array>>();
