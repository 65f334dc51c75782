import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import type { Ports, SavedAttempt, Settings } from "../runtime/ports.ts";
import type { IntroOfferProps } from "../ui/screens/IntroOffer.tsx";

interface IntroOfferInput {
  /** What is on this device; null until that is known. */
  readonly attempts: readonly SavedAttempt[] | null;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

/** The offer to look along first; absent once it was taken or waved away, and for who has attempts. `caseId`: where to go on. */
export function useIntroOffer({ attempts, settings, onSettings }: IntroOfferInput, caseId?: string): IntroOfferProps | undefined {
  const [, go] = useLocation();
  // As it was on coming here: it does not turn up because somebody throws the last attempt away.
  const first = useRef(attempts);
  first.current ??= attempts;
  if (settings.introduced || first.current?.length !== 0) return undefined;
  return {
    onGo: () => go(caseId === undefined ? "/voorgedaan" : `/voorgedaan/${caseId}`),
    onNo: () => onSettings({ ...settings, introduced: true }),
  };
}

/** The attempts on this device, read only while an offer may still be made; for a screen that does not list them itself. */
export function useAttemptsForOffer({ saves }: Pick<Ports, "saves">, { introduced }: Settings): readonly SavedAttempt[] | null {
  const [attempts, setAttempts] = useState<readonly SavedAttempt[] | null>(null);
  useEffect(() => {
    if (!introduced) void saves.list().then((found) => setAttempts(found.attempts));
  }, [saves, introduced]);
  return attempts;
}
