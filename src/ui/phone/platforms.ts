import { BriefcaseBusiness, CircleDashed, ClipboardList, Mail, MessageCircleMore, Music2, Phone, Send, Timer, type LucideIcon } from "lucide-preact";
import type { Platform } from "../../domain/messages.ts";

/** Own glyphs: a platform is recognised by how it behaves, never by its logo. */
export const PLATFORM_ICONS: Readonly<Record<Platform, LucideIcon>> = {
  snapchat: Timer,
  tiktok: Music2,
  instagram: CircleDashed,
  whatsapp: MessageCircleMore,
  telegram: Send,
  teamapp: BriefcaseBusiness,
  telefoon: Phone,
  mail: Mail,
  notitie: ClipboardList,
};
