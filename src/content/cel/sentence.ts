/** Why a condition cannot be read, in Dutch: from the text itself, and from what the parser found. */
export function syntaxSentence(text: string, reason: string): string {
  if (reason.startsWith("Exceeded")) return `${unread(text)}: hij is te ingewikkeld. Knip hem in delen, of maak er een variabele van.`;
  const bare = text.replaceAll(/"[^"]*"|'[^']*'/gu, "");
  const word = /\b(en|of|niet|and|or|not)\b/u.exec(bare)?.[1];
  if (word !== undefined) return `${unread(text)}: schrijf ${WORDS[word] ?? "&&"} in plaats van ‘${word}’.`;
  if (/(?<![=!<>])=(?!=)/u.test(bare)) return `${unread(text)}: schrijf == waar je ‘is gelijk aan’ bedoelt.`;
  if (/\d,\d/u.test(bare)) return `${unread(text)}: getallen zijn heel, zonder komma.`;
  if (reason.includes("Unterminated")) return `${unread(text)}: er ontbreekt een aanhalingsteken.`;
  const bracket = /Expected (RPAREN|RBRACKET|RBRACE)/u.exec(reason)?.[1];
  if (bracket !== undefined) return `${unread(text)}: er ontbreekt een “${BRACKETS[bracket] ?? ")"}”.`;
  if (reason.includes("EOF")) return `${unread(text)}: hij houdt te vroeg op.`;
  const sign = /Unexpected (?:character|token): '?([^'\s]+)/u.exec(reason)?.[1];
  return sign === undefined ? `${unread(text)}.` : `${unread(text)}: “${sign}” past daar niet.`;
}

/** What does not go together, in Dutch. */
export function typeSentence(text: string, reason: string): string {
  const [, left, right] = /overload: (\S+) \S+ (\S+)/u.exec(reason) ?? [];
  if (left !== undefined && right !== undefined) return `“${text}” legt ${kind(left)} naast ${kind(right)}.`;
  const denied = /overload: [!-](\S+)/u.exec(reason)?.[1];
  if (denied !== undefined) return `In “${text}” staat ! of - voor ${kind(denied)}.`;
  const logical = /Logical operator requires bool operands, got '(\w+)/u.exec(reason)?.[1];
  if (logical !== undefined) return `In “${text}” staat bij && of || ${kind(logical)}. Daar hoort ja of nee.`;
  if (reason.startsWith("List elements")) return `In “${text}” staan verschillende soorten in één lijst.`;
  return `In “${text}” staat iets naast elkaar wat niet bij elkaar hoort.`;
}

const unread = (text: string) => `“${text}” is niet te lezen`;

const WORDS: Readonly<Record<string, string>> = { en: "&&", and: "&&", of: "||", or: "||", niet: "!", not: "!" };
const BRACKETS: Readonly<Record<string, string>> = { RPAREN: ")", RBRACKET: "]", RBRACE: "}" };

function kind(type: string): string {
  return { int: "een getal", string: "tekst", bool: "ja of nee", null: "niets" }[type] ?? "een lijst";
}
