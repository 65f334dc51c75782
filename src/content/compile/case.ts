import type { Role } from "../../domain/roles.ts";
import { ROLES } from "../../domain/roles.ts";
import type { Script } from "../../domain/scenario.ts";
import type { CompiledCase, CompiledVariant, ScriptOverlay, VariantKind } from "../compiled.ts";
import type { CatalogueEntry } from "../../domain/catalogue.ts";
import { gather, type Diagnostic } from "../diagnostics.ts";
import { locatorOf } from "../locate.ts";
import { forRole, isPlain, overlay, valueAt } from "../merge.ts";
import type { Path, Source } from "../readSource.ts";
import { caseFile, roleFile, type CaseFile } from "../schema/caseFile.ts";
import { validate } from "../schema/validate.ts";
import { lintStructure } from "../lint/structure.ts";
import { mergedPlace } from "./mergedPlace.ts";
import { compileScript } from "./script.ts";

export interface CaseSources {
  readonly shared: Source;
  readonly roles: Partial<Readonly<Record<Role, Source>>>;
}

export interface CompiledCaseResult {
  readonly compiled: CompiledCase | null;
  readonly entry: CatalogueEntry | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** All scripts of a case: per role the base, per variant only what differs. Baselines are added by the explorer. */
export function compileCase(sources: CaseSources): CompiledCaseResult {
  const diagnostics: Diagnostic[] = [];
  const shared = validate(caseFile, sources.shared);
  if (!shared.ok) return { compiled: null, entry: null, diagnostics: shared.diagnostics };
  for (const role of ROLES) {
    const own = sources.roles[role];
    const checked = own ? validate(roleFile, own) : undefined;
    if (checked && !checked.ok) diagnostics.push(...checked.diagnostics);
  }
  if (diagnostics.length > 0) return { compiled: null, entry: null, diagnostics };
  const file = shared.value;
  const roles = ROLES.filter((role) => file.roles[role] !== undefined);
  const variants = [["basis", "basis"] as const, ...Object.entries(file.variants).map(([id, variant]) => [id, variant.kind] as const)];
  const scripts: Partial<Record<Role, Script>> = {};
  const overlays = new Map<string, Partial<Record<Role, ScriptOverlay>>>();
  const found = gather((report) => {
    for (const role of roles) {
      for (const [variant] of variants) {
        const script = compileOne(sources, file, role, variant, report);
        const base = scripts[role];
        if (!script) continue;
        if (variant === "basis") scripts[role] = script;
        else if (base) overlays.set(variant, { ...overlays.get(variant), [role]: difference(base, script) });
      }
    }
    for (const problem of lintStructure(sources.shared, sources.roles)) report(problem);
  });
  const complete = roles.every((role) => scripts[role] !== undefined);
  const compiled: CompiledCase = {
    id: file.id,
    version: file.version,
    scripts,
    variants: variants.map(([id, kind]): CompiledVariant => ({ id, kind: kind as VariantKind, overlay: overlays.get(id) ?? {} })),
    baselines: {},
  };
  return {
    compiled: complete ? compiled : null,
    entry: entryOf(
      file,
      variants.map(([id]) => id),
      scripts,
    ),
    diagnostics: found,
  };
}

function compileOne(sources: CaseSources, file: CaseFile, role: Role, variant: string, report: (problem: Diagnostic) => void): Script | null {
  const raw = sources.shared.data as Readonly<Record<string, unknown>>;
  const ownSource = sources.roles[role];
  const own = isPlain(ownSource?.data) ? ownSource.data : {};
  const endings = { ...(isPlain(own["endings"]) ? own["endings"] : {}), ...(raw["endings"] as object) };
  const whole = {
    ...raw,
    moments: [...((raw["moments"] as readonly unknown[] | undefined) ?? []), ...((own["moments"] as readonly unknown[] | undefined) ?? [])],
    messages: overlay(raw["messages"], own["messages"]),
    facts: overlay(raw["facts"], own["facts"]),
    cast: overlay(raw["cast"], own["cast"]),
    endings,
    leerdoelen: own["leerdoelen"] ?? raw["leerdoelen"],
    briefing: { ...(isPlain(raw["briefing"]) ? raw["briefing"] : {}), ...(own["briefing"] === undefined ? {} : { [role]: own["briefing"] }) },
  };
  const patches = [patchOf(raw, variant), patchOf(own, variant)];
  const merged = patches.reduce<unknown>((base, patch) => overlay(base, forRole(patch, role)), forRole(whole, role));
  const route = (own["route"] as readonly string[] | undefined) ?? file.routes?.[role] ?? [];
  const place = (path: Path) => mergedPlace(merged, path, sources.shared, ownSource, role, variant);
  return compileScript({ merged, role, variant, route, locator: locatorOf(sources.shared, ownSource), place, report });
}

function patchOf(file: Readonly<Record<string, unknown>>, variant: string): unknown {
  const variants = file["variants"];
  const found = isPlain(variants) ? valueAt(variants, variant) : undefined;
  return isPlain(found) ? found["patch"] : undefined;
}

/** Only the entries of a variant that differ from the base. */
function difference(base: Script, script: Script): ScriptOverlay {
  const records = (["facts", "messages", "cast", "vars"] as const).flatMap((key) => {
    const changed = Object.entries(script[key]).filter(([id, value]) => JSON.stringify(value) !== JSON.stringify(base[key][id]));
    return changed.length > 0 ? [[key, Object.fromEntries(changed)] as const] : [];
  });
  const moments = script.moments.filter((moment) => JSON.stringify(moment) !== JSON.stringify(base.moments.find((other) => other.id === moment.id)));
  return {
    ...Object.fromEntries(records),
    ...(moments.length > 0 ? { moments } : {}),
    ...(JSON.stringify(script.endings) === JSON.stringify(base.endings) ? {} : { endings: script.endings }),
  };
}

function entryOf(file: CaseFile, variants: readonly string[], scripts: CompiledCase["scripts"]): CatalogueEntry {
  const own = Object.values(scripts).filter(({ objectives }) => objectives.join() !== file.leerdoelen.join());
  const roles = Object.fromEntries(Object.entries(file.roles).filter(([, part]) => part !== undefined)) as CatalogueEntry["roles"];
  const vignette = Object.values(file.messages).flatMap(({ media }) => media?.vignette ?? [])[0];
  return {
    id: file.id,
    title: file.title,
    phenomenon: file.phenomenon,
    channel: file.channel,
    minutes: file.minutes,
    ...(file.beurten === undefined ? {} : { turns: true }),
    roles,
    variants,
    location: file.location,
    objectives: file.leerdoelen,
    ...(own.length === 0 ? {} : { ownObjectives: Object.fromEntries(own.map(({ role, objectives }) => [role, objectives])) }),
    teaser: file.teaser,
    ...(file.warning === undefined ? {} : { warning: file.warning }),
    ...(file.kennis === undefined ? {} : { shelf: file.kennis }),
    ...(vignette === undefined ? {} : { vignette }),
  };
}
