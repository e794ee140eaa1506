"use strict";
exports.id = 263;
exports.ids = [263];
exports.modules = {

  2263:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  askRelease: function() { return   askRelease; },
  gatherFacts: function() { return   gatherFacts; }
});

var missing_value = __webpack_require__(5803);
var problem = __webpack_require__(3970);
var version_clues = __webpack_require__(3486);
var semantic_version = __webpack_require__(9006);
;// CONCATENATED MODULE: ./build/plan/release.js



function releaseVersion({ version, tag }, read) {
    const versions = (0,version_clues .jJ)(version);
    const [said = null] = versions;
    return {
        said,
        semVer: said === null ? null : read((0,version_clues .D)(said.version)),
        isDisputed: (0,version_clues .iP)(versions),
        before: tag === null ? null : ((0,semantic_version .Vm)(tag, read)?.before ?? null),
    };
}
function lastTags({ said, semVer, before }, names, read) {
    if (semVer === null)
        return { kind: "none", why: notSemantic(said) };
    const isFinal = semVer.prerelease.length === 0;
    const lower = names
        .flatMap((name) => (0,semantic_version .Vm)(name, read) ?? [])
        .filter(({ version }) => version.compare(semVer) < 0 && !(isFinal && version.prerelease.length > 0));
    const tags = before === null ? lower : lower.filter((tag) => tag.before === before);
    const texts = [...new Set(tags.map((tag) => (tag.before === "" ? "v" : tag.before)))];
    if (texts.length > 1)
        return {
            kind: "none",
            why: `tags before this commit begin with ${texts
                .slice(0, 3)
                .map((text) => (0,problem .TL)(text))
                .join(", ")}, and which are this release's only its own tag tells`,
        };
    if (tags.length > 0)
        return { kind: "tags", tags };
    const kind = isFinal ? "a lower version that is no prerelease" : "a lower version";
    const text = before === null || before === "" ? "" : ` and ${(0,problem .TL)(before)} before it`;
    return { kind: "none", why: `no tag before this commit has ${kind}${text}` };
}
function notSemantic(said) {
    return said === null
        ? "the version is not known"
        : `the version ${(0,problem .TL)(said.version)} is none by SemVer 2.0`;
}
function foundRelease(clues, version, last, read) {
    const before = last.tag === null ? null : (0,semantic_version .Vm)(last.tag, read);
    const kind = version.isDisputed ? null : kindOf(version.semVer, before?.version ?? null);
    return {
        release: {
            version: version.said?.version ?? null,
            tag: clues.tag,
            lastTag: last.tag,
            kind: clues.kind ?? kind,
            phase: clues.phase ?? "before",
        },
        lastVersion: before?.text ?? last.tag?.replace(/^v/, "") ?? null,
        source: version.said?.source ?? null,
        why: {
            version: whyNoVersion(clues.version),
            tag: "the event has none: the push of a tag and a release have one",
            kind: `${whyNoKind(clues, version, last)}, and no \`kind\` is given`,
            lastTag: last.why,
        },
    };
}
function kindOf(version, last) {
    if (version === null)
        return null;
    if (version.prerelease.length > 0)
        return "prerelease";
    if (last === null)
        return null;
    return ["major", "minor", "patch"].find((number) => version[number] !== last[number]) ?? null;
}
function whyNoVersion({ tree }) {
    const page = tree?.kind === "unknown"
        ? `\`version-from\` tells none: ${tree.found}`
        : "the page has no `version-from`";
    return `no \`version\` is given, the event has no tag, and ${page}`;
}
function whyNoKind({ version: clues }, { said, semVer, isDisputed }, { why }) {
    if (said === null)
        return whyNoVersion(clues);
    if (isDisputed)
        return "input, tag and `version-from` do not name the same version";
    return semVer === null ? notSemantic(said) : `the last release is not known: ${why}`;
}

;// CONCATENATED MODULE: ./build/app/reading/find-release.js



async function gatherFacts(question, ports) {
    const { clues, context, places } = question;
    const { git, search, release, lastVersion, source, why } = await askRelease(clues, places, ports);
    const pullRequest = context.pullRequest ?? question.pullRequest ?? context.queuedPullRequest;
    return {
        values: {
            sha: context.run.headSha || git.head,
            baseSha: context.baseSha,
            ...release,
            lastVersion,
            pullRequest: pullRequest === null ? null : String(pullRequest),
            runUrl: context.run.url || null,
        },
        release,
        versionSource: source,
        head: git.head,
        missing: (0,missing_value .S2)(search, why),
    };
}
async function askRelease(clues, places, ports) {
    const git = await ports.askGit(places.root, places.workspace);
    const asked = { git, search: tagSearch(git, places.gitRoot) };
    return { ...asked, ...(await findRelease(clues, asked, places, ports)) };
}
function tagSearch({ head, shallow }, gitRoot) {
    if (gitRoot === null)
        return "no-repository";
    if (head === null)
        return "no-answer";
    return shallow ? "shallow" : "complete";
}
async function findRelease(clues, asked, { root, workspace }, ports) {
    const read = await (0,semantic_version .SI)();
    const version = releaseVersion(clues, read);
    const last = version.said === null
        ? { tag: asked.git.lastTag, why: missing_value .IR[asked.search] }
        : await lastTag(version, asked.search, () => ports.openRepository(root, workspace), read);
    return foundRelease(clues, version, last, read);
}
const maxCompared = 50;
async function lastTag(version, search, open, read) {
    if (search !== "complete")
        return { tag: null, why: missing_value .IR[search] };
    const repository = open();
    const all = await repository.tagsBefore();
    const found = lastTags(version, all.map(({ name }) => name), read);
    if (found.kind === "none")
        return { tag: null, why: found.why };
    const names = found.tags.slice(0, maxCompared).map(({ name }) => name);
    const nearest = await repository.nearestTag(names);
    const commit = all.find(({ name }) => name === nearest)?.commit;
    const there = new Set(all.filter((tag) => tag.commit === commit).map(({ name }) => name));
    const [highest] = found.tags
        .filter(({ name }) => there.has(name))
        .toSorted((a, b) => b.version.compare(a.version));
    return { tag: highest?.name ?? null, why: missing_value .IR["no-answer"] };
}


  }),

  5803:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    IR: function() { return   tagReasons; },
    S2: function() { return   missingReasons; },
    bi: function() { return   whyMissing; }
  });
const tagReasons = {
    complete: "no tag comes before this commit",
    shallow: "the clone is shallow, set `fetch-depth: 0` on actions/checkout",
    "no-repository": "there is no git repository here",
    "no-answer": "git is missing, or the repository has no commit yet",
};
function missingReasons(tags, { version, tag, kind, lastTag }) {
    const noGit = tags === "no-repository" || tags === "no-answer" ? tagReasons[tags] : null;
    return new Map([
        ["version", version],
        ["tag", tag],
        ["kind", kind],
        ["last-tag", lastTag],
        ["last-version", lastTag],
        ...(noGit === null ? [] : [["sha", noGit]]),
        ["base-sha", "the event has no base: it is known in a pull request, a merge group and a push"],
        ["pr", "the event belongs to no pull request"],
        ["run-url", "this is no run on GitHub"],
    ]);
}
function whyMissing(name, missing) {
    return missing.get(name) ?? null;
}


  })

};
;