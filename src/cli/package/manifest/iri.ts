import { PRODUCT_IRI } from "../../../runtime/lmsPackage.ts";

export const courseIri = (id: string): string => `${PRODUCT_IRI}/pakket/${id}`;
export const activityIri = (id: string): string => `${PRODUCT_IRI}/activiteit/${id}`;
export const objectiveIri = (id: string): string => `${PRODUCT_IRI}/leerdoel/${id}`;
