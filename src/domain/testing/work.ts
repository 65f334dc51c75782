/**
 * Milliseconds of processor work of the quickest of at most three runs; a run within the bound is enough. What is slow is slow every time; the first
 * time also compiles, and other work on the machine makes a single measurement two or three times as long.
 */
export function leastWork(bound: number, run: () => void): number {
  let least = Infinity;
  for (let turn = 0; turn < 3 && least > bound; turn++) {
    const began = process.cpuUsage();
    run();
    least = Math.min(least, process.cpuUsage(began).user / 1000);
  }
  return least;
}
