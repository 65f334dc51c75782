import type { AgreementKit, AgreementTexts } from "../../content/ownAgreements/kit.ts";
import { part } from "../part.ts";

/** All sets with their words; small, and without the means to compile one. */
export const loadKit = (): Promise<AgreementKit> => part(import("virtual:afspraken").then((module) => module.default));

/** What it takes to write and check agreements: the parsers, and the files to copy from. */
export const loadWriting = () =>
  part(
    Promise.all([import("../../content/ownAgreements/index.ts"), import("virtual:afspraken-teksten")]).then(([writing, texts]) => ({
      ...writing,
      texts: texts.default satisfies AgreementTexts,
    })),
  );
export type Writing = Awaited<ReturnType<typeof loadWriting>>;
