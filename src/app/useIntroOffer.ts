import { useEffect, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import type { Ports, Settings } from "../runtime/ports.ts";
import type { IntroOfferProps } from "../ui/screens/IntroOffer.tsx";

interface IntroOfferInput {
  readonly ports: Ports;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

/** The offer to look along first; absent once it was taken or waved away, and for who has attempts. `caseId`: where to go on. */
export function useIntroOffer({ ports, settings, onSettings }: IntroOfferInput, caseId?: string): IntroOfferProps | undefined {
  const [, go] = useLocation();
  const [fresh, setFresh] = useState(false);
  const wanted = !settings.introduced;
  useEffect(() => {
    if (wanted) void ports.saves.list().then(({ attempts }) => setFresh(attempts.length === 0));
  }, [ports, wanted]);
  if (!wanted || !fresh) return undefined;
  return {
    onGo: () => go(caseId === undefined ? "/voorgedaan" : `/voorgedaan/${caseId}`),
    onNo: () => onSettings({ ...settings, introduced: true }),
  };
}
