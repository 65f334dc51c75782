import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { AppHeader, LegalFooter } from "../ui/screens/index.ts";
import { LaunchedContext } from "./lms/launched.ts";
import { placeOf, PLACES } from "./places.ts";

/** The head and foot around every screen but the play screen, which needs all the room. */
export function Shell({ children }: { readonly children: ComponentChildren }) {
  const [path, go] = useLocation();
  const launched = useContext(LaunchedContext);
  return (
    <>
      <AppHeader current={placeOf(path)} paths={PLACES} places={launched?.places} onNavigate={(place) => go(PLACES[place])} />
      <div class="wh-room">{children}</div>
      <LegalFooter />
    </>
  );
}
