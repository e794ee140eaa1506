import { anyVersion, type Ecosystem, type FoundCommand } from "../ecosystem.js";
import type { Folder } from "../folder.js";

/** Ruby by its Gemfile or gemspec. */
export const ruby: Ecosystem = {
  manifest: /^(?:Gemfile|[\w.-]+\.gemspec)$/,
  look: (folder) => {
    const [gemspec] = folder.find(/^[\w.-]+\.gemspec$/);
    const spec = gemspec === undefined ? "" : (folder.text(gemspec) ?? "");
    const name = /\.name *= *["']([\w.-]+)["']/.exec(spec)?.[1] ?? gemspec?.replace(/\.gemspec$/, "") ?? null;
    const versionFile = folder.find(/^lib\/.+\/version\.rb$|^lib\/version\.rb$/)[0];
    return {
      published: name,
      commands: commandsOf(folder, `${folder.text("Gemfile") ?? ""}\n${spec}`),
      setup: folder.has("Gemfile") ? ["bundle install"] : [],
      versionFrom:
        versionFile === undefined
          ? null
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

function commandsOf(folder: Folder, gems: string): readonly FoundCommand[] {
  const found: FoundCommand[] = [];
  if (folder.find(/^spec\/.+_spec\.rb$/).length > 0)
    found.push({ purpose: "tests", command: "bundle exec rspec" });
  else if (folder.has("bin/rails")) found.push({ purpose: "tests", command: "bundle exec rails test" });
  else if (folder.has("Rakefile") && folder.find(/^test\/.+\.rb$/).length > 0)
    found.push({ purpose: "tests", command: "bundle exec rake test", script: "minitest" });
  if (folder.has(".rubocop.yml") || /["']rubocop["']/.test(gems))
    found.push({ purpose: "lint", command: "bundle exec rubocop" });
  return found;
}
