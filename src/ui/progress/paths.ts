/** Addresses after the # that the progress page leads to. */
export const caseAt = (caseId: string): string => `#/casus/${caseId}`;
export const debriefAt = (attemptId: string): string => `#/poging/${attemptId}/nabespreking`;
export const knowledgeAt = (kind: "criterium" | "grens" | "leerdoel", id: string): string => `#/kennisbank/${kind}/${id}`;
export const REFRESH = "#/opfrissen";
export const PROGRESS = "#/voortgang";
export const PROOF = "#/voortgang/bewijs";
export const CASES = "#/";
