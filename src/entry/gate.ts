import { judgingAction } from "./judging-action.js";
import { servicesOf } from "./services.js";

await judgingAction(async ({ request, host, env }) => {
  const [{ gate }, { gatePorts }] = await Promise.all([
    import(/* webpackChunkName: "gate" */ "../app/gate.js"),
    import(/* webpackChunkName: "gate" */ "./gate-ports.js"),
  ]);
  return gate({ ...request, results: null }, gatePorts(host, env, servicesOf(env)));
});
