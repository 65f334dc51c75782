import type { ComponentChildren } from "preact";
import { useLocation } from "wouter-preact";
import { AppHeader, LegalFooter } from "../ui/screens/index.ts";

/** The head and foot around every screen but the play screen, which needs all the room. */
export function Shell({ children }: { readonly children: ComponentChildren }) {
  const [path, go] = useLocation();
  const current = path === "/instellingen" ? "settings" : path === "/over" ? undefined : "cases";
  return (
    <>
      <AppHeader current={current} onNavigate={(place) => go(place === "settings" ? "/instellingen" : "/")} />
      {children}
      <LegalFooter />
    </>
  );
}
