import { judgingAction } from "./judging-action.js";
import { servicesOf } from "./services.js";

await judgingAction(async ({ request, host, env }) => {
  const [{ run }, { realPorts }] = await Promise.all([
    import(/* webpackChunkName: "run" */ "../app/run.js"),
    import(/* webpackChunkName: "run" */ "./ports.js"),
  ]);
  return run(request, realPorts(host, env, servicesOf(env)));
});
