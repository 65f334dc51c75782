import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** Opens another conversation or post from within one; does nothing where a post stands on its own. */
export const OpenTabContext = createContext<(tab: string) => void>(() => undefined);
export const useOpenTab = (): ((tab: string) => void) => useContext(OpenTabContext);
