import { useCallback } from "preact/hooks";
import { Redirect, useLocation } from "wouter-preact";
import type { PackageConfig } from "../../runtime/lmsPackage.ts";
import type { Ports } from "../../runtime/ports.ts";
import { OnwardScreen } from "../../ui/lms/OnwardScreen.tsx";
import { LoadingScreen } from "../../ui/screens/index.ts";
import { cases } from "../content.ts";
import { PLACES } from "../places.ts";
import { useLoaded } from "../useLoaded.ts";

/** `#/` of a package: where somebody was; else its case, or its refreshers. */
export function HomePage({ ports, config }: { readonly ports: Ports; readonly config: PackageConfig }) {
  const [, go] = useLocation();
  const list = useCallback(() => ports.saves.list(), [ports]);
  const loaded = useLoaded(list);
  if (config.content.kind === "flits") return <Redirect to={PLACES.refresh} replace />;
  const first = `/casus/${config.content.cases[0] ?? ""}`;
  if (loaded.is === "loading") return <LoadingScreen />;
  const [attempt] = loaded.is === "ready" ? loaded.value.attempts : [];
  const entry = attempt && cases.find(({ id }) => id === attempt.caseId);
  if (!attempt || !entry) return <Redirect to={first} replace />;
  return (
    <OnwardScreen
      entry={entry}
      attempt={attempt}
      onResume={() => go(`/poging/${attempt.attemptId}/${attempt.ended ? "nabespreking" : "spelen"}`)}
      onAnew={() => go(`/casus/${entry.id}`)}
    />
  );
}
