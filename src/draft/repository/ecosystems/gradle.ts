import { anyVersion, type Ecosystem, type FoundCommand, type VersionPlace } from "../ecosystem.js";
import type { Folder } from "../folder.js";

/** Gradle by its build file; subprojects are tested with the root. */
export const gradle: Ecosystem = {
  manifest: /^build\.gradle(?:\.kts)?$/,
  look: (folder) => {
    const isRoot = folder.path === "";
    const file = folder.has("build.gradle.kts") ? "build.gradle.kts" : "build.gradle";
    const text = folder.text(file) ?? "";
    const isBuild = isRoot || ["settings.gradle", "settings.gradle.kts"].some(folder.has);
    if (!isBuild) return null;
    const name = /\bgroup(?: *=)? *["']([\w.-]+)["']/.exec(text)?.[1] ?? null;
    return {
      published: /maven-publish/.test(text) ? name : null,
      commands: [testsOf(folder)],
      setup: [],
      coversBelow: isRoot,
      versionFrom: versionOf(folder.text("gradle.properties") ?? "", file, text),
      needs: [
        {
          ...anyVersion("java"),
          version: /(?:languageVersion|JavaLanguageVersion\.of)\D{0,30}(\d+)/.exec(text)?.[1] ?? null,
        },
      ],
    };
  },
  takeBack: (name) => [
    `What is on Maven Central stays there: publish the next patch release of \`${name}\`, and say in its notes that {version} is broken.`,
  ],
};

/** Gradle counts nothing and is successful without a test: where some ran, it leaves their results. */
function testsOf(folder: Folder): FoundCommand {
  const command = `${folder.has("gradlew") ? "./gradlew" : "gradle"} check`;
  const [tested] = folder.find(/^(?:[\w./-]+\/)?src\/test\/./);
  if (tested === undefined) return { purpose: "tests", command };
  return { purpose: "tests", command, makes: tested.replace(/src\/test\/.*$/, "build/test-results/test") };
}

function versionOf(properties: string, file: string, text: string): VersionPlace | null {
  if (/^version *= *\S+/m.test(properties))
    return { file: "gradle.properties", rest: "/^version *= *(\\S+)/", json: false };
  return /^version(?: *=)? *["'][^"'$]+["']/m.test(text)
    ? { file, rest: `/^version(?: *=)? *["'](.+?)["']/`, json: false }
    : null;
}
