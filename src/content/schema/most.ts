/** More than any case needs; less than what makes checking it take minutes. */
export const MOST = { moments: 200, choices: 24, messages: 200, facts: 200, vars: 40, variants: 8, endings: 40, turns: 12 } as const;

export const atMost = (key: keyof typeof MOST, what: string): string => `hooguit ${MOST[key]} ${what}`;
