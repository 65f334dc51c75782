/** “Er is een wapen.” as “er is een wapen”, for in the middle of a sentence. */
export function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/u, "");
}
