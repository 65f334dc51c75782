import type { ComponentChildren } from "preact";
import { useErrorBoundary } from "preact/hooks";
import { ErrorScreen } from "../ui/screens/index.ts";
import { schermen } from "../ui/text/schermen.ts";
import { NotFetched } from "./part.ts";

/** Never a white screen: what a page throws, or a part of the program that cannot be fetched, becomes a page with a way on. */
export function Crash({ children }: { readonly children: ComponentChildren }) {
  const [error, reset]: readonly [unknown, () => void] = useErrorBoundary((thrown: unknown) => console.error(thrown));
  if (error === undefined) return <>{children}</>;
  const home = () => {
    location.hash = "#/";
    reset();
  };
  const words = error instanceof NotFetched ? schermen.error.load : schermen.error.crash;
  return <ErrorScreen {...words} onHome={home} onRetry={() => location.reload()} />;
}
