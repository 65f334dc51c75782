import type { Claim } from "../../runtime/ports.ts";

interface Notice {
  readonly attempt: string;
  readonly from: string;
  readonly says: "is-anyone-there" | "i-have-it" | "i-take-over";
}

const ANSWER_TIME = 150;

/** One tab plays an attempt at a time. Without BroadcastChannel every tab owns what it opens. */
export async function claimAttempt(attemptId: string, onLost: () => void): Promise<Claim> {
  if (typeof BroadcastChannel === "undefined") return { owned: true, takeOver: async () => undefined, release: () => undefined };
  const channel = new BroadcastChannel("waterhaven-poging");
  const me = crypto.randomUUID();
  let owned = false;
  let taken = false;
  const say = (says: Notice["says"]) => channel.postMessage({ attempt: attemptId, from: me, says } satisfies Notice);
  channel.onmessage = ({ data }: MessageEvent<Notice>) => {
    if (data.attempt !== attemptId || data.from === me) return;
    if (data.says === "is-anyone-there" && owned) say("i-have-it");
    if (data.says === "i-have-it") taken = true;
    if (data.says === "i-take-over" && owned) {
      owned = false;
      onLost();
    }
  };
  say("is-anyone-there");
  await new Promise((resolve) => setTimeout(resolve, ANSWER_TIME));
  owned = !taken;
  return {
    owned,
    takeOver: async () => {
      say("i-take-over");
      owned = true;
    },
    release: () => {
      owned = false;
      channel.close();
    },
  };
}
