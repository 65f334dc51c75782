import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
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

/** The files of a package on a server of their own, as where a learning system put them. */
export async function servePackage(id: string, standard: LmsStandard): Promise<{ readonly url: string } & AsyncDisposable> {
  const files = openPackage(id, standard);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://lms");
    const file = files(pathname.slice(1));
    if (file) response.writeHead(200, { "Content-Type": file.type }).end(file.bytes);
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`,
    [Symbol.asyncDispose]: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
