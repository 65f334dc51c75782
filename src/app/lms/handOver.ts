/** How long another window may take to answer, in milliseconds. */
const PATIENCE = 500;

/** As much of a channel between windows as is used; tests put two ends together. */
export type Channel = Pick<BroadcastChannel, "postMessage" | "close" | "onmessage">;
type OpenChannel = (name: string) => Channel;

const nameOf = (key: string) => `waterhaven-leeromgeving-${key}`;
const browserChannel: OpenChannel = (name) => new BroadcastChannel(name);

/** Answers a window that takes over with what this one would go on from; returns what stops that. */
export function offerTo(key: string, latest: () => string | null, open: OpenChannel = browserChannel): () => void {
  try {
    const channel = open(nameOf(key));
    channel.onmessage = ({ data }) => {
      if (data === "neem-over") channel.postMessage({ suspend: latest() });
    };
    return () => channel.close();
  } catch {
    // A closed-off frame knows no other windows.
    return () => undefined;
  }
}

/**
 * What the window that plays now would go on from: it may have played on since the learning system launched this one. Null when it has nothing, or does
 * not answer.
 */
export function takeFrom(key: string, open: OpenChannel = browserChannel): Promise<string | null> {
  return new Promise((resolve) => {
    try {
      const channel = open(nameOf(key));
      const end = (suspend: string | null) => {
        clearTimeout(timer);
        channel.close();
        resolve(suspend);
      };
      const timer = setTimeout(() => end(null), PATIENCE);
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (typeof data === "object" && data !== null && "suspend" in data) end(typeof data.suspend === "string" ? data.suspend : null);
      };
      channel.postMessage("neem-over");
    } catch {
      resolve(null);
    }
  });
}
