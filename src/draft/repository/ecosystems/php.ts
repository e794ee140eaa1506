import { changesTheWorld } from "../../risks.js";
import { anyVersion, type Ecosystem, type FoundCommand, type Purpose } from "../ecosystem.js";
import type { Folder } from "../folder.js";
import { jsonObject, recordOf, textOf } from "../json-text.js";

/** PHP by its `composer.json`: its scripts, else the tools that it requires. */
export const php: Ecosystem = {
  manifest: /^composer\.json$/,
  look: (folder) => {
    const manifest = jsonObject(folder.text("composer.json"));
    if (manifest === null) return null;
    const version =
      /(\d{1,3}\.\d{1,3})/.exec(textOf(recordOf(manifest["require"])["php"]) ?? "")?.[1] ?? null;
    const isLibrary = [undefined, "library"].includes(textOf(manifest["type"]) ?? undefined);
    return {
      published: isLibrary ? textOf(manifest["name"]) : null,
      commands: commandsOf(folder, manifest),
      setup: dependsOnPackages(manifest) ? ["test -d vendor || composer install --no-interaction"] : [],
      versionFrom:
        textOf(manifest["version"]) === null
          ? null
          : { file: "composer.json", rest: "$.version", json: true },
      needs: [{ ...anyVersion("php"), version }],
    };
  },
  takeBack: (name) => [
    `Packagist follows the tags: \`git push origin ':refs/tags/{tag}'\` takes {version} of ${name} away for those who have not locked it. Then publish the next patch release.`,
  ],
};

const scriptNames: readonly (readonly [Purpose, RegExp, tool: string, command: string])[] = [
  ["tests", /^(?:tests?|test:unit|phpunit|pest)$/, "phpunit/phpunit", "vendor/bin/phpunit"],
  ["types", /^(?:analy[sz]e|phpstan|stan|psalm)$/, "phpstan/phpstan", "vendor/bin/phpstan analyse"],
  ["lint", /^(?:lint|cs|check-style|phpcs)$/, "squizlabs/php_codesniffer", "vendor/bin/phpcs"],
];

function dependsOnPackages(manifest: Readonly<Record<string, unknown>>): boolean {
  const required = { ...recordOf(manifest["require"]), ...recordOf(manifest["require-dev"]) };
  return Object.keys(required).some((name) => name.includes("/"));
}

function commandsOf(folder: Folder, manifest: Readonly<Record<string, unknown>>): readonly FoundCommand[] {
  const scripts = recordOf(manifest["scripts"]);
  const required = { ...recordOf(manifest["require"]), ...recordOf(manifest["require-dev"]) };
  const isTested = folder.find(/^tests?\/.+\.php$/).length > 0;
  return scriptNames.flatMap(([purpose, pattern, tool, command]): FoundCommand[] => {
    const name = Object.keys(scripts).find((each) => pattern.test(each));
    const script = name === undefined ? "" : [scripts[name]].flat().join("\n");
    if (name !== undefined && !changesTheWorld(script))
      return [{ purpose, command: `composer ${name === "test" ? "test" : `run-script ${name}`}`, script }];
    return tool in required && (purpose !== "tests" || isTested) ? [{ purpose, command }] : [];
  });
}
