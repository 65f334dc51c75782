import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { openPackage } from "./packages.ts";

type Elements = Readonly<Record<string, string>>;

/** A learning system as many schools have it: SCORM 1.2, the activity in a frame of its player, files far down on a server that says little of them. */
export interface FrameHost extends AsyncDisposable {
  /** The player, with the activity in it. */
  readonly url: string;
  /** What was kept last. */
  kept(): Elements;
  /** Calls that opened or ended a session, in order. */
  calls(): readonly string[];
  /** From now on nothing is kept, or it is again. */
  refuse(refused: boolean): void;
  /** Elements as the next launch finds them. */
  preset(elements: Elements): void;
}

/** Signs that a learning system may put in a path. */
const FOLDER = "/pluginfile.php/7'7/mod_scorm/content/3/Les%20(1)%20%26%20meer;v=2/caf%C3%A9/";
/** All that a browser insists on; of all else some servers say anything. */
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };

export async function startFrameHost(id: string): Promise<FrameHost> {
  const files = openPackage(id, "scorm12");
  let kept: Elements = {};
  const calls: string[] = [];
  let refused = false;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://lms");
    const send = (status: number, type: string, body: string | Uint8Array) => response.writeHead(status, { "Content-Type": type }).end(body);
    const file = pathname.startsWith(FOLDER) ? files(decodeURIComponent(pathname.slice(FOLDER.length))) : null;
    if (file) return void send(200, TYPES[extname(pathname)] ?? "text/plain", file.bytes);
    if (pathname === "/") return void send(200, "text/html", pageOf(kept));
    if (pathname === "/menu") return void send(200, "text/html", "<title>Menu</title>");
    if (pathname !== "/keep") return void send(404, "text/plain", "not there");
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      if (refused) return void send(200, "text/plain", "false");
      const told: { readonly call: string; readonly cmi: Elements } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
      if (told.call !== "LMSCommit") calls.push(told.call);
      kept = told.cmi;
      send(200, "text/plain", "true");
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    kept: () => kept,
    calls: () => calls,
    refuse: (now) => {
      refused = now;
    },
    preset: (elements) => (kept = { ...kept, ...elements }),
    [Symbol.asyncDispose]: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Its object as Moodle has it: a second opening is a general error (101), all is kept by calls that wait, and what was kept comes back. */
const pageOf = (kept: Elements): string => `<!doctype html><html lang="nl"><title>Leeromgeving</title><body style="margin:0">
<iframe name="les" title="les" src="${FOLDER}index.html" style="border:0;display:block;width:100vw;height:100vh"></iframe>
<script>
  const cmi = { "cmi.core.lesson_status": "not attempted", "cmi.core.lesson_mode": "normal", ...${JSON.stringify(kept)} };
  let open = false, error = "0";
  const fail = (code) => ((error = code), "false");
  const keep = (call) => {
    const body = JSON.stringify({ call, cmi });
    error = "0";
    try {
      const request = new XMLHttpRequest();
      request.open("POST", "/keep", false);
      request.send(body);
      return request.responseText;
    } catch {
      // A frame that goes away may not wait for an answer.
      return String(navigator.sendBeacon("/keep", body));
    }
  };
  window.API = {
    LMSInitialize: () => (open ? fail("101") : ((open = true), keep("LMSInitialize"))),
    LMSFinish: () => (open ? ((open = false), keep("LMSFinish")) : fail("301")),
    LMSCommit: () => (open ? keep("LMSCommit") : fail("301")),
    LMSGetLastError: () => error,
    LMSGetDiagnostic: () => "",
    LMSGetErrorString: () => "",
    LMSGetValue(name) {
      if (!open) return (error = "301"), "";
      error = "0";
      const list = /^(.*)\\._count$/.exec(name)?.[1];
      if (!list) return cmi[name] ?? "";
      return String(Object.keys(cmi).filter((key) => key.startsWith(list + ".") && /^\\d+\\.(?:id|pattern)$/.test(key.slice(list.length + 1))).length);
    },
    LMSSetValue: (name, value) => (open ? ((error = "0"), (cmi[name] = String(value)), "true") : fail("301")),
  };
</script>
</body></html>`;
