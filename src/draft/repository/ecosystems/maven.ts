import { anyVersion, type Ecosystem } from "../ecosystem.js";

/** Maven by its `pom.xml`; the modules of another are tested with it. */
export const maven: Ecosystem = {
  manifest: /^pom\.xml$/,
  look: (folder) => {
    const isRoot = folder.path === "";
    const text = folder.text("pom.xml") ?? "";
    const own = withoutParent(text);
    if (!isRoot && own !== text) return null;
    const group = /<groupId>([\w.-]+)<\/groupId>/.exec(own)?.[1];
    const artifact = /<artifactId>([\w.-]+)<\/artifactId>/.exec(own)?.[1];
    const program = folder.has("mvnw") ? "./mvnw" : "mvn";
    const release = /<(?:maven\.compiler\.release|java\.version|release)>(\d+)</.exec(text)?.[1] ?? null;
    return {
      published:
        group === undefined ||
        artifact === undefined ||
        !/<distributionManagement>|central-publishing/.test(text)
          ? null
          : `${group}:${artifact}`,
      commands: [{ purpose: "tests", command: `${program} -B -ntp verify` }],
      setup: [],
      coversBelow: isRoot,
      // The first version behind the modules of a parent is the project's own.
      versionFrom: /^ {0,4}<version>[^<$]+<\/version>/m.test(own)
        ? { file: "pom.xml", rest: "/^ {0,4}<version>(.+)<\\/version>/", json: false }
        : null,
      needs: [{ ...anyVersion("java"), version: release }],
    };
  },
  takeBack: (name) => [
    `Maven Central removes nothing: publish the next patch release of \`${name}\`, and say in its notes that {version} is broken.`,
  ],
};

/** By two searches: a pattern would look for the end again from each beginning. */
function withoutParent(text: string): string {
  const start = text.indexOf("<parent>");
  const end = text.indexOf("</parent>", start);
  return start === -1 || end === -1 ? text : text.slice(0, start) + text.slice(end + "</parent>".length);
}
