import type { ComponentChildren } from "preact";
import { useLocation } from "wouter-preact";
import { AppHeader, LegalFooter } from "../ui/screens/index.ts";
import { placeOf, PLACES } from "./places.ts";

/** The head and foot around every screen but the play screen, which needs all the room. */
export function Shell({ children }: { readonly children: ComponentChildren }) {
  const [path, go] = useLocation();
  return (
    <>
      <AppHeader current={placeOf(path)} paths={PLACES} onNavigate={(place) => go(PLACES[place])} />
      <div class="wh-room">{children}</div>
      <LegalFooter />
    </>
  );
}
