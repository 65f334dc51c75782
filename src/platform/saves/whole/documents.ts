type Raw = Readonly<Record<string, unknown>>;

/** What an exported file of a version must become to be one of the next; from the number of that version. */
const STEPS: Readonly<Record<number, (file: Raw) => Raw>> = {
  // Before there were refreshers, own agreements and results.
  1: (file) => ({ ...file, schema: 2, records: {} }),
};

/** An exported file as this version writes it. One saved attempt is a file with one attempt, and perhaps somebody else's. */
export function upgrade(file: Raw): Raw {
  let now: Raw = Array.isArray(file["events"])
    ? { product: file["product"], schema: file["schema"], attempts: [{ ...fromFile(file["events"]), ended: true }] }
    : file;
  for (;;) {
    const step = STEPS[Number(now["schema"] ?? 1)];
    if (!step) return now;
    now = step(now);
  }
}

function fromFile([started, ...rest]: readonly unknown[]): Raw {
  if (typeof started !== "object" || started === null) return { events: [started, ...rest] };
  return { events: [{ ...started, from: "bestand" }, ...rest], savedAt: "startedAt" in started ? started.startedAt : undefined };
}
