"use strict";
exports.id = 1;
exports.ids = [1,616,444,324,289];
exports.modules = {

/***/ 4324:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvent: function() { return /* binding */ readEvent; }
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/** The event's payload, or an empty one where there is none: nothing of it is needed to judge a page. */
async function readEvent(env) {
    const path = env["GITHUB_EVENT_PATH"];
    if (!path)
        return {};
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
    }
    catch (error) {
        if (error instanceof SyntaxError || (error instanceof Error && "code" in error))
            return {};
        throw error;
    }
}


/***/ }),

/***/ 2001:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readEvent: function() { return /* reexport */ entry_event.readEvent; },
  realWorld: function() { return /* binding */ realWorld; }
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/platform/files/files.js + 1 modules
var files = __webpack_require__(8723);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/platform/files/open-flags.js
var open_flags = __webpack_require__(8673);
// EXTERNAL MODULE: ./build/platform/files/system-error.js
var system_error = __webpack_require__(7645);
// EXTERNAL MODULE: ./build/platform/files/tidy.js
var tidy = __webpack_require__(2703);
;// CONCATENATED MODULE: ./build/platform/files/journal.js




/** Journals as files. */
const journals = { open: openJournal, read: readJournal, remove: removeJournal };
/**
 * Begins a journal: a new file for this user alone, appended to by one descriptor, one JSON text a line. Records
 * are written before `note` returns. A disk that takes no more doesn't stop the run: its verdicts reach the reports
 * by another way, and what the journal lacks costs a killed run alone.
 */
function openJournal(path) {
    try {
        return new FileJournal((0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | append, 0o600), path);
    }
    catch (error) {
        if (!(0,system_error/* isSystemError */.O)(error))
            throw error;
        return { note: () => undefined, failure: error.message };
    }
}
class FileJournal {
    descriptor;
    path;
    #failure = null;
    #isTorn = false;
    #hasEnded = false;
    constructor(descriptor, path) {
        this.descriptor = descriptor;
        this.path = path;
    }
    get failure() {
        return this.#failure ?? (this.#isThere() ? null : "a command removed or replaced it");
    }
    note(record) {
        // What comes after the end (a late cancel) would make post take the run for unfinished.
        if (this.#hasEnded)
            return;
        this.#hasEnded = record.kind === "end";
        try {
            writeAll(this.descriptor, `${this.#isTorn ? "\n" : ""}${JSON.stringify(record)}\n`);
            this.#isTorn = false;
        }
        catch (error) {
            if (!(0,system_error/* isSystemError */.O)(error))
                throw error;
            this.#isTorn = true;
            this.#failure ??= error.message;
        }
    }
    /** What is written into a file that has been removed, no other will read. */
    #isThere() {
        let isThere = false;
        (0,tidy/* tidy */.D)(() => {
            isThere = (0,external_node_fs_.lstatSync)(this.path).ino === (0,external_node_fs_.fstatSync)(this.descriptor).ino;
        });
        return isThere;
    }
}
/** What a killed run left, line by line. The last line may be torn, and so may one that a full disk cut. */
function readJournal(path) {
    try {
        return readRegular(path).split("\n").flatMap(parseRecord);
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return [];
        throw error;
    }
}
/** A command may have put a pipe or a link in its place: neither is a journal of ours. */
function readRegular(path) {
    const descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | open_flags/* noFollow */.x | open_flags/* noWait */.P);
    try {
        return (0,external_node_fs_.fstatSync)(descriptor).isFile() ? (0,external_node_fs_.readFileSync)(descriptor, "utf8") : "";
    }
    finally {
        (0,tidy/* tidy */.D)(() => (0,external_node_fs_.closeSync)(descriptor));
    }
}
/** It holds what had to be hidden. */
function removeJournal(path) {
    (0,tidy/* tidy */.D)(() => (0,external_node_fs_.rmSync)(path, { force: true }));
}
/** Windows has no such flag, and needs none: nobody else writes the file. */
const append = external_node_fs_.constants.O_APPEND ?? 0;
function writeAll(descriptor, text) {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length;)
        written += (0,external_node_fs_.writeSync)(descriptor, bytes, written);
}
function parseRecord(line) {
    try {
        const record = JSON.parse(line);
        return isJournalRecord(record) ? [record] : [];
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return [];
        throw error;
    }
}
/** We alone write the file, so that a whole line is a record of ours. */
function isJournalRecord(value) {
    return typeof value === "object" && value !== null && "kind" in value && typeof value.kind === "string";
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/platform/files/spool.js



const first = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL;
/** What a command may have put in its place meanwhile is not followed. (No pipe holds up who opens it for both.) */
const again = external_node_fs_.constants.O_RDWR | open_flags/* noFollow */.x;
/** A spool in a file of its own, which is made when there is something to keep. */
function createSpool(path) {
    let file = null;
    let length = 0;
    let made = false;
    const close = async () => {
        const open = file;
        file = null;
        await open?.close();
    };
    return {
        append: async (bytes) => {
            file ??= await (0,promises_.open)(path, made ? again : first, 0o600);
            made = true;
            for (let from = 0; from < bytes.length;) {
                const { bytesWritten } = await file.write(bytes, from, bytes.length - from, length + from);
                from += bytesWritten;
            }
            length += bytes.length;
        },
        read: async (into, at) => {
            file ??= await (0,promises_.open)(path, again);
            const { bytesRead } = await file.read(into, 0, into.length, at);
            return bytesRead;
        },
        rest: close,
        remove: async () => {
            await close();
            if (made)
                await (0,promises_.rm)(path, { force: true });
        },
    };
}

// EXTERNAL MODULE: ./build/platform/git/git.js
var git = __webpack_require__(5616);
// EXTERNAL MODULE: ./build/platform/git/git-objects.js
var git_objects = __webpack_require__(7289);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/platform/files/real-path.js
var real_path = __webpack_require__(6059);
// EXTERNAL MODULE: ./build/platform/git/git-command.js
var git_command = __webpack_require__(3224);
// EXTERNAL MODULE: ./build/platform/files/inside.js
var inside = __webpack_require__(6251);
;// CONCATENATED MODULE: ./build/platform/git/git-settings.js

/** What `git config --list --null` prints. */
function settingsIn(answer) {
    return answer
        .toString("utf8")
        .split("\0")
        .filter((entry) => entry !== "")
        .map((entry) => {
        const end = entry.indexOf("\n");
        // A key without `=` stands for `true`, and has no line end.
        return end < 0
            ? { key: entry, value: "true" }
            : { key: entry.slice(0, end), value: entry.slice(end + 1) };
    });
}
/**
 * Whether a setting names a program that some git command would start, or a folder of them. By the last word of the
 * key, so that keys of later versions and of git's helpers (`lfs`, `gui`) are caught as well.
 */
function namesProgram({ key, value }) {
    const text = value.trim();
    if (text === "" || text === "/dev/null")
        return false;
    // A remote helper by which an address is a command line.
    if (/^ext::/i.test(text) || /^url\.ext::/i.test(key))
        return true;
    if (/^submodule\..*\.update$/.test(key))
        return text.startsWith("!");
    if (/^(?:pager\.|core\.fsmonitor$)/.test(key) && isFlag(text))
        return false;
    return !/^(?:advice|color|column)\./.test(key) && programKeys.some((pattern) => pattern.test(key));
}
function isFlag(text) {
    return /^(?:true|yes|on|1|false|no|off|0)$/i.test(text);
}
const programKeys = [
    /(?:command|cmd|program|helper|hook|driver|textconv|clean|smudge|process|editor|pager|askpass|difffilter)$/,
    /^(?:alias|pager|hook)\./,
    /^core\.(?:fsmonitor|hookspath|gitproxy)$/,
    /^diff\.external$/,
    /^(?:difftool|mergetool|browser|man)\..*\.path$|^(?:diff|merge)\.(?:gui)?tool$/,
    /^(?:help|web|instaweb)\.browser$|^instaweb\.(?:httpd|modulepath)$/,
    /^init\.templatedir$/,
    /^remote\..*\.(?:uploadpack|receivepack|vcs)$/,
    /^(?:sendemail\.(?:.*\.)?smtpserver|imap\.tunnel)$/,
    /^lfs\.(?:customtransfer\..*\.path|.*standalonetransferagent)$/,
    /^http\.(?:.*\.)?sslengine$/,
];
/** The file that a setting includes, whatever its condition; `null`: none. `undefined`: one that only a user's home folder, or git's own, can tell. */
function includedBy({ key, value }, folder) {
    if (!/^include(?:if\..*)?\.path$/.test(key) || value === "")
        return null;
    if (/^(?:~|%\()/.test(value))
        return undefined;
    return (0,external_node_path_.isAbsolute)(value) ? value : (0,external_node_path_.resolve)(folder, value);
}

;// CONCATENATED MODULE: ./build/platform/git/git-folder.js






/** The first trap in the folders that a work tree's `.git` stands for; `null` where they hold none. Nothing of them is opened that is no plain file. */
async function findGitTrap(git, folders) {
    const settings = [];
    for (const folder of folders) {
        const trap = await trapBelow(folder, "", settings);
        if (trap !== null)
            return trap;
    }
    return trapInSettings(settings, git);
}
/** Where `.git` is a file (a submodule, a linked work tree) it names the folder, and that one may name the common one. */
async function gitFolders(root) {
    const entry = (0,external_node_path_.join)(root, ".git");
    const folder = (await (0,promises_.stat)(entry)).isDirectory()
        ? await (0,real_path/* askRealPath */.Dj)(entry)
        : await named(entry, "gitdir: ");
    if (folder === null)
        return [];
    const common = await named((0,external_node_path_.join)(folder, "commondir"), "");
    return [...new Set([folder, common ?? folder])];
}
/** The folder that a file of one line names. */
async function named(file, before) {
    try {
        if (!(await (0,promises_.lstat)(file)).isFile())
            return null;
        const text = (await (0,promises_.readFile)(file, "utf8")).trim();
        return text.startsWith(before)
            ? await (0,real_path/* askRealPath */.Dj)((0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), text.slice(before.length)))
            : null;
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return null;
        throw error;
    }
}
/**
 * Goes through a git folder with those of its submodules and work trees. Objects are left out: they are hashed.
 *
 * @param inside the path below the git folder, with `/`
 * @param settings where files of settings are collected
 */
async function trapBelow(folder, inside, settings) {
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(folder, inside), { withFileTypes: true })) {
        const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
        const file = (0,external_node_path_.join)(folder, path);
        const what = trapAt(path, entry);
        if (what !== null)
            return { file, what };
        if (/^config(?:\.worktree)?$/.test(entry.name) && !isReference(path))
            settings.push(file);
        const below = entry.isDirectory() && !isObjects(path) ? await trapBelow(folder, path, settings) : null;
        if (below !== null)
            return below;
    }
    return null;
}
function trapAt(path, entry) {
    if (!entry.isFile() && !entry.isDirectory())
        return { kind: "no-plain-file" };
    const isHook = (0,external_node_path_.basename)((0,external_node_path_.dirname)(path)) === "hooks" && !isReference(path) && !path.endsWith(".sample");
    return isHook ? { kind: "hook", name: entry.name } : null;
}
/** A branch may be called `hooks/config`. */
function isReference(path) {
    return /^(?:refs|logs)\//.test(path);
}
function isObjects(path) {
    return (0,external_node_path_.basename)(path) === "objects" && !isReference(path);
}
/** Each file by itself, and what it includes under whatever condition: that one may hold for the next git. */
async function trapInSettings(files, git) {
    const seen = new Set(files);
    // It grows while it is gone through.
    for (const file of seen) {
        const answer = await git.bytes(["config", "--file", file, "--no-includes", "--null", "--list"]);
        if (answer === null)
            return { file, what: { kind: "unreadable-settings" } };
        for (const setting of settingsIn(answer)) {
            if (namesProgram(setting))
                return { file, what: { kind: "setting", key: setting.key } };
            const included = includedBy(setting, (0,external_node_path_.dirname)(file));
            const use = included === null ? "none" : await useOf(included, git.root);
            if (use === "unknown" || seen.size > maxFiles)
                return { file, what: { kind: "unreadable-include", value: setting.value } };
            if (use === "file" && included)
                seen.add(included);
        }
    }
    return null;
}
const maxFiles = 1_000;
/** One that is not there is no setting, unless a step could still put it there: in the work tree. */
async function useOf(included, root) {
    if (included === undefined)
        return "unknown";
    try {
        return (await (0,promises_.stat)(included)).isFile() ? "file" : "unknown";
    }
    catch (error) {
        if (!(0,system_error/* isSystemError */.O)(error))
            throw error;
        return error.code === "ENOENT" && !(0,inside/* isInside */.F)(included, root) ? "none" : "unknown";
    }
}

;// CONCATENATED MODULE: ./build/platform/git/tree-compare.js



/**
 * Compares a work tree with a commit, whose objects are hashed first; a text says why they could not be compared.
 *
 * Git is asked by way of a repository of our own that borrows nothing but the objects. So it compares every file
 * anew, and nothing of the tree's repository has a say: no setting (a filter or fsmonitor is a program; others hide
 * changes), no `info/exclude`, and no index with bits that say "assume unchanged" or "skip".
 *
 * @param objects absolute path of the repository's objects
 * @param temporaryFolder where our own repository lies meanwhile
 */
async function compareTree(git, objects, sha, temporaryFolder) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryFolder, "tree-"));
    try {
        const own = await ownRepository(git, objects, sha, folder);
        const unsound = await own.check(checkArguments, checkLimitMs);
        if (unsound !== null)
            return unsound;
        const isRead = (await own.bytes(["read-tree", sha])) !== null;
        const listed = isRead ? await own.lines(["ls-files", "--stage"]) : null;
        const status = listed && (await own.bytes(statusArguments));
        const turned = listed && (await turnedLineEnds(listed, own));
        if (!listed || !status || !turned)
            return "git could not compare it with its commit";
        const contents = await contentsOf(status, listed, own);
        return { ...contents, changes: [...contents.changes, ...turned] };
    }
    finally {
        await (0,tidy/* tidyUp */.g)(() => (0,promises_.rm)(folder, { recursive: true, force: true }));
    }
}
/** DESIGN 3.1 */
const checkLimitMs = 60_000;
/** Every loose object, every pack, those of alternates too: an object's file may hold another's content. Old commits may be written oddly. */
const checkArguments = [
    ...[
        "badDate",
        "badDateOverflow",
        "badEmail",
        "badName",
        "badTimezone",
        "missingEmail",
        "missingNameBeforeEmail",
        "missingSpaceBeforeDate",
        "missingSpaceBeforeEmail",
        "multipleAuthors",
        "zeroPaddedDate",
    ].flatMap((name) => ["-c", `fsck.${name}=ignore`]),
    "fsck",
    "--full",
    "--no-dangling",
    "--no-progress",
];
async function contentsOf(status, listed, own) {
    const entries = status.toString("utf8").split("\0").filter(Boolean);
    const hidden = entries.filter((entry) => entry.startsWith("!! ")).map((entry) => entry.slice(3));
    const ignored = await ignoredByTracked(hidden, new Set(listed.map(pathIn)), own);
    const strays = hidden.filter((path) => !ignored.has(path)).map((path) => `?? ${path}`);
    return {
        changes: [...entries.filter((entry) => !entry.startsWith("!! ")), ...strays],
        ignored: [...ignored],
        modules: listed
            .filter((line) => line.startsWith("160000 "))
            .map((line) => ({ path: pathIn(line), sha: line.split(" ", 2)[1] ?? "" })),
    };
}
/** `matching`: what a pattern names, be it a whole folder. Submodules are looked at by ourselves: git would start another git there, with their settings. */
const statusArguments = [
    "status",
    "--porcelain",
    "-z",
    "--untracked-files=normal",
    "--ignored=matching",
    "--ignore-submodules=all",
    "--no-renames",
];
/** Git with a repository in `folder` that knows one commit and nothing before it. */
async function ownRepository(git, objects, sha, folder) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, "refs"));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "HEAD"), `${sha}\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "shallow"), `${sha}\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "config"), settings(sha));
    // `$Id: anything$` counts as `$Id$` where a file has this attribute.
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, "info"));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "info/attributes"), "* -ident\n");
    const variables = {
        GIT_DIR: folder,
        GIT_INDEX_FILE: (0,external_node_path_.join)(folder, "index"),
        GIT_OBJECT_DIRECTORY: objects,
    };
    return {
        bytes: (args, more) => git.bytes(args, { ...more, variables }),
        lines: (args, more) => git.lines(args, { ...more, variables }),
        check: (args, limitMs) => git.check(args, limitMs, { variables }),
    };
}
/**
 * Files whose attributes have git overlook a CR that no checkout wrote (`text`): it would be part of a script's every
 * line. On Windows a checkout writes them.
 */
async function turnedLineEnds(listed, own) {
    const isConverted = listed.some((line) => /(?:^|\/)\.gitattributes$/.test(pathIn(line)));
    if (process.platform === "win32" || !isConverted)
        return [];
    const lines = await own.lines(["ls-files", "--eol"]);
    return (lines?.flatMap((line) => {
        const [, now, attributes = ""] = /^i\/lf\s+w\/(crlf|mixed)\s+attr\/([^\t]*)/.exec(line) ?? [];
        const isWritten = now === undefined || (now === "crlf" && attributes.includes("eol=crlf"));
        return isWritten ? [] : [` M ${pathIn(line)}`];
    }) ?? null);
}
/** What a checkout on this system has. */
function settings(sha) {
    const format = sha.length === 64 ? "1\n[extensions]\n\tobjectFormat = sha256" : "0";
    const windows = process.platform === "win32" ? "\tfileMode = false\n\tautocrlf = true\n\tlongPaths = true\n" : "";
    return `[core]\n\tquotePath = false\n${windows}\trepositoryFormatVersion = ${format}\n`;
}
/**
 * What is ignored by a `.gitignore` of the commit, and not by another: a folder that brings its own (an unpacked
 * artifact) must not hide itself. (One that was changed shows as a change.)
 */
async function ignoredByTracked(hidden, tracked, own) {
    const ignored = new Set();
    if (hidden.length === 0)
        return ignored;
    const input = Buffer.from(`${hidden.join("\0")}\0`);
    const answer = await own.bytes(["check-ignore", "--verbose", "-z", "--stdin"], { input });
    const fields = answer?.toString("utf8").split("\0") ?? [];
    // Four fields each: the file with the pattern, its line, the pattern, the path.
    for (let at = 0; at + 3 < fields.length; at += 4)
        if (tracked.has(fields[at] ?? ""))
            ignored.add(fields[at + 3] ?? "");
    return ignored;
}
/** In a line of `ls-files --stage`, behind mode, object, stage and a tab. One with odd characters is quoted, and matches nothing. */
function pathIn(line) {
    return line.slice(line.indexOf("\t") + 1);
}

;// CONCATENATED MODULE: ./build/platform/git/tree-look.js








/** Looks whether files and folders lie in work trees that hold a commit and nothing else; each tree is looked at once. */
async function lookAtTrees(question, env) {
    const trees = new Map();
    for (const path of question.paths) {
        const real = (0,real_path/* realPath */.Ye)(nearest(path));
        const root = (0,git_command/* workTreeOf */.F)((0,external_node_fs_.statSync)(real).isDirectory() ? real : (0,external_node_path_.dirname)(real));
        if (root === null)
            return { kind: "no-tree", path };
        const tree = trees.get(root) ?? lookAtTree(root, question, env);
        trees.set(root, tree);
        const look = lookOf(path, (0,external_node_path_.relative)(root, real), await tree);
        if (look.kind !== "clean")
            return look;
    }
    return { kind: "clean" };
}
/** What is missing (setup may make it) stands for the nearest folder above it. */
function nearest(path) {
    for (let at = path;; at = (0,external_node_path_.dirname)(at))
        if ((0,external_node_fs_.existsSync)(at) || at === (0,external_node_path_.dirname)(at))
            return at;
}
async function lookAtTree(root, question, env) {
    const git = (0,git_command/* gitOf */.O)(root, env, question.workspace);
    if (git === null)
        return unknown("git was not found outside the workspace");
    const folders = await gitFolders(root);
    const trap = await findGitTrap(git, folders);
    // Git is not asked where a pipe in the place of a file could hold it up.
    if (trap !== null && trap.what.kind !== "setting" && trap.what.kind !== "hook")
        return { kind: "trap", trap };
    const asked = ["rev-parse", "HEAD", "--absolute-git-dir", "--git-common-dir", "--git-path", "objects"];
    const [head = "", own = "", common = "", objects = ""] = (await git.lines(asked)) ?? [];
    if (isCommit(head) && head !== question.sha)
        return { kind: "other-commit", head };
    if (trap !== null)
        return { kind: "trap", trap };
    if (!isCommit(head))
        return unknown("git knows no commit there");
    const isLookedThrough = [own, common].every((folder) => folders.includes((0,real_path/* realPath */.Ye)((0,external_node_path_.resolve)(root, folder))));
    if (!isLookedThrough)
        return unknown("its `.git` leads to another folder than the one it names");
    const contents = await compareTree(git, (0,external_node_path_.resolve)(root, objects), head, question.temporaryFolder);
    if (typeof contents === "string")
        return unknown(contents);
    const modules = await changedModules(contents, git, question, env);
    return { kind: "holds", contents: { ...contents, changes: [...contents.changes, ...modules] } };
}
function unknown(reason) {
    return { kind: "unknown", reason };
}
function isCommit(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** What the commit ignores it does not vouch for either: neither a page nor a working directory may lie in there. */
function lookOf(path, inTree, tree) {
    if (tree.kind !== "holds")
        return { ...tree, path };
    const { changes, ignored } = tree.contents;
    if (changes.length > 0)
        return { kind: "changed", path, changes };
    const place = `${inTree.split(external_node_path_.sep).join("/")}/`;
    const cover = ignored.find((entry) => place.startsWith(entry.endsWith("/") ? entry : `${entry}/`));
    return cover === undefined ? { kind: "clean" } : { kind: "changed", path, changes: [`!! ${cover}`] };
}
/** A submodule's commit stands in the tree like a file's content. Nothing at all may lie in its place: it was not checked out. */
async function changedModules({ modules }, git, question, env) {
    const changed = [];
    for (const { path, sha } of modules) {
        const folder = (0,external_node_path_.join)(git.root, path);
        // A name with odd characters is quoted: it cannot be found, so it cannot be vouched for.
        const isUnused = !path.startsWith('"') && (await isEmpty(folder));
        const isHeld = isUnused || (await holds(folder, { ...question, paths: [folder], sha }, env));
        if (!isHeld)
            changed.push(` M ${path}`);
    }
    return changed;
}
async function holds(folder, question, env) {
    const isItsOwnTree = (0,external_node_fs_.existsSync)(folder) && (0,git_command/* workTreeOf */.F)(folder) === (0,real_path/* realPath */.Ye)(folder);
    return isItsOwnTree && (await lookAtTrees(question, env)).kind === "clean";
}
/** Whether nothing lies there. A link or a file in the place of a folder is something. */
async function isEmpty(folder) {
    try {
        const stat = await (0,promises_.lstat)(folder);
        return stat.isDirectory() && (await (0,promises_.readdir)(folder)).length === 0;
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error) && error.code === "ENOENT")
            return true;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/platform/files/error-code.js
/**
 * The code of a system error (`ENOENT`), `null` for anything else that was thrown. Not by `instanceof Error`: an
 * error of Node's own comes from another realm where a program runs in a `vm` context, as under Jest.
 */
function errorCode(cause) {
    if (typeof cause !== "object" || cause === null || !("code" in cause))
        return null;
    return typeof cause.code === "string" ? cause.code : null;
}

// EXTERNAL MODULE: ./build/platform/files/open-regular.js
var open_regular = __webpack_require__(7514);
;// CONCATENATED MODULE: ./build/platform/files/file-probe.js







const chunkBytes = 256 * 1024;
/**
 * Looks at the files that signals name. Only what lies inside the workspace by its real path is looked at, so a
 * link to `/proc` or to another user's file leads nowhere; only regular files are opened, never a pipe or device.
 */
function createFileProbe(workingDirectory, workspace, stop) {
    const find = (path) => findInside(path, (0,external_node_path_.resolve)(workingDirectory, path), workspace);
    return {
        look: (path) => guarded(path, async () => look(path, await find(path))),
        read: (path, take) => guarded(path, async () => read(path, await find(path), workspace, take, stop)),
    };
}
/** A fault of the file system is a reason why nothing could be evaluated, and no fault of the run. */
async function guarded(path, action) {
    try {
        return await action();
    }
    catch (cause) {
        const code = errorCode(cause);
        if (code === null)
            throw cause;
        return unusable(path, `cannot be read (${code})`);
    }
}
async function findInside(path, absolute, workspace) {
    const { real, rest } = await (0,real_path/* realBeginning */.KQ)(absolute);
    if (!(0,inside/* isInside */.F)((0,external_node_path_.join)(real, rest), await (0,real_path/* askRealPath */.Dj)(workspace)))
        return unusable(path, "leads out of the workspace");
    return rest === ""
        ? { kind: "place", real, stat: await (0,promises_.lstat)(real, { bigint: true }) }
        : { kind: "missing" };
}
function look(path, found) {
    if (found.kind !== "place")
        return found;
    const { stat } = found;
    const identity = `${stat.mtimeNs} ${stat.size} ${stat.ino}`;
    if (stat.isFile())
        return { kind: "file", identity };
    return stat.isDirectory()
        ? { kind: "directory", identity }
        : unusable(path, "is neither a file nor a folder");
}
async function read(path, found, workspace, take, stop) {
    if (found.kind === "missing")
        return unusable(path, "is not there any more");
    if (found.kind === "unusable")
        return found;
    if (!found.stat.isFile())
        return unusable(path, "is no regular file");
    const opened = await (0,open_regular/* openRegular */.l)(found.real, workspace);
    if (opened.kind === "outside")
        return unusable(path, "leads out of the workspace");
    if (opened.kind === "irregular")
        return unusable(path, "is no regular file");
    const { file, stat } = opened;
    try {
        await readUpTo(file, stat.size, (chunk) => stop?.aborted !== true && take(chunk));
        return stop?.aborted ? unusable(path, "was not read: the run was stopped") : { kind: "read" };
    }
    finally {
        await (0,tidy/* tidyUp */.g)(() => file.close());
    }
}
/** Not beyond the size it had at first: a file that something still writes to must not hold the verdict up. */
async function readUpTo(file, size, take) {
    const buffer = Buffer.allocUnsafeSlow(Math.max(1, Math.min(chunkBytes, size)));
    for (let left = size; left > 0;) {
        const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, left));
        if (bytesRead === 0 || !take(buffer.subarray(0, bytesRead)))
            break;
        left -= bytesRead;
    }
}
function unusable(path, why) {
    return { kind: "unusable", reason: `${path} ${why}` };
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/platform/json/query.js

/** FORMAT 2 rule 6: a query runs at most so long, the start of its worker included. */
const queryLimitMs = 5_000;
/** 4 MiB of JSON take about 120 MiB parsed; a query that piles up more is broken off by V8. */
const queryHeapMb = 512;
/**
 * Asks in a worker thread, which is started for this question alone and ended with it: whatever a query does,
 * timers and signals of the main thread come through. `worker` is the file of `entry/json-query`.
 */
function askInWorker(worker, question, { limitMs = queryLimitMs, heapMb = queryHeapMb, stop } = {}) {
    if (stop?.aborted)
        return Promise.resolve(stopped);
    return new Promise((resolve) => {
        const thread = new external_node_worker_threads_.Worker(worker, {
            workerData: question,
            env: {},
            execArgv: [],
            resourceLimits: { maxOldGenerationSizeMb: heapMb },
        });
        const settle = (answer) => {
            clearTimeout(timer);
            stop?.removeEventListener("abort", onStop);
            void thread.terminate();
            resolve(answer);
        };
        const onStop = () => settle(stopped);
        const fail = (reason) => settle({ kind: "unusable", reason });
        const timer = setTimeout(() => fail(`the query took longer than ${limitMs / 1000} s`), limitMs);
        stop?.addEventListener("abort", onStop);
        thread.once("message", settle);
        thread.once("error", (error) => fail(`the query broke off: ${error instanceof Error ? error.message : String(error)}`));
        thread.once("exit", (code) => fail(`the query ended without an answer (code ${code})`));
    });
}
const stopped = {
    kind: "unusable",
    reason: "the run was stopped before the query had an answer",
};

;// CONCATENATED MODULE: ./build/platform/judge-world.js


/**
 * The files and queries of a check for real. `worker` is the file of `entry/json-query`, loaded when it is needed.
 * Once `stop` is aborted, what is not known by then stays unknown: there is a report to write.
 */
function createJudgeWorld(workingDirectory, workspace, worker, stop) {
    return {
        ...createFileProbe(workingDirectory, workspace, stop),
        ask: (question) => askInWorker(worker, question, { stop }),
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/platform/process/proc.js
var proc = __webpack_require__(1845);
;// CONCATENATED MODULE: ./build/platform/process/system-program.js

/** A program of Windows by its absolute path: by name it would be looked for in the working directory first. */
function systemProgram(...names) {
    return external_node_path_.win32.join(process.env["SystemRoot"] ?? "C:\\Windows", "System32", ...names);
}

;// CONCATENATED MODULE: ./build/platform/process/group.js






/**
 * Ends a group: SIGTERM, a grace in milliseconds, SIGKILL. Returns when no member lives, or nothing more can be done,
 * and says how many live on. What no signal reaches is not waited for.
 */
async function endGroup(group, graceMs) {
    if (group.countLiving() === 0)
        return 0;
    group.signal("SIGTERM");
    // Each time anew: who was forked between our look for a mark and our signal has not had it.
    if (!(await isOver(group, graceMs)))
        await isOver(group, killMs, () => group.signal("SIGKILL"));
    return group.countLiving();
}
/** How long SIGKILL may take: a process in an uninterruptible system call dies when that returns, if ever. */
const killMs = 2_000;
const longestPauseMs = 40;
async function isOver(group, withinMs, whileLiving = () => undefined) {
    const deadline = performance.now() + withinMs;
    for (let pause = 1; group.countLiving() > 0 && group.isReachable(); pause = Math.min(pause * 2, longestPauseMs)) {
        const left = deadline - performance.now();
        if (left <= 0)
            return false;
        whileLiving();
        await (0,external_node_timers_promises_.setTimeout)(Math.min(pause, left));
    }
    return true;
}
/** Without `/proc` (macOS) it is only known whether somebody of the group lives. */
function posixGroup(id, canList = proc/* hasProc */.jK) {
    return {
        countLiving: () => (canList ? membersOf(id).length : Number(sendSignal(-id, 0))),
        isReachable: () => (canList ? membersOf(id).some(reaches) : reaches(-id)),
        signal: (name) => {
            sendSignal(-id, name);
        },
    };
}
/**
 * The living members of a group. `kill(-id, 0)` is the cheap question, but counts zombies as alive, and where
 * process 1 reaps nobody an orphan stays one for ever.
 */
function membersOf(group) {
    const members = [];
    if (!sendSignal(-group, 0))
        return members;
    (0,proc/* lookThrough */.T8)(proc/* allPids */.SH, (pid) => {
        if ((0,proc/* livingGroup */.Rj)(pid) === group && !(0,proc/* isThread */.fT)(pid))
            members.push(pid);
    });
    return members;
}
/** Whether a signal of ours would reach a process, or any of a group. */
function reaches(target) {
    return (0,tidy/* tidy */.D)(() => process.kill(target, 0)) === null;
}
/** Whether there was someone to send it to. EPERM says that there is, and that it belongs to another user (sudo). */
function sendSignal(target, signal) {
    try {
        process.kill(target, signal);
        return true;
    }
    catch (error) {
        // macOS answers EPERM for a group of nothing but zombies.
        if ((0,system_error/* hasCode */.u)(error, "EPERM"))
            return process.platform !== "darwin";
        if ((0,system_error/* hasCode */.u)(error, "ESRCH"))
            return false;
        // What else a system says (Windows: UNKNOWN) is about one that is there.
        if ((0,system_error/* isSystemError */.O)(error))
            return true;
        throw error;
    }
}
/**
 * Windows has no groups: `taskkill` follows the parents' ids, which is lost as soon as the first process has ended.
 * Where it is missing or fails, the first process alone is ended.
 */
function windowsTree(pid, taskKill = runTaskKill) {
    return {
        countLiving: () => (sendSignal(pid, 0) ? 1 : 0),
        isReachable: () => reaches(pid),
        signal: (name) => {
            const force = name === "SIGKILL" ? ["/F"] : [];
            const isEnded = taskKill(["/PID", String(pid), "/T", ...force]);
            if (!isEnded && name === "SIGKILL")
                sendSignal(pid, name);
        },
    };
}
function runTaskKill(args) {
    const { SystemRoot } = process.env;
    const options = { env: { SystemRoot }, timeout: taskKillMs, windowsHide: true };
    return (0,external_node_child_process_.spawnSync)(systemProgram("taskkill.exe"), args, { ...options, stdio: "ignore" }).status === 0;
}
/** One that hangs must not hold up the report. */
const taskKillMs = 5_000;

// EXTERNAL MODULE: ./build/model/variables.js
var variables = __webpack_require__(2044);
;// CONCATENATED MODULE: ./build/platform/process/started-group.js
/**
 * The members of a group that a run started. Its id may have been given out anew: then its leader began at another
 * time, or its members before it. While members live, the system gives their group's id to no other process.
 */
function membersStarted({ pid, startedAt }, listed) {
    const members = listed.filter(({ group }) => group === pid);
    const leader = members.find((member) => member.pid === pid);
    if (leader !== undefined && Math.abs(leader.startedAt - startedAt) > clockMs)
        return [];
    return members.filter((member) => member.startedAt >= startedAt - clockMs);
}
/** `ps` tells seconds, and a process begins a moment before we note it. */
const clockMs = 3_000;

;// CONCATENATED MODULE: ./build/platform/process/marked.js





/** The living processes that were started with one of these marks, by mark; `among` lists those that are looked at. */
function findMarked(marks, among) {
    const found = new Map();
    (0,proc/* lookThrough */.T8)(among, (pid) => {
        const mark = wantedMark((0,proc/* startedWith */.W1)(pid, variables/* markVariable */.Kc), marks);
        if (mark === null || (0,proc/* livingGroup */.Rj)(pid) === null || (0,proc/* isThread */.fT)(pid))
            return;
        found.set(mark, [...(found.get(mark) ?? []), pid]);
    });
    return found;
}
/** A check may run another checklist, whose marks begin with the check's own. */
function wantedMark(mark, marks) {
    if (mark === null)
        return null;
    for (let end = mark.length; end > 0; end = mark.lastIndexOf(".", end - 1))
        if (marks.has(mark.slice(0, end)))
            return mark.slice(0, end);
    return null;
}
/**
 * Ends what runs that are over left running: SIGTERM, a grace in milliseconds, SIGKILL. Says how many processes
 * each mark had, and how many of them live on.
 */
async function endMarked({ marks, groups, stateFile }, graceMs) {
    if (marks.length === 0 && stateFile === "")
        return new Map();
    const wanted = new Set(marks);
    const find = () => withGrouped(findMarked(wanted, proc/* allPids */.SH), groups);
    const unborn = () => findUnborn(stateFile);
    const found = find();
    const pids = () => [...[...find().values()].flat(), ...unborn()];
    const everybody = {
        countLiving: () => pids().length,
        isReachable: () => pids().some(reaches),
        signal: (name) => {
            for (const pid of pids())
                sendSignal(pid, name);
        },
    };
    const left = (await endGroup(everybody, graceMs)) > 0 ? find() : new Map();
    return new Map([...found].map(([mark, { length }]) => [mark, { found: length, unended: left.get(mark)?.length ?? 0 }]));
}
/** And those whose environment is not ours to read (another user's, or one as secret as `ssh-agent`), by their group. */
function withGrouped(found, groups) {
    if (groups.length === 0)
        return found;
    const known = new Set([...found.values()].flat());
    const ids = new Set(groups.map(({ pid }) => pid));
    const listed = (0,proc/* allPids */.SH)().flatMap((pid) => {
        const group = known.has(pid) || pid === process.pid ? null : (0,proc/* livingGroup */.Rj)(pid);
        return group !== null && ids.has(group) ? [{ pid, group, startedAt: (0,proc/* beganAt */.xR)(pid) }] : [];
    });
    for (const group of groups)
        for (const { pid } of membersStarted(group, listed))
            found.set(group.mark, [...(found.get(group.mark) ?? []), pid]);
    return found;
}
/** Never what we were given ourselves: there are runners that give every step the same file (act). */
function findUnborn(stateFile) {
    const found = [];
    if (stateFile === "" || process.env[stateVariable] === stateFile)
        return found;
    (0,proc/* lookThrough */.T8)(proc/* allPids */.SH, (pid) => {
        if ((0,proc/* startedWith */.W1)(pid, stateVariable) === stateFile && (0,proc/* livingGroup */.Rj)(pid) !== null)
            found.push(pid);
    });
    return found;
}
const stateVariable = "GITHUB_STATE";
/** So long the system cannot have come round to ids it had given out before, in milliseconds. */
const roundMs = 1_000;
/**
 * The processes that may have been started after the process `first`, which began `elapsedMs` ago. Ids are given
 * out in order, so that a check which started none (most do not) costs one small read.
 */
function startedAfter(first, elapsedMs) {
    const last = (0,proc/* lastPid */.s4)();
    return elapsedMs < roundMs && last >= first ? (0,proc/* idsBetween */.xN)(first, last) : (0,proc/* allPids */.SH)();
}
/** Whether a process, which began `elapsedMs` ago, has gone and none was started since. */
function leftNobody(first, elapsedMs) {
    return elapsedMs < roundMs && (0,proc/* lastPid */.s4)() === first && !(0,external_node_fs_.existsSync)(`/proc/${first}`);
}

;// CONCATENATED MODULE: ./build/platform/process/outlivers.js



/**
 * A tree on Windows, and after `search` also what outlived its first process: its children name it still. A child whose
 * own parent has ended, too, is not found: only a job object would hold it, which Node cannot make.
 */
function withOutlivers(tree, pid, list = listProcesses) {
    const from = Date.now() - spawnMs;
    let to = null;
    let outlivers = [];
    const living = () => [tree, ...outlivers].filter((each) => each.countLiving() > 0);
    return {
        countLiving: () => {
            const { length } = living();
            if (length === 0)
                to ??= Date.now();
            return length;
        },
        isReachable: () => living().some((each) => each.isReachable()),
        signal: (name) => {
            for (const each of living())
                each.signal(name);
        },
        search: async () => {
            if (tree.countLiving() > 0)
                return;
            const lived = { pid, from, to: to ?? Date.now() };
            outlivers = descendantsOf(await list(), lived).map((found) => windowsTree(found));
        },
    };
}
/** A process may have begun to start others so long before we could look at the clock. */
const spawnMs = 1_000;
/**
 * What a process that has ended had started, and what that started. Its id was another's before, and may be again: what
 * began outside of its time is another's child.
 */
function descendantsOf(all, { pid, from, to }) {
    const isChild = ({ parent, createdAt }) => parent === pid && createdAt >= from && createdAt <= to;
    const found = new Map(all.filter(isChild).map((child) => [child.pid, child]));
    // Those that were found meanwhile are gone through, too.
    for (const parent of found.values())
        for (const child of all)
            if (child.parent === parent.pid && child.createdAt >= parent.createdAt)
                found.set(child.pid, child);
    return [...found.keys()];
}
/** `wmic` is gone from new Windows. PowerShell takes half a second to start: it is asked only where something is left. */
function listProcesses() {
    const program = systemProgram("WindowsPowerShell", "v1.0", "powershell.exe");
    const { SystemRoot, TEMP } = process.env;
    const options = { env: { SystemRoot, TEMP }, timeout: listMs, maxBuffer: listBytes, windowsHide: true };
    const args = ["-NoProfile", "-NonInteractive", "-Command", query];
    return new Promise((resolve) => {
        // What fails answers nothing: the list is then as far as it came.
        (0,external_node_child_process_.execFile)(program, args, options, (_error, stdout) => resolve(readList(stdout)));
    });
}
const listMs = 10_000;
const listBytes = 8 * 1024 * 1024;
const query = "Get-CimInstance Win32_Process -Property ProcessId,ParentProcessId,CreationDate | Where-Object CreationDate | " +
    "ForEach-Object { '{0} {1} {2}' -f $_.ProcessId, $_.ParentProcessId, ([DateTimeOffset]$_.CreationDate).ToUnixTimeMilliseconds() }";
/** Lines of process, parent and time of creation. */
function readList(text) {
    return Array.from(text.matchAll(/^(\d+) (\d+) (\d+)\r?$/gm), ([, pid, parent, createdAt]) => ({
        pid: Number(pid),
        parent: Number(parent),
        createdAt: Number(createdAt),
    }));
}

;// CONCATENATED MODULE: ./build/platform/process/process-tree.js



/**
 * Everything that a command started: its group, and whatever else carries its mark, because a daemon that calls
 * `setsid` leaves the group and keeps the environment.
 */
function familyOf(pid, mark) {
    const group = posixGroup(pid);
    if (mark === undefined || mark === "")
        return group;
    const marks = new Set([mark]);
    const began = performance.now();
    const elapsed = () => performance.now() - began;
    const marked = () => findMarked(marks, () => startedAfter(pid, elapsed())).get(mark) ?? [];
    return {
        // Most commands started nobody. (To ask for the group costs more: Node makes an exception of "nobody".)
        countLiving: () => (leftNobody(pid, elapsed()) ? 0 : new Set([...membersOf(pid), ...marked()]).size),
        isReachable: () => [...membersOf(pid), ...marked()].some(reaches),
        signal: (name) => {
            const escaped = marked().filter((found) => (0,proc/* livingGroup */.Rj)(found) !== pid);
            group.signal(name);
            for (const found of escaped)
                sendSignal(found, name);
        },
    };
}

;// CONCATENATED MODULE: ./build/platform/process/ps.js


/** By absolute path, as all helpers of ours; there is none on Windows. */
const program = "/bin/ps";
const hasPs = process.platform !== "win32" && (0,external_node_fs_.existsSync)(program);
/**
 * Asks `ps`. Whose environment it shows is the system's affair: macOS hides that of its own programs (`/bin/sh`,
 * `/bin/sleep`), and of all processes of other users.
 */
const listByPs = () => {
    const { status, stdout } = (0,external_node_child_process_.spawnSync)(program, [...everything, ...columns], {
        // The times as UTC, in the form of C.
        env: { LC_ALL: "C", TZ: "UTC" },
        stdio: ["ignore", "pipe", "ignore"],
        encoding: "latin1",
        timeout: askMs,
        maxBuffer: longestAnswer,
    });
    return status === 0 ? parseList(stdout) : null;
};
/** All processes, with their environment, uncut. */
const everything = process.platform === "darwin" ? ["-A", "-E", "-ww"] : ["axeww"];
/** Each on its own: BSD takes all that follows `=` for a heading. */
const columns = ["pid", "pgid", "stat", "lstart", "command"].flatMap((column) => ["-o", `${column}=`]);
const askMs = 5_000;
const longestAnswer = 64 * 1024 * 1024;
/** "  42    40 S+   Sat Nov 28 12:53:49 2026 sleep 30 HOME=/root" */
const line = /^ *(\d+) +(\d+) +(\S+) +\w{3} (\w{3} +\d+ [\d:]{8} \d{4})(?: (.*))?$/;
function parseList(answer) {
    return answer.split("\n").flatMap((text) => {
        const [, pid, group, state = "", started, command = ""] = line.exec(text) ?? [];
        // What has ended and only waits to be reaped does not live.
        if (pid === undefined || state.startsWith("Z"))
            return [];
        return [
            {
                pid: Number(pid),
                group: Number(group),
                startedAt: Date.parse(`${started} UTC`),
                text: ` ${command} `,
            },
        ];
    });
}
/** Whether a process was started with a variable of this value, or one that goes on behind a `.` (a nested mark). */
function showsVariable({ text }, name, value) {
    const wanted = ` ${name}=${value}`;
    const at = value === "" ? -1 : text.indexOf(wanted);
    return at >= 0 && " .".includes(text.charAt(at + wanted.length));
}

;// CONCATENATED MODULE: ./build/platform/process/ps-process-tree.js




/**
 * Everything that a command started, by what `ps` tells where there is no `/proc` (macOS): its group, and whatever
 * else shows its mark. Where `ps` does not answer, the group alone.
 */
function psFamily(pid, mark, list = listByPs) {
    const group = posixGroup(pid, false);
    const isOurs = (found) => found.group === pid || showsVariable(found, variables/* markVariable */.Kc, mark ?? "");
    const look = () => list()?.filter(isOurs) ?? null;
    const glance = seldom(look);
    return {
        countLiving: () => glance.ask()?.length ?? group.countLiving(),
        isReachable: () => {
            const isReachable = glance.ask()?.some((found) => reaches(found.pid)) ?? group.isReachable();
            // Whoever could be reached has gone meanwhile, and must not be counted as one that could not.
            if (!isReachable)
                glance.forget();
            return isReachable;
        },
        signal: (name) => {
            const escaped = look()?.filter((found) => found.group !== pid) ?? [];
            group.signal(name);
            for (const found of escaped)
                sendSignal(found.pid, name);
            glance.forget();
        },
    };
}
/** An answer is given again for some times as long as it took: whether somebody lives is asked every few milliseconds. */
function seldom(look) {
    let last = null;
    const ask = () => {
        if (last !== null && performance.now() < last.until)
            return last.answer;
        const began = performance.now();
        const answer = look();
        const now = performance.now();
        last = { answer, until: now + answerLasts * (now - began) };
        return answer;
    };
    const forget = () => {
        last = null;
    };
    return { ask, forget };
}
const answerLasts = 3;
/**
 * Ends what runs that are over left running, as far as `ps` tells of it: what shows a mark, and the groups that the
 * journal names. Says how many processes each mark had, and how many of them live on. Where `ps` does not answer nobody is ended: an id may be another's by now.
 */
async function endListed(traces, graceMs, list = listByPs) {
    const look = () => leftOf(traces, list() ?? []);
    const found = countByMark(look());
    if (found.size === 0)
        return new Map();
    const everybody = {
        countLiving: () => look().size,
        isReachable: () => [...look().keys()].some(reaches),
        signal: (name) => {
            for (const pid of look().keys())
                sendSignal(pid, name);
        },
    };
    const living = (await endGroup(everybody, graceMs)) > 0 ? countByMark(look()) : new Map();
    return new Map([...found].map(([mark, count]) => [mark, { found: count, unended: living.get(mark) ?? 0 }]));
}
function countByMark(left) {
    const counts = new Map();
    for (const mark of left.values())
        counts.set(mark, (counts.get(mark) ?? 0) + 1);
    return counts;
}
/** The processes of a run, each with the mark it is known by. */
function leftOf({ marks, groups, stateFile }, listed) {
    const left = new Map();
    const others = listed.filter(({ pid }) => pid !== process.pid);
    for (const found of others) {
        const mark = marks.find((each) => showsVariable(found, variables/* markVariable */.Kc, each));
        if (mark !== undefined)
            left.set(found.pid, mark);
        else if (isUnborn(found, stateFile))
            left.set(found.pid, "");
    }
    for (const group of groups)
        for (const { pid } of membersStarted(group, others))
            if (!left.has(pid))
                left.set(pid, group.mark);
    return left;
}
/** Forked by the run and not yet its command. Never by what we were given ourselves (act gives every step one file). */
function isUnborn(found, stateFile) {
    return process.env["GITHUB_STATE"] !== stateFile && showsVariable(found, "GITHUB_STATE", stateFile);
}

;// CONCATENATED MODULE: ./build/platform/process/find-processes.js







/** By what a system tells of its processes. */
const finders = {
    marks: { familyOf: familyOf, endLeft: endMarked },
    ps: { familyOf: psFamily, endLeft: endListed },
    groups: { familyOf: (pid) => posixGroup(pid), endLeft: async () => new Map() },
    parents: { familyOf: (pid) => withOutlivers(windowsTree(pid), pid), endLeft: async () => new Map() },
};
/** The best that this system has. */
const ownFinder = process.platform === "win32" ? "parents" : proc/* hasProc */.jK ? "marks" : hasPs ? "ps" : "groups";

// EXTERNAL MODULE: ./build/model/command-files.js
var command_files = __webpack_require__(7118);
;// CONCATENATED MODULE: ./build/platform/process/command-files.js






/**
 * Watches over the runner's command files while commands run: none of them was given to a command, so whoever writes
 * there means to speak in our name. Those of other steps, which may run beside us, are let be.
 */
class CommandFiles {
    #names;
    #files = new Map();
    constructor(env) {
        this.#names = (0,command_files/* commandFileNames */.mq)(env);
    }
    /** Takes the files as they are for right; to be called when no command runs. */
    remember() {
        for (const file of this.#watched())
            file.remember();
    }
    /** Puts back what was touched since then, and removes what was added; says whether anything was. */
    putBack() {
        return this.#watched().filter((file) => file.putBack()).length > 0;
    }
    /** Those that were there, and those that are there now. */
    #watched() {
        for (const path of [...this.#names.paths, ...this.#names.steps.flatMap(filesOf)])
            if (!this.#files.has(path))
                this.#files.set(path, new WatchedFile(path));
        return [...this.#files.values()];
    }
}
/** A step's files of tomorrow's names: their folder tells of them. */
function filesOf({ folder, ending }) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).flatMap((name) => (name.endsWith(ending) ? [(0,external_node_path_.join)(folder, name)] : []));
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return [];
        throw error;
    }
}
class WatchedFile {
    #path;
    #identity = missing;
    /** A device or a folder is no command file: there is nothing to put back. */
    #isFile = true;
    #content = null;
    constructor(path) {
        this.#path = path;
    }
    remember() {
        const identity = this.#look();
        if (identity === this.#identity)
            return;
        this.#identity = identity;
        this.#isFile = identity === missing || statOf(this.#path)?.isFile() === true;
        this.#content = this.#read();
    }
    /** What cannot be put back is tampered with all the same, and nobody waits for it. */
    putBack() {
        if (!this.#isFile || this.#look() === this.#identity)
            return false;
        const isSame = this.#isSame();
        if (!isSame)
            (0,tidy/* tidy */.D)(() => this.#restore());
        this.#identity = this.#look();
        return !isSame;
    }
    /** Differs when anything was done to the file: nobody can set the time of a change. */
    #look() {
        const stat = statOf(this.#path);
        return stat === null
            ? missing
            : `${stat.dev}:${stat.ino}:${stat.mode}:${stat.size}:${stat.mtimeNs}:${stat.ctimeNs}`;
    }
    /** A flood is not read: another size is another content. */
    #isSame() {
        const stat = statOf(this.#path);
        if (stat === null || this.#content === null)
            return stat === null && this.#content === null;
        const mayBe = stat.isFile() && stat.size === BigInt(this.#content.length);
        return mayBe && this.#read()?.equals(this.#content) === true;
    }
    #read() {
        const isRegular = statOf(this.#path)?.isFile() === true;
        return isRegular
            ? unlessRefused(() => this.#with(external_node_fs_.constants.O_RDONLY, (descriptor) => (0,external_node_fs_.readFileSync)(descriptor)))
            : null;
    }
    /** In place where it can be; a link, a folder or a pipe in its place is removed, neither followed nor waited for. */
    #restore() {
        const content = this.#content;
        if (content !== null && this.#rewrite(content))
            return;
        (0,external_node_fs_.rmSync)(this.#path, { recursive: true, force: true });
        if (content === null)
            return;
        // The folder may have gone, with all that lay in it.
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(this.#path), { recursive: true });
        const anew = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL;
        this.#with(anew, (descriptor) => (0,external_node_fs_.writeFileSync)(descriptor, content));
    }
    #rewrite(content) {
        if (!statOf(this.#path)?.isFile())
            return false;
        const again = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_TRUNC;
        return (0,tidy/* tidy */.D)(() => this.#with(again, (descriptor) => (0,external_node_fs_.writeFileSync)(descriptor, content))) === null;
    }
    #with(flags, use) {
        const descriptor = (0,external_node_fs_.openSync)(this.#path, flags | open_flags/* noFollow */.x | open_flags/* noWait */.P, 0o644);
        try {
            return use(descriptor);
        }
        finally {
            (0,tidy/* tidy */.D)(() => (0,external_node_fs_.closeSync)(descriptor));
        }
    }
}
const missing = "missing";
/** Of the file itself, not of what a link leads to. */
function statOf(path) {
    return unlessRefused(() => (0,external_node_fs_.lstatSync)(path, { bigint: true }));
}
function unlessRefused(act) {
    try {
        return act();
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/platform/process/fifo-pairs.js




/** As much as a FIFO holds on Linux: one read empties it. */
const bufferBytes = 64 * 1024;
/**
 * Pairs of FIFOs in a folder. Node's own child pipes are sockets, which `> /dev/stdout` cannot open; it cannot make
 * FIFOs either, and a `mkfifo` process costs 3 ms, so a pair is used again when nobody else can have it open.
 */
class FifoPairs {
    #free = [];
    #mkfifo;
    #folder;
    #made = 0;
    #unsupported = false;
    /** `folder` says where they are made; `mkfifo` is the program's absolute path, `null` where there is none. */
    constructor(folder, mkfifo) {
        this.#folder = folder;
        this.#mkfifo = mkfifo;
    }
    /** `null` where there are no FIFOs: no `mkfifo` (Windows), or a file system that has none. */
    take() {
        const pair = this.#free.pop() ?? this.#make();
        // A command may have removed it, or put something in its place.
        return pair === null || Object.values(pair.paths).every(isFifo) ? pair : this.#make();
    }
    /** For a pair whose readers have both seen end of file, and whose command left nobody behind. */
    giveBack(pair) {
        this.#free.push(pair);
    }
    /** For a pair that somebody may still hold: what he writes must not get into another command's output. */
    drop(pair) {
        for (const path of Object.values(pair.paths))
            (0,tidy/* tidy */.D)(() => (0,external_node_fs_.rmSync)(path, { force: true }));
    }
    #make() {
        if (this.#mkfifo === null || this.#unsupported)
            return null;
        this.#made += 1;
        const paths = { stdout: this.#path("stdout"), stderr: this.#path("stderr") };
        const made = (0,external_node_child_process_.spawnSync)(this.#mkfifo, ["-m", "600", paths.stdout, paths.stderr], {
            env: {},
            stdio: "ignore",
            timeout: makeMs,
            killSignal: "SIGKILL",
        });
        this.#unsupported = made.status !== 0;
        if (this.#unsupported)
            return null;
        return {
            paths,
            buffers: { stdout: Buffer.allocUnsafeSlow(bufferBytes), stderr: Buffer.allocUnsafeSlow(bufferBytes) },
        };
    }
    #path(stream) {
        return (0,external_node_path_.join)(this.#folder(), `${this.#made}.${stream}`);
    }
}
function isFifo(path) {
    let found = false;
    (0,tidy/* tidy */.D)(() => {
        found = (0,external_node_fs_.lstatSync)(path).isFIFO();
    });
    return found;
}
/** Nothing else goes on while they are made: a program that hangs is one that has none, in milliseconds. */
const makeMs = 5_000;
/**
 * Opens both ends of both FIFOs. The read end first and non-blocking, because opening a FIFO waits for the other
 * side; then our own write end, because a read end without a writer is at its end at once.
 */
function openPair({ paths }) {
    const opened = [];
    const open = (path, flags) => {
        const descriptor = (0,external_node_fs_.openSync)(path, flags);
        opened.push(descriptor);
        return descriptor;
    };
    try {
        const read = { stdout: open(paths.stdout, readEnd), stderr: open(paths.stderr, readEnd) };
        const write = {
            stdout: open(paths.stdout, external_node_fs_.constants.O_WRONLY),
            stderr: open(paths.stderr, external_node_fs_.constants.O_WRONLY),
        };
        return { read, write };
    }
    catch (error) {
        for (const descriptor of opened)
            (0,tidy/* tidy */.D)(() => (0,external_node_fs_.closeSync)(descriptor));
        throw error;
    }
}
const readEnd = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK;

// EXTERNAL MODULE: ./build/platform/process/find-shell.js + 1 modules
var find_shell = __webpack_require__(2444);
;// CONCATENATED MODULE: ./build/platform/process/shell-call.js

/**
 * How a shell is started with a script. Node starts no batch file (CVE-2024-27980), which is what npm puts on a
 * Windows' PATH: `cmd` does, as for the runner, whose `CreateProcess` calls it unasked.
 */
function callOf({ shell, program }, scriptPath) {
    if (!shell.verbatim || !/\.(?:cmd|bat)$/i.test(program))
        return { program, args: shell.args(scriptPath), verbatim: shell.verbatim };
    const line = [`"${literal(program)}"`, ...shell.args(literal(scriptPath))].join(" ");
    const args = ["/D", "/E:ON", "/V:OFF", "/S", "/C", `"${line}"`];
    return { program: systemProgram("cmd.exe"), args, verbatim: true };
}
/** Between two `%` cmd looks for a variable, in quotes too. So each is one, with an empty piece of a variable behind it (as Rust's `Command` does). */
function literal(path) {
    return path.replaceAll("%", "%%cd:~,%");
}

;// CONCATENATED MODULE: ./build/platform/process/launch.js




/** Makes a command ready to be spawned, or says what is missing. */
function prepareLaunch(command, programs, files) {
    const obstacle = obstacleAt(command.workingDirectory);
    if (obstacle !== null)
        return launch_unusable(`the working directory \`${command.workingDirectory}\` ${obstacle}`);
    const found = (0,find_shell.findShell)(command.shell, programs);
    if (found.kind === "unusable")
        return found;
    try {
        return writeLaunch(command.script, found, files);
    }
    catch (error) {
        if (!(0,system_error/* isSystemError */.O)(error))
            throw error;
        return launch_unusable(`its script could not be written (${error.message})`);
    }
}
function writeLaunch(script, found, files) {
    const { shell, hidesPipeFailures } = found;
    const contents = shell.contents(script);
    // As the runner does; cmd misreads labels in a file with bare line feeds.
    const text = process.platform === "win32" ? contents.replace(/\r?\n/g, "\r\n") : contents;
    const scriptPath = files.write(text, shell.extension);
    return { kind: "launch", ...callOf(found, scriptPath), scriptPath, hidesPipeFailures };
}
/** Why a folder cannot be worked in, or `null`. Asked beforehand: a failing spawn blames the program instead. */
function obstacleAt(folder) {
    try {
        if (!(0,external_node_fs_.statSync)(folder).isDirectory())
            return "is not a directory";
        (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.X_OK);
        return null;
    }
    catch (error) {
        if (!(0,system_error/* isSystemError */.O)(error))
            throw error;
        return error.code === "ENOENT" || error.code === "ENOTDIR"
            ? "does not exist"
            : `cannot be entered (${error.code})`;
    }
}
function launch_unusable(reason) {
    return { kind: "unusable", reason };
}

// EXTERNAL MODULE: ./build/platform/process/programs.js + 1 modules
var programs = __webpack_require__(486);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/platform/process/output-flow.js

/**
 * Both streams of a command on their way into its sink. While the sink's promise is pending nothing is read from
 * either, so memory stays bounded and the chunk stays valid.
 */
class OutputFlow {
    /** Resolves when the sink has failed. */
    failed;
    #state;
    #failure = null;
    #tellFailure = () => undefined;
    #pending = null;
    #sources = [];
    /** Take up the reading of Node's own pipes. */
    #pulls = [];
    #open = new Set();
    #wake = () => undefined;
    constructor(sink) {
        this.#state = { kind: "open", sink };
        this.failed = new Promise((resolve) => {
            this.#tellFailure = resolve;
        });
    }
    /** Reads a FIFO through one buffer. (`fs.createReadStream` fails with EAGAIN on a non-blocking descriptor.) */
    readDescriptor(stream, descriptor, buffer) {
        const callback = (length) => {
            this.#take(stream, buffer.subarray(0, length));
            return true;
        };
        const options = {
            fd: descriptor,
            readable: true,
            writable: false,
            onread: { buffer, callback },
        };
        this.#watch(new external_node_net_.Socket(options));
    }
    /** Reads one of Node's own child pipes. (Not by `data`: when a child ends, Node resumes its pipes, held up or not.) */
    readStream(stream, source) {
        const pull = () => {
            while (this.#pending === null || this.#state.kind === "discarding") {
                const chunk = source.read();
                if (chunk === null)
                    return;
                this.#take(stream, chunk);
            }
        };
        source.on("readable", pull);
        this.#pulls.push(pull);
        this.#watch(source);
    }
    /** Whether both streams have seen end of file (no process has them open for writing any more), and the sink has all of it. */
    get hasEnded() {
        return this.#open.size === 0 && this.#pending === null;
    }
    /** What the sink threw or rejected with. */
    get failure() {
        return this.#failure;
    }
    /** The sink's promise, while it holds the flow up. */
    get pending() {
        return this.#pending;
    }
    /** Returns when a stream ends, the sink holds the flow up, or the time is over. */
    async change(withinMs) {
        let timer;
        await new Promise((resolve) => {
            this.#wake = resolve;
            timer = setTimeout(resolve, withinMs);
        });
        clearTimeout(timer);
    }
    /** From now on output is read and dropped. */
    discard() {
        this.#state = { kind: "discarding" };
        for (const pull of this.#pulls)
            pull();
    }
    /** Drops what comes, and no longer keeps this process alive for it. */
    release() {
        this.discard();
        for (const source of this.#sources)
            source.unref?.();
    }
    close() {
        this.discard();
        for (const source of this.#sources)
            source.destroy();
    }
    #watch(source) {
        this.#sources.push(source);
        this.#open.add(source);
        const ended = () => {
            this.#open.delete(source);
            this.#wake();
        };
        // A read error (EIO) ends a stream as its end does; `close` follows either.
        source.on("end", ended).on("close", ended).on("error", ended);
        source.resume();
    }
    #take(stream, chunk) {
        if (this.#state.kind === "discarding")
            return;
        try {
            const pending = this.#state.sink(stream, chunk);
            if (pending !== undefined)
                this.#holdUp(pending);
        }
        catch (error) {
            this.#fail(error);
        }
    }
    #holdUp(pending) {
        for (const source of this.#sources)
            source.pause();
        const settled = pending
            .catch((error) => this.#fail(error))
            .then(() => {
            this.#pending = null;
            for (const source of this.#sources)
                source.resume();
            for (const pull of this.#pulls)
                pull();
        });
        this.#pending = settled;
        this.#wake();
    }
    #fail(error) {
        this.discard();
        this.#failure ??= { error };
        this.#tellFailure();
    }
}

;// CONCATENATED MODULE: ./build/platform/process/running-command.js







/** Spawns a prepared command in a group of its own, its output flowing through the pair, or through Node's pipes without one. */
function startCommand(launch, command, { pair, finder }, sink) {
    const flow = new OutputFlow(sink);
    const began = performance.now();
    const elapsed = () => performance.now() - began;
    const child = pair === null ? spawnWithPipes(launch, command, flow) : spawnWithFifos(launch, command, pair, flow);
    const firstEnd = endOf(child).then((ending) => ({ ending, durationMs: elapsed() }));
    return {
        pid: child.pid ?? null,
        group: child.pid === undefined ? nobody : finder.familyOf(child.pid, markOf(command)),
        flow,
        firstEnd,
        elapsed,
        letGo: () => child.unref(),
    };
}
/** A command that was given the mark we run under ourselves has none: to end what carries it would end us. */
function markOf({ env }) {
    return env[variables/* markVariable */.Kc] === process.env[variables/* markVariable */.Kc] ? undefined : env[variables/* markVariable */.Kc];
}
function spawnWithFifos(launch, command, pair, flow) {
    const { read, write } = openPair(pair);
    try {
        return spawnGroup(launch, command, [write.stdout, write.stderr]);
    }
    finally {
        // Ours: while we hold them, the readers see no end of file.
        for (const descriptor of [write.stdout, write.stderr])
            (0,tidy/* tidy */.D)(() => (0,external_node_fs_.closeSync)(descriptor));
        // Sockets take their time, in which the command is already running. One that could not be started has printed nothing.
        flow.readDescriptor("stdout", read.stdout, pair.buffers.stdout);
        flow.readDescriptor("stderr", read.stderr, pair.buffers.stderr);
    }
}
function spawnWithPipes(launch, command, flow) {
    const child = spawnGroup(launch, command, ["pipe", "pipe"]);
    if (child.stdout !== null)
        flow.readStream("stdout", child.stdout);
    if (child.stderr !== null)
        flow.readStream("stderr", child.stderr);
    return child;
}
/** stdin is `/dev/null`: a command that reads it must not wait for a person. */
function spawnGroup(launch, command, [stdout, stderr]) {
    const options = {
        cwd: command.workingDirectory,
        env: command.env,
        stdio: ["ignore", stdout, stderr],
        // A kill of the group reaches nobody unless the child leads one. On Windows it would only open a console.
        detached: process.platform !== "win32",
        windowsHide: true,
        windowsVerbatimArguments: launch.verbatim,
    };
    return (0,external_node_child_process_.spawn)(launch.program, launch.args, options);
}
function endOf(child) {
    return new Promise((resolve) => {
        child.once("error", (error) => resolve({ kind: "not-started", reason: `it could not be started (${error.message})` }));
        child.once("exit", (code, signal) => resolve({ kind: "exited", exitCode: code ?? deathBySignal(signal) }));
    });
}
function deathBySignal(signal) {
    return 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]);
}
const nobody = { countLiving: () => 0, isReachable: () => false, signal: () => undefined };

;// CONCATENATED MODULE: ./build/platform/process/script-files.js



/** A folder for this user alone, made when first asked for, that scripts and FIFOs lie in. */
class ScriptFiles {
    #parent;
    #folder = null;
    #written = 0;
    constructor(parent) {
        this.#parent = parent;
    }
    get folder() {
        // A command may have cleaned RUNNER_TEMP, and us with it.
        if (this.#folder === null || !(0,external_node_fs_.existsSync)(this.#folder)) {
            (0,external_node_fs_.mkdirSync)(this.#parent, { recursive: true, mode: 0o700 });
            this.#folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(this.#parent, "process-"));
        }
        return this.#folder;
    }
    /** Writes a script into a file of its own: bash reads on while it runs, so no file is ever used again. */
    write(contents, extension) {
        this.#written += 1;
        const path = (0,external_node_path_.join)(this.folder, `script-${this.#written}${extension}`);
        (0,external_node_fs_.writeFileSync)(path, contents, { mode: 0o600, flag: "wx" });
        return path;
    }
    /** What a command has put in its place goes with the folder. */
    remove(path) {
        (0,tidy/* tidy */.D)(() => (0,external_node_fs_.unlinkSync)(path));
    }
    /** Says what could not be removed, and why; `null` when nothing is left. */
    removeAll() {
        const folder = this.#folder;
        this.#folder = null;
        if (folder === null)
            return null;
        const why = (0,tidy/* tidy */.D)(() => (0,external_node_fs_.rmSync)(folder, removal));
        return why === null ? null : `${folder} could not be removed (${why})`;
    }
}
/** Windows refuses for a moment what a process that has just ended held open. */
const removal = { recursive: true, force: true, maxRetries: process.platform === "win32" ? 3 : 0 };

;// CONCATENATED MODULE: ./build/platform/process/drain.js

/** How often is looked whether the last process has gone, in milliseconds. */
const tickMs = 10;
/**
 * Reads on until `isDone`, for a time at most, and says whether it is. Only time in which we were able to read counts:
 * neither a slow sink nor a machine that gives us no processor may cost a command the last lines it printed.
 */
async function drain(flow, isDone, withinMs) {
    let left = withinMs;
    let done = isDone();
    for (; !done && left > 0; done = isDone()) {
        if (flow.pending !== null) {
            await flow.pending;
            continue;
        }
        const asked = Math.min(left, tickMs);
        const began = performance.now();
        await flow.change(asked);
        left -= Math.min(asked, performance.now() - began);
    }
    await readOnce(flow);
    return done;
}
/** Timers come before reading in a turn of Node's loop: what lay in the pipes when the time was over is read in the next. */
async function readOnce(flow) {
    if (flow.hasEnded)
        return;
    await (0,external_node_timers_promises_.setImmediate)();
    while (flow.pending !== null)
        await flow.pending;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/platform/process/first-stop.js

/** A longer delay makes Node's timers fire at once. */
const longestTimerMs = 2 ** 31 - 1;
/** Waits until the first process ends by itself, its time is over, the run is cancelled, or its sink fails. */
async function firstStop({ firstEnd, flow }, timeoutMs, cancel) {
    // One signal serves every command of a run; from the eleventh at a time on, Node would warn of a leak.
    (0,external_node_events_.setMaxListeners)(0, cancel);
    let timer;
    let onAbort = () => undefined;
    try {
        return await new Promise((resolve) => {
            onAbort = () => resolve({ kind: "cancelled" });
            cancel.addEventListener("abort", onAbort);
            if (timeoutMs !== null)
                timer = setTimeout(lookOnce, Math.min(timeoutMs, longestTimerMs), () => resolve({ kind: "timed-out" }));
            void firstEnd.then((end) => resolve({ kind: "by-itself", end }));
            void flow.failed.then(() => resolve({ kind: "sink-failed" }));
        });
    }
    finally {
        clearTimeout(timer);
        cancel.removeEventListener("abort", onAbort);
    }
}
/**
 * Timers come before all else in a turn of Node's loop: of a process that was stopped itself (Ctrl-Z) or had no processor,
 * a command that ended in time is only heard of behind them.
 */
function lookOnce(andThen) {
    setImmediate(andThen);
}

;// CONCATENATED MODULE: ./build/platform/process/wait-for-exit.js




/** A runner that cancels a job waits for 7.5 s in all, and there is a report to write: that is why it is less than usual. */
const cancelGraceMs = 1_500;
/** Setup's background holds nothing up; this is for what its first process printed last. */
const backgroundDrainMs = 100;
/** Sees a command through: to the end of its first process, of its output, and of its group. */
async function settle(running, command, cancel, limits) {
    const stop = await firstStop(running, command.timeoutMs, cancel);
    if (stop.kind !== "by-itself")
        return cutShort(running, stop, limits);
    if (command.keepBackground && (await leavesBackground(running)))
        return { ...stop.end, leftovers: 0, unended: 0, rest: "kept" };
    return settleRest(running, stop.end, limits);
}
async function leavesBackground({ flow, group }) {
    await drain(flow, () => flow.hasEnded, backgroundDrainMs);
    // On Windows nothing says cheaply that there is none: it is looked for when the background ends.
    return group.countLiving() > 0 || !flow.hasEnded || group.search !== undefined;
}
async function settleRest({ flow, group }, end, limits) {
    const isOver = await drain(flow, () => flow.hasEnded && group.countLiving() === 0, limits.drainMs);
    // Somebody has its pipes open.
    if (!flow.hasEnded)
        await group.search?.();
    const leftovers = isOver ? 0 : group.countLiving();
    let unended = 0;
    if (leftovers > 0) {
        unended = await endGroup(group, limits.graceMs);
        await drain(flow, () => flow.hasEnded, limits.drainMs);
    }
    const rest = leftovers === 0 && flow.hasEnded ? "clean" : "ended";
    return { ...end, ...withHidden(flow, { leftovers, unended }), rest };
}
/**
 * Whoever has taken off the mark and left the group (`env -i setsid`), or runs as another user there, is not found. One
 * that holds the pipes open is known to be there all the same: it is at least one that could not be ended.
 */
function withHidden(flow, left) {
    if (flow.hasEnded || left.unended > 0)
        return left;
    return { ...left, leftovers: left.leftovers + 1, unended: 1 };
}
/** Ends what a command left in the background, a grace in milliseconds; says how many live on. */
async function endBackground({ flow, group }, graceMs) {
    await group.search?.();
    const unended = await endGroup(group, graceMs);
    await drain(flow, () => flow.hasEnded, backgroundDrainMs);
    return withHidden(flow, { leftovers: unended, unended }).unended;
}
/** Ends the whole group; what it prints on the way out is read to the end. */
async function cutShort({ flow, group, firstEnd, elapsed }, stop, limits) {
    const graceMs = stop.kind === "cancelled" ? Math.min(limits.graceMs, cancelGraceMs) : limits.graceMs;
    const unended = await endGroup(group, graceMs);
    const durationMs = await Promise.race([
        firstEnd.then((end) => end.durationMs),
        (0,external_node_timers_promises_.setTimeout)(unended > 0 ? 0 : reapMs).then(elapsed),
    ]);
    await drain(flow, () => flow.hasEnded, limits.drainMs);
    // A sink that failed rejects the run; that ending is nobody's to see.
    const ending = { kind: stop.kind === "timed-out" ? "timed-out" : "cancelled" };
    return { ending, durationMs, ...withHidden(flow, { leftovers: unended, unended }), rest: "ended" };
}
/** How long we wait for Node to tell the end of a process that was killed: one in a system call may never end. */
const reapMs = 1_000;

;// CONCATENATED MODULE: ./build/platform/process/runner.js









/**
 * Runs commands as `run:` steps do, with the differences of FORMAT 3.1, each in a process group of its own. What
 * cannot be started is an ending; a sink that fails ends its command and rejects the run, with the cause.
 */
function createProcessRunner(options) {
    return new GroupRunner(options);
}
class GroupRunner {
    finds;
    hidesPipeFailures = false;
    #limits;
    #programs;
    /** Absolute path, found before anything has run; `null` where there is none. */
    #mkfifo;
    #files;
    #commandFiles;
    #running = new Set();
    #tampered = new Set();
    #background = new Set();
    #pairs = null;
    constructor(options) {
        const { temporaryFolder, workspace, env, graceMs = 3_000, drainMs = 500, finds = ownFinder } = options;
        this.finds = finds;
        this.#limits = { graceMs, drainMs };
        this.#programs = (0,programs/* programsOf */.h2)(env);
        this.#mkfifo = (0,programs/* helperFinder */.PH)(env, workspace)("mkfifo");
        this.#files = new ScriptFiles(temporaryFolder);
        this.#commandFiles = new CommandFiles(env);
        options.kill?.addEventListener("abort", () => {
            for (const { group } of [...this.#running, ...this.#background])
                group.signal("SIGKILL");
        });
    }
    async run(command, sink, cancel, watch) {
        const startedAt = new Date();
        if (cancel.aborted)
            return { ending: { kind: "cancelled" }, startedAt, durationMs: 0, leftovers: 0 };
        const launch = prepareLaunch(command, this.#programs, this.#files);
        if (launch.kind === "unusable")
            return notStarted(startedAt, launch.reason);
        this.hidesPipeFailures ||= launch.hidesPipeFailures;
        // While commands run, nobody but they can have written there.
        if (this.#running.size === 0)
            this.#commandFiles.remember();
        else
            this.#accuse();
        const job = this.#start(launch, command, sink);
        if (job.kind === "unusable")
            return notStarted(startedAt, job.reason);
        if (job.running.pid !== null)
            watch?.onStart(job.running.pid);
        void job.running.firstEnd.then((end) => watch?.onExit(end.ending.kind === "exited" ? end.ending.exitCode : null));
        const { ending, durationMs, leftovers, unended } = await this.#attend(job, command, cancel);
        return {
            ending,
            startedAt,
            durationMs,
            leftovers,
            unended,
            tampered: this.#tampered.delete(job.running),
        };
    }
    async release() {
        const left = [...this.#background];
        const unended = await Promise.all(left.map((each) => endBackground(each, this.#limits.graceMs)));
        // Not before: until then who wants everything killed has to find it.
        this.#background.clear();
        for (const { flow, letGo } of left) {
            flow.close();
            letGo();
        }
        this.#pairs = null;
        return { unended: unended.reduce((sum, count) => sum + count, 0), kept: this.#files.removeAll() };
    }
    #start(launch, command, sink) {
        this.#pairs ??= new FifoPairs(() => this.#files.folder, this.#mkfifo);
        const pair = this.#pairs.take();
        try {
            return {
                kind: "job",
                running: startCommand(launch, command, { pair, finder: finders[this.finds] }, sink),
                launch,
                pair,
            };
        }
        catch (error) {
            this.#tidy(launch, pair, "ended");
            const reason = startFailure(error);
            if (reason !== null)
                return { kind: "unusable", reason };
            throw error;
        }
    }
    async #attend({ running, launch, pair }, command, cancel) {
        this.#running.add(running);
        const settled = await settle(running, command, cancel, this.#limits).finally(() => this.#over(running));
        // What is left to be ended has to be ended as quickly.
        if (settled.ending.kind === "cancelled")
            this.#limits = { ...this.#limits, graceMs: Math.min(this.#limits.graceMs, cancelGraceMs) };
        if (settled.rest === "kept") {
            running.flow.release();
            this.#background.add(running);
        }
        else {
            running.flow.close();
            running.letGo();
            this.#tidy(launch, pair, settled.rest);
        }
        const { failure } = running.flow;
        if (failure !== null)
            throw new Error("The output of a command could not be handed on", { cause: failure.error });
        return settled;
    }
    #over(running) {
        this.#accuse();
        this.#running.delete(running);
    }
    /** Whoever was running when the runner's files were touched may have done it; who begins now was not. */
    #accuse() {
        if (this.#commandFiles.putBack())
            for (const suspect of this.#running)
                this.#tampered.add(suspect);
    }
    /** A script is removed when nobody can be reading it any more: bash reads on while it runs. */
    #tidy(launch, pair, rest) {
        this.#files.remove(launch.scriptPath);
        if (pair === null)
            return;
        if (rest === "clean")
            this.#pairs?.giveBack(pair);
        else
            this.#pairs?.drop(pair);
    }
}
/** Why a process could not even be asked for, or `null` for a fault of ours. Node's own message would show the value. */
function startFailure(error) {
    if (!(0,system_error/* isSystemError */.O)(error))
        return null;
    if (error.code === "ERR_INVALID_ARG_VALUE")
        return "a variable of its environment holds a NUL byte";
    // Too many open files (EMFILE), or script and environment too long (E2BIG).
    return `it could not be started (${error.message})`;
}
function notStarted(startedAt, reason) {
    return { ending: { kind: "not-started", reason }, startedAt, durationMs: 0, leftovers: 0 };
}

// EXTERNAL MODULE: ./build/entry/event.js
var entry_event = __webpack_require__(4324);
;// CONCATENATED MODULE: ./build/entry/world.js











/** Between SIGTERM and SIGKILL for what a killed run left, in milliseconds. */
const markedGraceMs = 2_000;
/** Everything a run touches, for real. When `kill` is aborted, every command is killed at once. */
function realWorld(host, env, services, kill) {
    return {
        host,
        env,
        files: files/* files */.a,
        askGit: (folder, workspace) => (0,git.askGit)(folder, env, workspace),
        lookAtTrees: (question) => lookAtTrees(question, env),
        openRepository: (folder, workspace) => (0,git_objects.openRepository)(folder, env, workspace),
        processRunner: (temporaryFolder, workspace) => createProcessRunner({ temporaryFolder, workspace, env, ...(kill && { kill }) }),
        spool: createSpool,
        endMarked: (traces) => finders[ownFinder].endLeft(traces, markedGraceMs),
        journals: services === null ? null : journals,
        judgeWorld: (workingDirectory, workspace, stop) => createJudgeWorld(workingDirectory, workspace, jsonQueryWorker, stop),
        services,
        now: () => new Date(),
        // From a pool: six times as fast as 16 bytes of their own, and as hard to guess (122 bits).
        randomToken: () => (0,external_node_crypto_.randomUUID)().replaceAll("-", ""),
    };
}
/**
 * The launchers lie in `dist`, the bundle with this code in a folder beside them. (Taken apart, because ncc would make
 * an asset of `new URL("…", import.meta.url)` and leave the worker out.)
 */
const thisFile = require("url").pathToFileURL(__filename).href;
const jsonQueryWorker = new URL(["..", "json-query.js"].join("/"), thisFile);


/***/ }),

/***/ 3224:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: function() { return /* binding */ workTreeOf; },
/* harmony export */   O: function() { return /* binding */ gitOf; }
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8723);
/* harmony import */ var _files_real_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6059);
/* harmony import */ var _files_system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7645);
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(486);






/**
 * Git for the work tree that a folder lies in, by its real path; `null` without git or without a work tree. `env`
 * names the PATH; a git that lies in the workspace is not taken.
 */
function gitOf(folder, env, workspace) {
    const root = workTreeOf(folder);
    const program = root === null ? null : (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .helperFinder */ .PH)(env, workspace)("git");
    if (root === null || program === null)
        return null;
    const where = ({ variables = {}, input } = {}) => ({
        cwd: root,
        env: { ...scrubbed(program, root, env), ...variables },
        ...(input && { input }),
    });
    const bytes = (args, more) => ask(program, [...quiet, ...args], where(more));
    const lines = async (args, more) => {
        const text = (await bytes(args, more))?.toString("utf8").replace(/\r?\n$/, "");
        return text?.split(/\r?\n/) ?? null;
    };
    const check = (args, limitMs, more) => judge(program, [...quiet, ...args], { ...where(more), limitMs });
    return { root, bytes, lines, check };
}
/** The work tree that a folder lies in, by its real path. */
function workTreeOf(folder) {
    try {
        return (0,_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findGitRoot */ .k)((0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(folder));
    }
    catch (error) {
        if ((0,_files_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isSystemError */ .O)(error))
            return null;
        throw error;
    }
}
/** Settings by which a repository could have programs run. (An empty `core.fsmonitor` is none for every version; `false` was the name of a program once.) */
const quiet = [
    "--no-pager",
    ...["core.fsmonitor=", "core.hooksPath=/dev/null", "diff.external=", "log.showSignature=false"].flatMap((setting) => ["-c", setting]),
];
/**
 * Nothing of the step's environment: no `GIT_*`, no LD_PRELOAD, no HOME with its settings. Where the repository
 * lies is said, not searched: a folder of the tree that looks like a repository is not taken for one, `core.worktree`
 * is overruled, and git needs no `safe.directory` for a tree of another user (a job in a container).
 */
function scrubbed(program, root, env) {
    const systemRoot = env["SystemRoot"];
    return {
        PATH: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(program),
        ...(systemRoot === undefined ? {} : { SystemRoot: systemRoot }),
        LC_ALL: "C",
        GIT_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".git"),
        GIT_WORK_TREE: root,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_ATTR_NOSYSTEM: "1",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
        // A partial clone would fetch what it lacks, and start what its settings name for that.
        GIT_NO_LAZY_FETCH: "1",
        GIT_ALLOW_PROTOCOL: "none",
    };
}
const maxBytes = 32 * 1024 * 1024;
/** Started by ourselves, because `@actions/exec` cannot end what takes too long. */
function judge(program, args, { cwd, env, limitMs }) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, [...args], { cwd, env, timeout: limitMs, killSignal: "SIGKILL", maxBuffer: maxBytes, windowsHide: true }, (error, stdout, stderr) => {
            // Of a folder that it cannot list git says so, and exits with 0.
            const isSound = error === null && !/^(?:error|fatal|missing|broken)\b/m.test(`${stderr}\n${stdout}`);
            if (isSound)
                resolve(null);
            else if (error?.killed)
                resolve(`git took longer than ${limitMs / 1_000} s to hash its objects`);
            else
                resolve("`git fsck` finds its objects damaged");
        });
        child.stdin?.end();
    });
}
/** By `@actions/exec` (FORMAT 3.4), loaded here, because only a run needs it. */
async function ask(program, args, where) {
    const { exec } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const chunks = [];
    let size = 0;
    const stdout = (chunk) => {
        size += chunk.length;
        if (size <= maxBytes)
            chunks.push(chunk);
    };
    try {
        // It takes a command line, and unquotes it.
        const quoted = `"${program.replaceAll('"', '\\"')}"`;
        const options = { ...where, silent: true, ignoreReturnCode: true, listeners: { stdout } };
        const exitCode = await exec(quoted, [...args], options);
        return exitCode === 0 && size <= maxBytes ? Buffer.concat(chunks) : null;
    }
    catch {
        // It throws when git cannot be started: then nothing is known, and what needed it says so.
        return null;
    }
}


/***/ }),

/***/ 7289:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRepository: function() { return /* binding */ openRepository; }
/* harmony export */ });
/* harmony import */ var _model_checklist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5385);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3224);


/** The objects of the repository that a folder lies in. A git that lies in the workspace is not asked. */
function openRepository(folder, env, workspace) {
    const asked = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOf */ .O)(folder, env, workspace);
    const git = async (args, input) => (await asked?.bytes(args, input === undefined ? {} : { input: Buffer.from(input) })) ?? null;
    return {
        root: (0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .workTreeOf */ .F)(folder),
        commitOf: (revision) => commitOf(git, revision),
        parentsOf: async (commit) => parentsIn((await git(["cat-file", "commit", commit]))?.toString() ?? ""),
        submoduleAt: (commit, path) => submoduleAt(git, commit, path),
        fileAt: (commit, path) => fileAt(git, commit, path),
    };
}
async function commitOf(git, revision) {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
    const name = (await git(args))?.toString().trim() ?? "";
    return /^[0-9a-f]{40,64}$/.test(name) ? name : null;
}
/** From the commit's own text, because git takes the parents of a shallow clone's last commit for missing. */
function parentsIn(commit) {
    const [head = ""] = commit.split("\n\n");
    return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, name = ""]) => name);
}
async function submoduleAt(git, commit, path) {
    const entries = (await git(["ls-tree", "-z", "--full-tree", commit, "--", path]))?.toString() ?? "";
    return /^160000 commit ([0-9a-f]{40,64})\t[^\0]*\0$/.exec(entries)?.[1] ?? null;
}
async function fileAt(git, commit, path) {
    if ((await commitOf(git, commit)) === null)
        return { kind: "unknown-commit" };
    // git would take it from the folder it is asked in, and not from the commit's root.
    if (/^\.\.?(?:\/|$)/.test(path))
        return { kind: "unusable", found: "a path outside of the work tree" };
    if (/[\r\n]/.test(path))
        return { kind: "unusable", found: "a path with a line end" };
    const answer = await git(["cat-file", "--batch-check", "--follow-symlinks"], `${commit}:${path}\n`);
    if (answer === null)
        return { kind: "unusable", found: "a clone without the file's content" };
    const [, name, size] = /^([0-9a-f]{40,64}) blob (\d+)\n$/.exec(answer.toString()) ?? [];
    if (name === undefined)
        return { kind: "none" };
    if (Number(size) > _model_checklist_js__WEBPACK_IMPORTED_MODULE_1__/* .maxChecklistBytes */ .i)
        return { kind: "unusable", found: "a file above 16 MiB" };
    const bytes = await git(["cat-file", "blob", name]);
    return bytes === null
        ? { kind: "unusable", found: "a clone without the file's content" }
        : { kind: "file", bytes };
}


/***/ }),

/***/ 5616:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askGit: function() { return /* binding */ askGit; }
/* harmony export */ });
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3224);

/** Asks git about a folder. Without git or a work tree nothing is known: placeholders stay without a value, and the report says so. */
async function askGit(folder, env, workspace) {
    const git = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOf */ .O)(folder, env, workspace);
    const known = await git?.lines(["rev-parse", "--is-shallow-repository", "HEAD", "HEAD^@"]);
    if (!git || !known)
        return { head: null, lastTag: null, shallow: false };
    const [shallow, head, ...parents] = known;
    return { head: head ?? null, lastTag: await lastTag(parents, git), shallow: shallow === "true" };
}
/**
 * `git describe` over the commit's parents (FORMAT 3.4), so that on a tag push it is the release before.
 * Of a merge's parents the first that has a tag answers.
 */
async function lastTag(parents, git) {
    for (const parent of parents) {
        const [tag] = (await git.lines(["describe", "--tags", "--abbrev=0", parent])) ?? [];
        if (tag !== undefined && tag !== "")
            return tag;
    }
    return null;
}


/***/ }),

/***/ 2444:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findShell: function() { return /* binding */ findShell; },
  shellFinder: function() { return /* binding */ shellFinder; }
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/platform/process/programs.js + 1 modules
var process_programs = __webpack_require__(486);
;// CONCATENATED MODULE: ./build/platform/process/shells.js
/** FORMAT 3.1: where a page names no shell, the first of these that the machine has. */
const unnamedShells = ["bash", "sh"];
/** Reads the name of a shell, or `program {0}`, as `run:` does. */
function chooseShell(shell, platform = process.platform) {
    const [program = "", rest = ""] = cutAtBlank(shell.trim());
    const name = program.toLowerCase();
    const builtin = isBuiltin(name) ? builtins[name] : null;
    const format = rest === "" ? (builtin?.format ?? "") : rest;
    if (!format.includes("{0}"))
        return { kind: "unknown", reason: unknownShell(shell) };
    const isPowerShell = rest === "" && builtin?.extension === ".ps1";
    const fill = platform === "win32" ? fillCommandLine : fillWords;
    return {
        kind: "shell",
        program,
        extension: builtin?.extension ?? "",
        args: (path) => fill(format, isPowerShell ? path.replaceAll("'", "''") : path),
        contents: (script) => fixUp(name, script),
        verbatim: platform === "win32",
    };
}
const builtins = {
    bash: { extension: ".sh", format: "--noprofile --norc -e -o pipefail {0}" },
    sh: { extension: ".sh", format: "-e {0}" },
    pwsh: { extension: ".ps1", format: `-command ". '{0}'"` },
    powershell: { extension: ".ps1", format: `-command ". '{0}'"` },
    cmd: { extension: ".cmd", format: '/D /E:ON /V:OFF /S /C "CALL "{0}""' },
    python: { extension: ".py", format: "{0}" },
};
function isBuiltin(name) {
    return Object.hasOwn(builtins, name);
}
/** What the runner puts around a script, so that PowerShell stops at an error and hands on the last exit code. */
function fixUp(builtin, script) {
    switch (builtin) {
        case "pwsh":
        case "powershell":
            return `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`;
        case "cmd":
            return `@echo off\n${script}`;
        default:
            return script;
    }
}
function unknownShell(shell) {
    const known = Object.keys(builtins).join(", ");
    return `the shell \`${shell}\` is unknown: write one of ${known}, or \`program {0}\``;
}
function cutAtBlank(text) {
    const blank = text.indexOf(" ");
    return blank < 0 ? [text, ""] : [text.slice(0, blank), text.slice(blank + 1).trim()];
}
/** Splits as .NET does for the runner: at blanks outside double quotes, where `\"` is a quote. */
function fillWords(format, path) {
    const parts = format.match(/(?:\\"|"(?:\\"|[^"])*"?|[^\s"])+/g) ?? [];
    return parts.map((part) => fillFormat(part.replace(/\\"|"/g, (quote) => (quote === '"' ? "" : '"')), () => path));
}
/**
 * Windows hands a program one text, which it splits itself, each in its way (cmd in another than all others): so the
 * format stays as it was written, as it does for the runner. Only where nobody quotes a path that needs it, we do.
 */
function fillCommandLine(format, path) {
    const quoted = /^[\w:./\\{}~-]*$/.test(path) ? path : `"${path}"`;
    const isQuoted = (before) => /["']$/.test(before) || before.replaceAll('\\"', "").split('"').length % 2 === 0;
    return [fillFormat(format, (before) => (isQuoted(before) ? path : quoted))];
}
/** The runner's `string.Format`: `{0}` is the script, doubled braces are braces. */
function fillFormat(text, script) {
    return text.replace(/\{0\}|\{\{|\}\}/g, (found, at) => found === "{0}" ? script(text.slice(0, at)) : found.charAt(0));
}

;// CONCATENATED MODULE: ./build/platform/process/find-shell.js



/** The shell that a name stands for, as the machine has it; without a name the first of `unnamedShells`. */
function findShell(name, programs, platform = process.platform) {
    if (name === null)
        return findUnnamed(programs, platform);
    const shell = chooseShell(name, platform);
    if (shell.kind === "unknown")
        return unusable(shell.reason);
    const program = programs.find(shell.program);
    if (program !== null)
        return { kind: "found", shell, program, hidesPipeFailures: false };
    return (0,external_node_path_.isAbsolute)(shell.program)
        ? unusable(`the shell \`${shell.program}\` is no file that can be run`)
        : unusable(`the shell \`${shell.program}\` was not found in ${placesOf(programs.folders)}${gitsShell(shell.program, platform)}`);
}
/** How shells would be called with the PATH of an environment, for those who only want to know. */
function shellFinder(env) {
    const programs = (0,process_programs/* programsOf */.h2)(env);
    return (named) => {
        const found = findShell(named, programs);
        if (found.kind === "unusable")
            return { named, call: null, program: null, problem: found.reason };
        const { shell, program } = found;
        return { named, call: [shell.program, ...shell.args("{0}")].join(" "), program, problem: null };
    };
}
function findUnnamed(programs, platform) {
    const found = unnamedShells
        .map((name) => findShell(name, programs, platform))
        .find(({ kind }) => kind === "found");
    const [first] = unnamedShells;
    if (found?.kind !== "found")
        return unusable(`neither ${unnamedShells.join(" nor ")} was found in ${placesOf(programs.folders)}${gitsShell(first, platform)}`);
    return found.shell.program === "bash" ? found : withPipefail(found, programs);
}
/** A failure that a pipe hides would be a silent pass (FORMAT 3.1): `sh` runs with pipefail where it has it. */
function withPipefail(found, programs) {
    if (!programs.hasPipefail(found.program))
        return { ...found, hidesPipeFailures: true };
    const { shell } = found;
    return { ...found, shell: { ...shell, args: (path) => ["-o", "pipefail", ...shell.args(path)] } };
}
function gitsShell(program, platform) {
    return platform === "win32" && /^(?:ba)?sh$/i.test(program)
        ? " nor beside `git.exe`: install Git for Windows (WSL's bash is not taken, because it sees other files)"
        : "";
}
/** A PATH can have hundreds of folders: the first few tell whose it is. */
const shownFolders = 3;
function placesOf(folders) {
    if (folders.length === 0)
        return "PATH, which names no folder";
    const shown = folders.slice(0, shownFolders).join(", ");
    const more = folders.length > shownFolders ? ` and ${folders.length - shownFolders} more` : "";
    return `${folders.length === 1 ? "the one folder" : `the ${folders.length} folders`} of PATH (${shown}${more})`;
}
function unusable(reason) {
    return { kind: "unusable", reason };
}


/***/ }),

/***/ 486:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PH: function() { return /* binding */ helperFinder; },
  h2: function() { return /* binding */ programsOf; }
});

// UNUSED EXPORTS: programFinder, searchedFolders

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/platform/files/inside.js
var inside = __webpack_require__(6251);
// EXTERNAL MODULE: ./build/platform/files/real-path.js
var real_path = __webpack_require__(6059);
// EXTERNAL MODULE: ./build/platform/files/system-error.js
var system_error = __webpack_require__(7645);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/platform/process/pipefail.js

/** Asks each `sh` once, and only when it is needed: busybox, dash from 0.5.13 on and the BSDs' have it, others not. */
function pipefailProbe() {
    const known = new Map();
    return (program) => {
        const has = known.get(program) ?? ask(program);
        known.set(program, has);
        return has;
    };
}
/** By what it does: a shell may take the option and go on without it. */
function ask(program) {
    const { status } = (0,external_node_child_process_.spawnSync)(program, ["-o", "pipefail", "-c", "(exit 3) | :"], {
        env: {},
        stdio: "ignore",
        timeout: askMs,
        windowsHide: true,
    });
    return status === 3;
}
/** A shell that takes longer over nothing has no answer, in milliseconds. */
const askMs = 5_000;

;// CONCATENATED MODULE: ./build/platform/process/programs.js






/** The programs of an environment's PATH. */
function programsOf(env) {
    return { find: programFinder(env), folders: searchedFolders(env), hasPipefail: pipefailProbe() };
}
/** Looks programs up in an environment's PATH, each once. */
function programFinder(env, platform = process.platform) {
    const found = new Map();
    const find = platform === "win32" ? findOnWindows : findOnPosix;
    return (program) => {
        const path = found.get(program) ?? find(program, env);
        // What is missing is looked for again: a setup may install it.
        if (path !== null)
            found.set(program, path);
        return path;
    };
}
/**
 * Looks up programs that we start ourselves (git, mkfifo): in the absolute folders of PATH, and never one that lies in
 * the workspace, by whatever link it is reached. A checkout must not bring its own git.
 */
function helperFinder(env, workspace, platform = process.platform) {
    const folders = foldersOf(pathOf(env, platform)).filter(external_node_path_.isAbsolute);
    const foreign = realOrSame(workspace);
    return (program) => {
        const name = platform === "win32" ? `${program}.exe` : program;
        const isOurs = (path) => isExecutable(path) && !(0,inside/* isInside */.F)(realOrSame(path), foreign);
        return folders.map((folder) => (0,external_node_path_.join)(folder, name)).find(isOurs) ?? null;
    };
}
/** The folders of an environment's PATH, in their order. */
function searchedFolders(env, platform = process.platform) {
    return foldersOf(pathOf(env, platform));
}
function realOrSame(path) {
    try {
        return (0,real_path/* realPath */.Ye)(path);
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return path;
        throw error;
    }
}
function pathOf(env, platform) {
    return platform === "win32" ? (env["Path"] ?? env["PATH"]) : env["PATH"];
}
function findOnPosix(program, env) {
    if ((0,external_node_path_.isAbsolute)(program))
        return isExecutable(program) ? program : null;
    return searchPath(env["PATH"], [program]);
}
/** What Windows starts; what npm and the like put beside it without an ending are scripts of a shell. */
const runnable = [".exe", ".com", ".cmd", ".bat"];
function findOnWindows(program, env) {
    const path = pathOf(env, "win32");
    const hasEnding = runnable.some((ending) => program.toLowerCase().endsWith(ending));
    const names = hasEnding ? [program] : runnable.map((ending) => program + ending);
    if ((0,external_node_path_.isAbsolute)(program))
        return names.find(isExecutable) ?? null;
    return /^(?:ba)?sh(?:\.exe)?$/i.test(program) ? findGitShell(program, path) : searchPath(path, names);
}
/**
 * Git's, as in `run:`: beside the `git.exe` on the PATH (in `cmd`, `bin` or `mingw64\bin`), else in a folder of it. A
 * `bash.exe` of Windows itself starts WSL, which sees other files and another environment.
 */
function findGitShell(program, path) {
    const name = program.toLowerCase().endsWith(".exe") ? program : `${program}.exe`;
    const gits = foldersOf(path).filter((folder) => isExecutable((0,external_node_path_.join)(folder, "git.exe")));
    const besideGit = gits.flatMap((folder) => [(0,external_node_path_.join)(folder, "../bin", name), (0,external_node_path_.join)(folder, "../../bin", name)]);
    const others = foldersOf(path).filter((folder) => !ofWindows.test(folder));
    return [...besideGit, ...others.map((folder) => (0,external_node_path_.join)(folder, name))].find(isExecutable) ?? null;
}
const ofWindows = /[\\/](?:System32|Sysnative|SysWOW64|WindowsApps)(?:[\\/]|$)/i;
function searchPath(path, names) {
    // Absolute: a relative folder of PATH would be another one in the folder that a check runs in.
    const paths = foldersOf(path).flatMap((folder) => names.map((name) => (0,external_node_path_.resolve)(folder, name)));
    return paths.find(isExecutable) ?? null;
}
function foldersOf(path) {
    return (path ?? "").split(external_node_path_.delimiter).filter((folder) => folder !== "");
}
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return false;
        throw error;
    }
}


/***/ })

};
;