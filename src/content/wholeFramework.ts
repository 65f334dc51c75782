import { compileFramework, type CompiledFramework, type FrameworkSources } from "./compile/framework.ts";
import { lintKader } from "./lint/kader.ts";
import { lintKaderText } from "./lint/kaderText.ts";

/** The framework, compiled and linted as far as that can be done without cases. `facts`: see `compileFramework`. */
export function wholeFramework(sources: FrameworkSources, facts: readonly string[]): CompiledFramework {
  const compiled = compileFramework(sources, facts);
  const { framework, kader, language, diagnostics } = compiled;
  return {
    ...compiled,
    diagnostics: [...diagnostics, ...(language ? lintKaderText(sources.kader, language) : []), ...(framework && kader ? lintKader(kader, sources) : [])],
  };
}
