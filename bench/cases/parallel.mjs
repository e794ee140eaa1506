import { compare, timed } from "../measure.mjs";
import { yamlPage } from "../pages.mjs";
import { inSeconds, section, times } from "../table.mjs";

/** 5: wall time against the critical path: four chains of checks that need each other. */
export async function parallel({ folder, cli, quick }) {
  const chains = 4;
  const links = quick ? 2 : 5;
  const nap = 0.4;
  const checks = Array.from({ length: chains * links }, (_, index) => {
    const chain = index % chains;
    const link = Math.floor(index / chains);
    return {
      id: `c${chain}-${link}`,
      area: `a${chain}`,
      run: `sleep ${nap}`,
      needs: link === 0 ? [] : [`c${chain}-${link - 1}`],
    };
  });
  const page = yamlPage(folder, "parallel.yml", checks).split("/").at(-1);
  const one = yamlPage(folder, "single.yml", [{ id: "c", area: "a", run: "true" }])
    .split("/")
    .at(-1);
  const program = (...args) => ({ file: process.execPath, args: [cli, "run", ...args], cwd: folder });
  const results = await compare(
    [
      { name: "start-up (one `true`)", run: () => timed(program(one)) },
      { name: `${chains} at a time`, run: () => timed(program(page, "--max-parallel", String(chains))) },
      { name: "one at a time", run: () => timed(program(page)) },
    ],
    3,
  );
  const path = links * nap;
  const start = results[0].seconds;
  return section(
    "5. Parallel",
    `${checks.length} checks \`sleep ${nap}\` in ${chains} chains; the critical path is ${path.toFixed(1)} s. Target: within 5 % of it, plus start-up.`,
    ["", "wall time", "without start-up, of the critical path"],
    results.map(({ name, seconds }, index) => [
      name,
      inSeconds(seconds),
      index === 0 ? "" : times((seconds - start) / path),
    ]),
  );
}
