/** What screens of the product say otherwise in a package for a learning system. */

/** Back to its first screen. */
export const BEGIN = "Naar het begin";
export const SETTINGS_LEAD = "Wat je kiest, geldt meteen. Je leeromgeving onthoudt het voor deze opdracht.";
