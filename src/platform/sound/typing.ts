/** Pauses between the ticks of a thumb, round and round. */
const PAUSES_MS = [110, 150, 90, 210, 130, 100, 170] as const;

/** Ticks unevenly from when it is turned on until it is turned off. */
export function createTyping(tick: () => void): (on: boolean) => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let turn = 0;
  const next = () => {
    tick();
    timer = setTimeout(next, PAUSES_MS[turn++ % PAUSES_MS.length]);
  };
  return (on) => {
    if (on === (timer !== null)) return;
    if (on) return next();
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
}
