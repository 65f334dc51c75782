import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createGzip } from "node:zlib";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { spawn } from "node:child_process";

/** Serves dist on this computer only, and opens it: `node src/cli/serve.mjs [--no-open] [--port N]`. */
const root = fileURLToPath(new URL("../../dist/", import.meta.url));
const args = process.argv.slice(2);
const wanted = Number(args[args.indexOf("--port") + 1]) || 4173;
const fixed = args.includes("--port");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".wav": "audio/wav",
  ".mp3": "audio/mpeg",
  ".webm": "video/webm",
};

/** The path a request names; an unreadable one names nothing that exists. */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return "/\0";
  }
}

/** A file with a hash in its name never changes; the rest is asked for again. */
const cacheOf = (path) => (/[\\/]assets[\\/].+-[\w-]{8}\.\w+$/u.test(path) ? "public, max-age=31536000, immutable" : "no-cache");

/** Text is sent packed: that is how it is measured, and how any real host sends it. */
const PACKED = new Set([".html", ".js", ".css", ".svg", ".json", ".webmanifest"]);

const server = createServer((request, response) => {
  const path = normalize(pathOf(request.url ?? "/")).replace(/^(\.\.[/\\])+/u, "");
  const file = join(root, path.endsWith("/") ? `${path}index.html` : path);
  if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Niet gevonden");
    return;
  }
  const packed = PACKED.has(extname(file)) && /\bgzip\b/u.test(request.headers["accept-encoding"] ?? "");
  response.writeHead(200, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "cache-control": cacheOf(file),
    "x-content-type-options": "nosniff",
    // A sandboxed frame has no origin of its own: without this it may not load its modules. Every file is public.
    "access-control-allow-origin": "*",
    vary: "accept-encoding",
    ...(packed ? { "content-encoding": "gzip" } : {}),
  });
  const source = createReadStream(file);
  (packed ? source.pipe(createGzip()) : source).pipe(response);
});

function listen(port) {
  server.once("error", (error) => {
    if (error.code === "EADDRINUSE" && !fixed && port < wanted + 20) return listen(port + 1);
    console.error(`Poort ${port} is bezet. Kies een andere met --port.`);
    process.exit(1);
  });
  server.listen(port, "127.0.0.1", () => {
    const url = `http://127.0.0.1:${port}/`;
    console.log(`Waterhaven staat klaar op ${url} (stoppen met Ctrl+C)`);
    const opener = process.platform === "darwin" ? "open" : process.platform === "win32" ? "explorer" : "xdg-open";
    const screen = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
    if (!args.includes("--no-open") && !process.env.CI && screen)
      spawn(opener, [url], { stdio: "ignore", detached: true })
        .on("error", () => undefined)
        .unref();
  });
}
listen(wanted);
