/** What a law card is about; the knowledge base shows the cards under these headings, in this order. */
export const LAW_TOPICS = ["opsporing", "geheim", "strafbaar", "wapens-drugs", "jeugd", "privacy", "gemeente", "openbare-orde", "boa", "weghalen"] as const;
export type LawTopic = (typeof LAW_TOPICS)[number];
