import { CreditCard, EyeOff, KeyRound, MapPin, Megaphone, MessageSquareWarning, MessagesSquare, Package, Split, Swords, type LucideIcon } from "lucide-preact";

const ICONS: readonly (readonly [RegExp, LucideIcon])[] = [
  [/orde|rel/i, Megaphone],
  [/fraude|geld|ezel/i, CreditCard],
  [/intimid|dreig|pest/i, MessageSquareWarning],
  [/handel|drug|vuurwerk/i, Package],
  [/cyber|hack/i, KeyRound],
  [/radical|extrem/i, Split],
  [/seks|sext/i, EyeOff],
  [/geweld|wapen|vecht|treffen|afspreken/i, Swords],
];

/** A glyph for a phenomenon; decorative, its name stands beside it. */
export function phenomenonIcon(phenomenon: string, channel: "online" | "offline"): LucideIcon {
  return ICONS.find(([words]) => words.test(phenomenon))?.[1] ?? (channel === "online" ? MessagesSquare : MapPin);
}
