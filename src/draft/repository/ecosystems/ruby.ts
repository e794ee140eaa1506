import { anyVersion, type Ecosystem, type FoundCommand, type VersionPlace } from "../ecosystem.js";
import type { Folder } from "../folder.js";

/** Ruby by its Gemfile or gemspec. */
export const ruby: Ecosystem = {
  manifest: /^(?:Gemfile|Rakefile|[\w.-]+\.gemspec)$/,
  look: (folder) => {
    const [gemspec] = folder.find(/^[\w.-]+\.gemspec$/);
    const spec = gemspec === undefined ? "" : (folder.text(gemspec) ?? "");
    const name = /\.name *= *["']([\w.-]+)["']/.exec(spec)?.[1] ?? gemspec?.replace(/\.gemspec$/, "") ?? null;
    const versionFile = folder.find(/^lib\/.+\/version\.rb$|^lib\/version\.rb$/)[0];
    return {
      published: name,
      commands: commandsOf(folder, `${folder.text("Gemfile") ?? ""}\n${spec}`),
      setup: /^ *gem(?:spec)?\b/m.test(folder.text("Gemfile") ?? "")
        ? ["bundle check > /dev/null || bundle install"]
        : [],
      versionFrom:
        versionFile === undefined
          ? versionInSpec(gemspec, spec)
          : { file: versionFile, rest: `/VERSION *= *["'](.+?)["']/`, json: false },
      needs: [
        folder.has(".ruby-version")
          ? { ...anyVersion("ruby"), versionFile: folder.at(".ruby-version") }
          : anyVersion("ruby"),
      ],
    };
  },
  takeBack: (name) => [
    `\`gem yank ${name} -v {version}\`: it can no longer be installed, also by those who pinned it.`,
  ],
};

function versionInSpec(gemspec: string | undefined, spec: string): VersionPlace | null {
  if (gemspec === undefined || !/\.version *= *["'][^"']+["']/.test(spec)) return null;
  return { file: gemspec, rest: `/\\.version *= *["'](.+?)["']/`, json: false };
}

function commandsOf(folder: Folder, gems: string): readonly FoundCommand[] {
  const bundle = folder.has("Gemfile") ? "bundle exec " : "";
  const found: FoundCommand[] = [];
  const isTested = folder.find(/^test\/.+\.rb$/).length > 0;
  const unit = /["']test-unit["']/.test(gems) ? "test-unit" : "minitest";
  if (folder.find(/^spec\/.+_spec\.rb$/).length > 0)
    found.push({ purpose: "tests", command: `${bundle}rspec` });
  else if (folder.has("bin/rails") && isTested)
    found.push({ purpose: "tests", command: `${bundle}rails test` });
  else if (folder.has("Rakefile") && isTested)
    found.push({ purpose: "tests", command: `${bundle}rake test`, script: unit });
  if (/["']rubocop["']/.test(gems)) found.push({ purpose: "lint", command: `${bundle}rubocop` });
  return found;
}
