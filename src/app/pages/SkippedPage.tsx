import { useLocation } from "wouter-preact";
import { ErrorScreen } from "../../ui/screens/index.ts";
import { SkippedScreen } from "../../ui/screens/SkippedScreen.tsx";
import { schermen } from "../../ui/text/schermen.ts";
import { insteadOf } from "../../view/shell.ts";
import { cases } from "../content.ts";

/** After skipping a case: nothing counts, and there is something else for the same objectives. */
export function SkippedPage({ caseId }: { readonly caseId: string }) {
  const [, go] = useLocation();
  if (!cases.some((entry) => entry.id === caseId)) return <ErrorScreen {...schermen.error.noCase} onHome={() => go("/")} />;
  return <SkippedScreen instead={insteadOf(cases, caseId)} onOpen={(id) => go(`/casus/${id}`)} onHome={() => go("/")} />;
}
