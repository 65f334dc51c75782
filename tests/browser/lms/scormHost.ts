import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { LmsStandard } from "../../../src/runtime/lmsPort.ts";
import { openPackage } from "./packages.ts";

type Scorm = Exclude<LmsStandard, "cmi5">;
type Cmi = Readonly<Record<string, unknown>>;

/** A learning system with scorm-again as its player, for one learner and one activity. */
export interface ScormHost extends AsyncDisposable {
  /** Of the page that launches; `window.open` is called by the test. */
  readonly url: string;
  /** Of the activity itself, without a learning system. */
  readonly packageUrl: string;
  /** What was kept last, as one flat list of elements. */
  kept(): Readonly<Record<string, string>>;
  /** How many times something was kept. */
  commits(): number;
  /** From now on nothing is kept, or it is again. */
  refuse(refused: boolean): void;
  /** Elements that the learning system sets before a launch. */
  preset(elements: Readonly<Record<string, string>>): void;
}

const PLAYERS: Readonly<Record<Scorm, { readonly file: string; readonly make: string; readonly name: string }>> = {
  scorm12: { file: "node_modules/scorm-again/dist/scorm12.min.js", make: "Scorm12API", name: "API" },
  scorm2004: { file: "node_modules/scorm-again/dist/scorm2004.min.js", make: "Scorm2004API", name: "API_1484_11" },
};

export async function startScormHost(id: string, standard: Scorm): Promise<ScormHost> {
  const files = openPackage(id, standard);
  const player = PLAYERS[standard];
  let cmi: Cmi = {};
  let flat: Readonly<Record<string, string>> = {};
  let preset: Readonly<Record<string, string>> = {};
  let commits = 0;
  let refused = false;

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://lms");
    const send = (status: number, type: string, body: string | Uint8Array) =>
      response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store", "Access-Control-Allow-Origin": "*" }).end(body);
    if (pathname === "/commit") {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        if (refused) return void send(200, "application/json", JSON.stringify({ result: false, errorCode: 391 }));
        const kept: { readonly flat: Record<string, string>; readonly cmi: Cmi } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
        ({ flat, cmi } = kept);
        commits++;
        send(200, "application/json", JSON.stringify({ result: true, errorCode: 0 }));
      });
      return;
    }
    if (pathname === "/player.js") return void send(200, "text/javascript", readFileSync(player.file));
    if (pathname === "/") return void send(200, "text/html; charset=utf-8", pageOf(player, cmi, preset));
    const file = pathname.startsWith("/pakket/") ? files(pathname.slice("/pakket/".length)) : null;
    if (file) send(200, file.type, file.bytes);
    else send(404, "text/plain", "not there");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/`,
    packageUrl: `${origin}/pakket/index.html`,
    kept: () => flat,
    commits: () => commits,
    refuse: (now) => {
      refused = now;
    },
    preset: (elements) => {
      preset = elements;
    },
    [Symbol.asyncDispose]: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Puts the player where packages look for it, with what was kept, and opens the activity on demand. */
function pageOf(player: (typeof PLAYERS)[Scorm], cmi: Cmi, preset: Readonly<Record<string, string>>): string {
  return `<!doctype html><html lang="nl"><title>Leeromgeving</title><body>
<script src="/player.js"></script>
<script>
  const settings = {
    lmsCommitUrl: "/commit",
    selfReportSessionTime: true,
    mastery_override: true,
    requestHandler: (commit) => ({ flat: flatOf(commit.cmi ?? commit, "cmi"), cmi: commit.cmi ?? commit }),
  };
  function flatOf(value, name, into = {}) {
    if (value && typeof value === "object") for (const [key, part] of Object.entries(value)) flatOf(part, name + "." + key, into);
    else if (value !== undefined && value !== null) into[name] = String(value);
    return into;
  }
  const api = new ${player.make}(settings);
  const kept = ${JSON.stringify(cmi)};
  if (Object.keys(kept).length > 0) api.loadFromJSON({ cmi: resumed(kept) }, "");
  const preset = ${JSON.stringify(preset)};
  for (const [name, value] of Object.entries(preset)) {
    const parts = name.split(".");
    const last = parts.pop();
    parts.slice(1).reduce((object, part) => object[part], api.cmi)[last] = value;
  }
  function resumed(all) {
    const copy = structuredClone(all);
    if (copy.core) { copy.core.entry = "resume"; delete copy.core.session_time; delete copy.core.exit; }
    else { copy.entry = "resume"; delete copy.session_time; delete copy.exit; }
    return copy;
  }
  window["${player.name}"] = api;
</script>
<button onclick="window.open('/pakket/index.html', 'activiteit', 'width=1280,height=800')">Start</button>
</body></html>`;
}
