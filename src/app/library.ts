import entries from "virtual:kennisbank";
import { makeKnowledge } from "../view/knowledgeBook.ts";

/** The knowledge base of this build; heavy, so only lazy parts import it. */
export const book = makeKnowledge(entries);
