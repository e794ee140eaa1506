import { anyVersion, type Ecosystem, type FoundCommand } from "../ecosystem.js";

/** Go by its `go.mod`; its version is the tag's. */
export const go: Ecosystem = {
  manifest: /^go\.mod$/,
  look: (folder) => {
    const name = /^module +(\S+)/m.exec(folder.text("go.mod") ?? "")?.[1] ?? null;
    if (name === null) return null;
    const commands: FoundCommand[] = [];
    if (folder.find(/_test\.go$/).length > 0) commands.push({ purpose: "tests", command: "go test ./..." });
    commands.push({ purpose: "build", command: "go vet ./..." });
    if ([".golangci.yml", ".golangci.yaml", ".golangci.toml"].some(folder.has))
      commands.push({
        purpose: "lint",
        command: "golangci-lint run",
        guess: "the workflow must install golangci-lint",
      });
    // What is started is no library that others fetch by its version, but for a program below `cmd` beside one.
    const isStarted = folder.find(/^(?:cmd\/[\w-]+\/)?main\.go$/).length > 0;
    const isLibrary =
      !isStarted || (!folder.has("main.go") && folder.find(/^[^/]+(?<!_test)\.go$/).length > 0);
    return {
      published: isLibrary && /^[\w-]+(?:\.[\w-]+)+\//.test(name) ? name : null,
      commands,
      setup: [],
      versionFrom: null,
      needs: [{ ...anyVersion("go"), versionFile: folder.at("go.mod") }],
    };
  },
  takeBack: () => [
    "Add `retract {tag}` with the reason to `go.mod`, and tag the next patch release: the module proxy keeps {tag} for ever, and a tag that is moved breaks the checksums of all who have it.",
  ],
};
