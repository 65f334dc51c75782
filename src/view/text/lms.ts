/** What a learning system shows of a decision to whoever looks at the results. */
export const lmsWords = {
  sorted: (claim: string, key: string) => `“${claim}”: ${key}`,
  before: (explanation: string) => `Vooraf: ${explanation}`,
  after: (explanation: string) => `Achteraf: ${explanation}`,
  field: (label: string, text: string) => `${label}: ${text}`,
  total: "Totaal",
  step: (name: string) => `Stap ${name}`,
  axis: (name: string) => `Kijkrichting ${name}`,
} as const;
