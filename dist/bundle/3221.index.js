"use strict";
exports.id = 3221;
exports.ids = [3221];
exports.modules = {

  17821:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: function() { return   askRelease; },
    p: function() { return   gatherFacts; }
  });
  var _plan_missing_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15803);
  var _plan_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83750);
  var _plan_semantic_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9006);



async function gatherFacts(question, ports) {
    const { inputs, page, tag, context, places, planned } = question;
    const clues = { version: page.version, tag, kind: inputs.kind, phase: inputs.phase };
    const asked = await askRelease(clues, places, ports);
    const found = planned ? await withPlanned(planned.release, clues, asked) : asked;
    const { git, search, release, lastVersion, source, why } = found;
    const pullRequest = context.pullRequest ?? inputs.pullRequest ?? context.queuedPullRequest;
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
        tagged: await findTagged(clues, found),
        head: git.head,
        missing: (0,_plan_missing_value_js__WEBPACK_IMPORTED_MODULE_0__  .S2)(search, why),
    };
}
async function withPlanned(release, clues, asked) {
    const { plannedRelease } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(6404), __webpack_require__.e(9000)]).then(__webpack_require__.bind(__webpack_require__, 8027));
    return { ...asked, ...plannedRelease(release, clues, await (0,_plan_semantic_version_js__WEBPACK_IMPORTED_MODULE_2__  .SI)()) };
}
async function findTagged(clues, { git: { head }, repository }) {
    const read = await (0,_plan_semantic_version_js__WEBPACK_IMPORTED_MODULE_2__  .SI)();
    const version = (0,_plan_release_js__WEBPACK_IMPORTED_MODULE_1__  .SF)(clues, read);
    if (version.said === null || clues.tag !== null || clues.phase === "after" || head === null)
        return null;
    const tags = (await repository().allTags()) ?? [];
    const names = tags.map(({ name }) => name);
    const tag = (0,_plan_release_js__WEBPACK_IMPORTED_MODULE_1__  .ml)(version, names, read);
    const ofTag = tags.find(({ name }) => name === tag);
    if (ofTag === undefined || ofTag.commit === head)
        return null;
    const before = (await repository().tagsBefore()) ?? [];
    return {
        version: version.said.version,
        tag: ofTag.name,
        isBefore: before.some(({ name }) => name === tag),
    };
}
async function askRelease(clues, places, ports) {
    const git = await ports.askGit(places.root, places.workspace);
    let opened;
    const repository = () => (opened ??= ports.openRepository(places.root, places.workspace));
    const asked = { git, search: tagSearch(git, places.gitRoot), repository };
    return { ...asked, ...(await findRelease(clues, asked)) };
}
function tagSearch({ head, shallow }, gitRoot) {
    if (gitRoot === null)
        return "no-repository";
    if (head === null)
        return "no-answer";
    return shallow ? "shallow" : "complete";
}
async function findRelease(clues, asked) {
    const read = await (0,_plan_semantic_version_js__WEBPACK_IMPORTED_MODULE_2__  .SI)();
    const version = (0,_plan_release_js__WEBPACK_IMPORTED_MODULE_1__  .SF)(clues, read);
    const last = version.said === null
        ? { tag: await asked.git.lastTag(), why: _plan_missing_value_js__WEBPACK_IMPORTED_MODULE_0__  .IR[asked.search] }
        : await lastTag(version, asked, read);
    return (0,_plan_release_js__WEBPACK_IMPORTED_MODULE_1__  .kd)(clues, version, last, read);
}
const maxCompared = 50;
async function lastTag(version, { search, repository }, read) {
    if (search !== "complete")
        return { tag: null, why: _plan_missing_value_js__WEBPACK_IMPORTED_MODULE_0__  .IR[search] };
    const all = await repository().tagsBefore();
    if (all === null)
        return { tag: null, why: _plan_missing_value_js__WEBPACK_IMPORTED_MODULE_0__  .IR["no-answer"] };
    const found = (0,_plan_release_js__WEBPACK_IMPORTED_MODULE_1__  .gr)(version, all.map(({ name }) => name), read);
    if (found.kind === "none")
        return { tag: null, why: found.why };
    const names = found.tags.slice(0, maxCompared).map(({ name }) => name);
    const nearest = await repository().nearestTag(names);
    const commit = all.find(({ name }) => name === nearest)?.commit;
    const there = new Set(all.filter((tag) => tag.commit === commit).map(({ name }) => name));
    const [highest] = found.tags
        .filter(({ name }) => there.has(name))
        .toSorted((a, b) => b.version.compare(a.version));
    return { tag: highest?.name ?? null, why: _plan_missing_value_js__WEBPACK_IMPORTED_MODULE_0__  .IR["no-answer"] };
}


  }),

  93221:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    tellRelease: function() { return   tellRelease; }
  });
  var _plan_explain_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87151);
  var _plan_missing_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15803);
  var _report_explain_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90009);
  var _find_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17821);




async function tellRelease(clues, places, ports) {
    const { release, source, search, why } = await (0,_find_release_js__WEBPACK_IMPORTED_MODULE_3__  .b)(clues, places, ports);
    const known = { release, versionSource: source, missing: (0,_plan_missing_value_js__WEBPACK_IMPORTED_MODULE_1__  .S2)(search, why) };
    const facts = (0,_plan_explain_release_js__WEBPACK_IMPORTED_MODULE_0__  .r)(known, clues).filter(({ name }) => name !== "tag");
    return { release, about: [`Release: ${facts.map(_report_explain_release_js__WEBPACK_IMPORTED_MODULE_2__  .wB).join("; ")}`] };
}


  }),

  87151:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: function() { return   explainRelease; }
  });
  var _missing_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15803);

function explainRelease({ release, versionSource, missing }, given) {
    const { version, tag, lastTag, kind, phase } = release;
    const unlessKnown = (value, placeholder, by) => ({
        value,
        why: value === null ? (0,_missing_value_js__WEBPACK_IMPORTED_MODULE_0__  .bi)(placeholder, missing) : by,
    });
    return [
        { name: "version", ...unlessKnown(version, "version", versionSource && sourceWords[versionSource]) },
        { name: "tag", ...unlessKnown(tag, "tag", null) },
        { name: "last tag", ...unlessKnown(lastTag, "last-tag", null) },
        { name: "kind", ...unlessKnown(kind, "kind", kindWords(kind, given.kind)) },
        { name: "phase", value: phase, why: given.phase === null ? "by default" : "by the input `phase`" },
    ];
}
const sourceWords = {
    input: "by the input `version`",
    tag: "by the event's tag",
    "version-from": "by `version-from`",
};
function kindWords(kind, given) {
    if (given !== null)
        return "by the input `kind`";
    return kind === "prerelease" ? "by the version" : "by version and last tag";
}


  }),

  15803:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    IR: function() { return   tagReasons; },
    S2: function() { return   missingReasons; },
    bi: function() { return   whyMissing; }
  });
  var _model_run_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53927);

const tagReasons = {
    complete: "no tag comes before this commit",
    shallow: "the clone is shallow, set `fetch-depth: 0` on actions/checkout",
    "no-repository": "there is no git repository here",
    "no-answer": "git is missing, or the repository has no commit yet",
};
function missingReasons(tags, why) {
    return {
        ...why,
        lastVersion: why.lastTag,
        sha: tags === "no-repository" || tags === "no-answer" ? tagReasons[tags] : null,
        baseSha: "the event has no base: it is known in a pull request, a merge group and a push",
        pullRequest: "the event belongs to no pull request",
        runUrl: "this is no run on GitHub",
        phase: null,
    };
}
function whyMissing(name, missing) {
    const row = (0,_model_run_values_js__WEBPACK_IMPORTED_MODULE_0__  .h3)(name);
    return row === undefined ? null : missing[row.value];
}


  }),

  83750:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    SF: function() { return   releaseVersion; },
    gr: function() { return   lastTags; },
    kd: function() { return   foundRelease; },
    ml: function() { return   tagOfVersion; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _model_version_clues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3486);
  var _text_version_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80919);
  var _semantic_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9006);




function releaseVersion({ version, tag }, read) {
    const versions = (0,_model_version_clues_js__WEBPACK_IMPORTED_MODULE_1__  .jJ)(version);
    const [said = null] = versions;
    return {
        said,
        semVer: said === null ? null : read((0,_text_version_text_js__WEBPACK_IMPORTED_MODULE_2__  .D)(said.version)),
        isDisputed: (0,_model_version_clues_js__WEBPACK_IMPORTED_MODULE_1__  .iP)(versions),
        before: tag === null ? null : ((0,_semantic_version_js__WEBPACK_IMPORTED_MODULE_3__  .Vm)(tag, read)?.before ?? null),
    };
}
function lastTags({ said, semVer, before }, names, read) {
    if (semVer === null)
        return { kind: "none", why: notSemantic(said) };
    const isFinal = semVer.prerelease.length === 0;
    const lower = names
        .flatMap((name) => (0,_semantic_version_js__WEBPACK_IMPORTED_MODULE_3__  .Vm)(name, read) ?? [])
        .filter(({ version }) => version.compare(semVer) < 0 && !(isFinal && version.prerelease.length > 0));
    const tags = before === null ? lower : lower.filter((tag) => tag.before === before);
    const texts = textsBefore(tags);
    if (texts.length > 1)
        return {
            kind: "none",
            why: `tags before this commit begin with ${texts
                .slice(0, 3)
                .map((text) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(text))
                .join(", ")}, and which are this release's only its own tag tells`,
        };
    if (tags.length > 0)
        return { kind: "tags", tags };
    const kind = isFinal ? "a lower version that is no prerelease" : "a lower version";
    const text = before === null || before === "" ? "" : ` and ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(before)} before it`;
    return { kind: "none", why: `no tag before this commit has ${kind}${text}` };
}
function textsBefore(tags) {
    return [...new Set(tags.map(({ before }) => (before === "" ? "v" : before)))];
}
function tagOfVersion({ said, semVer }, names, read) {
    if (said === null || semVer === null || !names.some((name) => name.endsWith(said.version)))
        return null;
    const tags = names.flatMap((name) => (0,_semantic_version_js__WEBPACK_IMPORTED_MODULE_3__  .Vm)(name, read) ?? []);
    if (textsBefore(tags).length > 1)
        return null;
    return tags.find(({ text }) => text === said.version)?.name ?? null;
}
function notSemantic(said) {
    return said === null
        ? "the version is not known"
        : `the version ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(said.version)} is none by SemVer 2.0`;
}
function foundRelease(clues, version, last, read) {
    const before = last.tag === null ? null : (0,_semantic_version_js__WEBPACK_IMPORTED_MODULE_3__  .Vm)(last.tag, read);
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


  }),

  90009:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    DZ: function() { return   toDoNote; },
    Gl: function() { return   appliesTo; },
    Xk: function() { return   momentLine; },
    uU: function() { return   waiverLines; },
    wB: function() { return   factText; }
  });
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76572);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45942);


const toDoNote = "(while a pass signal does not hold, and no fail signal does, the check is pending and not failed)";
function factText({ name, value, why }) {
    if (value === null)
        return `${name} not known${why === null ? "" : `: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)(why)}`}`;
    return `${name} ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)(value)}${why === null ? "" : ` (${why})`}`;
}
function appliesTo({ phase, only }) {
    const kinds = only === null ? "" : `to releases of the kind ${(0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_1__  .BD)(only, "or")}, and where the kind is not known`;
    if (phase === "before")
        return kinds === "" ? null : kinds;
    return (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_1__  .nn)(", ", ["after publishing", kinds]);
}
function momentLine(notBefore) {
    const pending = "is pending and not run until then";
    if (notBefore.kind === "moment")
        return `for ${notBefore.at.replace(/:00\.000Z$/, "Z")}: ${pending}`;
    const clock = notBefore.event === "tag"
        ? "the date of the annotated tag"
        : "the time at which the release was published";
    return `for ${notBefore.text}, by ${clock}: ${pending}, nor where that is not known`;
}
function waiverLines({ by, until, reason, lasts }) {
    const meaning = lasts ? "runs and is shown, and does not decide" : "is over: the check decides again";
    return `until ${until}, that day included (UTC), by ${by}: ${reason}\n(${meaning})`;
}


  })

};
;