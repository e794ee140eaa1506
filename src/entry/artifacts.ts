import type { createArtifacts } from "../platform/artifacts/artifacts.js";
import type { Artifacts } from "../ports/artifacts.js";

/** Those of this workflow run; only shards and their gate load what asks for them. */
export function artifactsOf(env: NodeJS.ProcessEnv): Artifacts {
  let loading: Promise<ReturnType<typeof createArtifacts>> | null = null;
  const load = (): Promise<Artifacts> => {
    loading ??= import(/* webpackChunkName: "artifacts" */ "../platform/artifacts/artifacts.js").then(
      ({ createArtifacts: create }) => create(env),
    );
    return loading;
  };
  return {
    upload: async (...args) => (await load()).upload(...args),
    list: async (...args) => (await load()).list(...args),
    download: async (...args) => (await load()).download(...args),
  };
}
