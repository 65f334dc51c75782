/** So long paper waits: after that it is made of what is there. */
const MOST_MS = 4000;
const AGAIN_MS = 50;

const after = (ms: number) => new Promise<void>((done) => void setTimeout(done, ms));

/** Waits for what is still on its way to the page: texts that are worked out (`busy`), then pictures and letters. Never rejects. */
export async function paperReady(root: ParentNode | null, busy: () => boolean): Promise<void> {
  const until = Date.now() + MOST_MS;
  // At least once: what lay over the page is gone before the paper is made.
  do await after(AGAIN_MS);
  while (busy() && Date.now() < until);
  const pictures = [...(root?.querySelectorAll("img") ?? [])].map((picture) => picture.decode().catch(() => undefined));
  await Promise.race([Promise.all([document.fonts.ready, ...pictures]), after(until - Date.now())]);
}
