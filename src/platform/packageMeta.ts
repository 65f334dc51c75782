import { PACKAGE_META, parsePackage, type PackageConfig } from "../runtime/lmsPackage.ts";

/** What a page of a package for learning systems says of itself; null: this page is the product on its own. */
export function packageOfPage(page: Document | undefined = globalThis.document): PackageConfig | null {
  return parsePackage(page?.querySelector(`meta[name="${PACKAGE_META}"]`)?.getAttribute("content"));
}
