const TIMES: readonly string[] = ["", "één keer", "twee keer", "drie keer", "vier keer", "vijf keer"];

/** Said once, in the first case with less help in a step. */
export const lessHelp = (times: number): string =>
  `Je krijgt hier minder hulp: dit ging ${TIMES[times] ?? `${times} keer`} goed. Terugzetten kan in instellingen.`;
