import { useOffers } from "../../ui/parts/index.ts";
import { ErrorScreen } from "../../ui/screens/index.ts";
import { inPakket } from "../../ui/text/inPakket.ts";
import { schermen } from "../../ui/text/schermen.ts";
import { useNewer } from "../offline.ts";

/** An attempt that cannot be opened: why, and what helps. */
export function MissingAttempt({ reason, onHome }: { readonly reason: keyof typeof schermen.noAttempt; readonly onHome: () => void }) {
  const offers = useOffers();
  const update = useNewer();
  const reload = () => location.reload();
  const again = reason === "newer" ? (update ?? reload) : reason === "no-connection" || reason === "unavailable" ? reload : undefined;
  return <ErrorScreen {...(reason === "missing" && !offers("device") ? inPakket.missing : schermen.noAttempt[reason])} onHome={onHome} onRetry={again} />;
}
