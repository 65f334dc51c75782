/** From much to none. What a colleague plays aloud comes before all of them, and is not part of a case. A file of its own: the start screen reads it. */
export const HELP_LEVELS = ["met-vragen", "kort", "geen"] as const;
export type HelpLevel = (typeof HELP_LEVELS)[number];
