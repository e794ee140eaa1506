import type { Ecosystem } from "./ecosystem.js";
import { elixir } from "./ecosystems/elixir.js";
import { go } from "./ecosystems/go.js";
import { gradle } from "./ecosystems/gradle.js";
import { maven } from "./ecosystems/maven.js";
import { node } from "./ecosystems/node.js";
import { php } from "./ecosystems/php.js";
import { python } from "./ecosystems/python.js";
import { ruby } from "./ecosystems/ruby.js";
import { rust } from "./ecosystems/rust.js";

/** The languages whose packages are known, in the order of their rows where a folder is a package of several. */
export const ecosystems = {
  node,
  elixir,
  rust,
  go,
  python,
  ruby,
  maven,
  gradle,
  php,
} as const satisfies Readonly<Record<string, Ecosystem>>;
