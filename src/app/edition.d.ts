interface ImportMetaEnv {
  /** The build for learning systems; absent in the product on its own. */
  readonly VITE_EDITION?: "lms";
}
