/** Back to the first screen of a package for a learning system. The start screen of the product carries this one: what else differs stands in `inPakket.ts`. */
export const BEGIN = "Naar het begin";
