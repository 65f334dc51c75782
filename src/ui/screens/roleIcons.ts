import { Building2, Footprints, Shield, UsersRound, type LucideIcon } from "lucide-preact";
import type { Role } from "../../domain/roles.ts";

export const ROLE_ICONS: Readonly<Record<Role, LucideIcon>> = { jongerenwerk: UsersRound, politie: Shield, boa: Footprints, oov: Building2 };
