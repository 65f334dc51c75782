import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** What only the product on its own has. Launched by a learning system it is one case, or the refreshers, and what belongs to these. */
const OWN = ["together", "lesson", "intro", "agreements", "gallery", "device", "variants", "catalogue"] as const;
type OwnPart = (typeof OWN)[number];

/** `product`: everything. `lms`: launched by a learning system. */
export const EditionContext = createContext<"product" | "lms">("product");

/** Whether a part can be led to from here. */
export function useOffers(): (part: OwnPart) => boolean {
  const edition = useContext(EditionContext);
  return () => edition === "product";
}
