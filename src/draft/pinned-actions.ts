/**
 * The actions that a drafted workflow uses, each by the commit of a release, as its repository's tag has it. They are
 * renewed by hand, with README, docs and our own workflows: Dependabot reads no TypeScript. A test holds that all of
 * them name one commit for one action.
 */
export const pinnedActions = {
  "actions/checkout": { commit: "3d3c42e5aac5ba805825da76410c181273ba90b1", release: "v7.0.1" },
  "actions/setup-node": { commit: "820762786026740c76f36085b0efc47a31fe5020", release: "v7.0.0" },
  "actions/setup-go": { commit: "b7ad1dad31e06c5925ef5d2fc7ad053ef454303e", release: "v7.0.0" },
  "actions/setup-python": { commit: "5fda3b95a4ea91299a34e894583c3862153e4b97", release: "v7.0.0" },
  "actions/setup-java": { commit: "b6effb05e454b25005698d916606bdc6ffcbf961", release: "v5.7.0" },
  "astral-sh/setup-uv": { commit: "20cfd1bf945f4377ade1205e4dbc17946fc9a30d", release: "v10.0.1" },
  "denoland/setup-deno": { commit: "667a34cdef165d8d2b2e98dde39547c9daac7282", release: "v2.0.4" },
  "erlef/setup-beam": { commit: "54075bcc5e249e4758d363f27d099f55d843f124", release: "v1.24.1" },
  "extractions/setup-just": { commit: "dd310ad5a97d8e7b41793f8ef055398d51ad4de6", release: "v2.0.0" },
  "go-task/setup-task": { commit: "3be4020d41929789a01026e0e427a4321ce0ad44", release: "v2.0.0" },
  "oven-sh/setup-bun": { commit: "0c5077e51419868618aeaa5fe8019c62421857d6", release: "v2.2.0" },
  "pnpm/action-setup": { commit: "fe02b34f77f8bc703788d5817da081398fad5dd2", release: "v4.0.0" },
  "ruby/setup-ruby": { commit: "0dafeac902942906541bc140009cdbf32665b601", release: "v1.315.0" },
  "shivammathur/setup-php": { commit: "f3e473d116dcccaddc5834248c87452386958240", release: "2.37.2" },
} as const satisfies Record<string, { readonly commit: string; readonly release: string }>;

export type PinnedAction = keyof typeof pinnedActions;
