import { useEffect, useState } from "preact/hooks";

/** Says a sentence once, politely, when it changes. */
export function LiveRegion({ says }: { readonly says: string }) {
  const [text, setText] = useState("");
  useEffect(() => {
    // A region that is filled at once is not announced; it must first be there, empty.
    const timer = setTimeout(() => setText(says), 60);
    return () => clearTimeout(timer);
  }, [says]);
  return (
    <p class="wh-hidden" role="status" aria-live="polite">
      {text}
    </p>
  );
}
