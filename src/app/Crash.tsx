import type { ComponentChildren } from "preact";
import { useErrorBoundary } from "preact/hooks";
import { ErrorScreen } from "../ui/screens/index.ts";
import { schermen } from "../ui/text/schermen.ts";

/** Never a white screen: what a page throws, or a part of the program that cannot be fetched, becomes a page with a way on. */
export function Crash({ children }: { readonly children: ComponentChildren }) {
  const [error, reset] = useErrorBoundary((thrown: unknown) => console.error(thrown));
  if (error === undefined) return <>{children}</>;
  const home = () => {
    location.hash = "#/";
    reset();
  };
  return <ErrorScreen {...schermen.error.crash} onHome={home} onRetry={() => location.reload()} />;
}
