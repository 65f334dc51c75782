/**
 * What every id of the product on the web begins with. It need not lead anywhere, but may never change: what learning record stores keep is
 * found by it.
 */
const BASE = "https://waterhaven.example/lms";

export const courseIri = (id: string): string => `${BASE}/pakket/${id}`;
export const activityIri = (id: string): string => `${BASE}/activiteit/${id}`;
export const objectiveIri = (id: string): string => `${BASE}/leerdoel/${id}`;
