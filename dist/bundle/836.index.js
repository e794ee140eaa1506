"use strict";
exports.id = 836;
exports.ids = [836];
exports.modules = {

/***/ 788:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: function() { return /* binding */ textOf; }
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

/** The text of a page without its BOM; `null` for what is no UTF-8, or has a NUL byte. */
function textOf(bytes) {
    if (bytes.includes(0) || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return null;
    return bytes.toString("utf8").replace(/^\uFEFF/, "");
}


/***/ }),

/***/ 3262:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ files; },
/* harmony export */   k: function() { return /* binding */ findGitRoot; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_checklist_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5385);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9025);
/* harmony import */ var _open_regular_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9740);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7657);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4899);
/* harmony import */ var _tidy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1805);








/** The file system for real. */
const files = {
    readPage,
    readTextInside,
    folderInside,
    placeToWrite,
    makeRunFolder,
    writeText,
    replaceText,
    keepOnly,
    isFile,
    isThere: node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync,
    findGitRoot,
    nameInside,
};
/** Reads the checklist once: a regular file of at most 16 MiB whose real path lies inside the workspace. */
async function readPage(path, workspace) {
    try {
        const real = await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .askRealPath */ .Dj)(path);
        const inside = (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)(real, await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .askRealPath */ .Dj)(workspace)) && !real.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some(isGits);
        return inside ? await readRegular(real, workspace) : leadsOut;
    }
    catch (error) {
        const found = missingOr(error);
        const page = unreadable(found, "a checklist file", "Create the page, or name it with `checklist`.");
        return found === noFile && page.kind === "unreadable" ? { ...page, missing: true } : page;
    }
}
/** Git's own folder, as systems know it that don't tell `.GIT` from it. */
function isGits(segment) {
    return segment.toLowerCase() === ".git";
}
const leadsOut = unreadable("a path that leads out of the workspace", "a file inside the workspace", "Put the page itself there, not a link to it.");
function tooLarge(size) {
    const found = `a file of ${(size / 1024 / 1024).toFixed(1)} MiB`;
    return unreadable(found, "at most 16 MiB", "Split the page, or take what is no checklist out of it.");
}
async function readRegular(real, workspace) {
    if ((await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(real)).isDirectory())
        return unreadable("a directory", "a file", "Name the page inside it.");
    const opened = await (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegular */ .l)(real, workspace);
    if (opened.kind === "outside")
        return leadsOut;
    if (opened.kind === "irregular")
        return unreadable("something that is no regular file", "a regular file", "Put the page itself there.");
    const { file, stat } = opened;
    try {
        return stat.size > _model_checklist_js__WEBPACK_IMPORTED_MODULE_5__/* .maxChecklistBytes */ .i
            ? tooLarge(stat.size)
            : { kind: "page", bytes: await readUpTo(file, stat.size) };
    }
    finally {
        await (0,_tidy_js__WEBPACK_IMPORTED_MODULE_6__/* .tidyUp */ .g)(() => file.close());
    }
}
/** Not beyond the size it had at first: what something still writes to is cut, not waited for. */
async function readUpTo(file, size) {
    const buffer = Buffer.allocUnsafeSlow(size);
    let length = 0;
    for (let count = -1; count !== 0 && length < size; length += count)
        count = (await file.read(buffer, length, size - length)).bytesRead;
    return buffer.subarray(0, length);
}
/** Text of a file inside the workspace, or `null`; at most 4 MiB, for `linked-from`. */
async function readTextInside(path, workspace) {
    try {
        const opened = await (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegular */ .l)(await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .askRealPath */ .Dj)(path), workspace);
        if (opened.kind !== "open")
            return null;
        const { file, stat } = opened;
        try {
            return stat.size > maxLinkingBytes ? null : (await readUpTo(file, stat.size)).toString("utf8");
        }
        finally {
            await (0,_tidy_js__WEBPACK_IMPORTED_MODULE_6__/* .tidyUp */ .g)(() => file.close());
        }
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_7__/* .isSystemError */ .O)(error))
            return null;
        throw error;
    }
}
const maxLinkingBytes = 4 * 1024 * 1024;
async function folderInside(path, workspace) {
    if (path === workspace)
        return true;
    try {
        // At once: asked before every script, and the way to a thread and back takes longer than the answer.
        return (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)((0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(path), (0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(workspace));
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_7__/* .isSystemError */ .O)(error))
            return true;
        throw error;
    }
}
async function placeToWrite(path, folders) {
    try {
        const folder = await realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        const allowed = await Promise.all(folders.map(realFolder));
        if (!allowed.some((candidate) => (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)(folder, candidate)))
            return null;
        const real = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        return (await isThere(real)) && !(await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(real)).isFile() ? null : real;
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_7__/* .isSystemError */ .O)(error))
            return null;
        throw error;
    }
}
async function isThere(path) {
    try {
        await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(path);
        return true;
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_7__/* .hasCode */ .u)(error, "ENOENT"))
            return false;
        throw error;
    }
}
/** The real path of a folder, or of the nearest one above it that exists, with the rest behind it. */
async function realFolder(path) {
    const { real, rest } = await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realBeginning */ .KQ)(path);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, rest);
}
/** Creates `readiness-<unique>` below a folder, for this user alone. Its path leads through no link. */
async function makeRunFolder(parent) {
    await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.mkdir(parent, { recursive: true });
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.mkdtemp((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .askRealPath */ .Dj)(parent), "readiness-"));
}
/**
 * What is written comes after the commands, which may have put a link in the place of the file or of a folder above.
 * So it is written beside it and takes its place: nothing is followed, no other name of the old file changes, and who
 * reads it meanwhile finds it whole.
 */
async function writeText(path, text, mode = 0o600) {
    await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    // Loaded here: a list has no use for cryptography.
    const { randomUUID } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const beside = `${path}.${randomUUID()}`;
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(beside, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL, mode);
    try {
        if ((await (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .X)(file, beside)) !== beside)
            throw ledAstray(path);
        // The mode of an opened file is cut by the umask.
        if (mode !== 0o600)
            await file.chmod(mode);
        await file.writeFile(text);
        await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rename(beside, path);
    }
    catch (error) {
        await (0,_tidy_js__WEBPACK_IMPORTED_MODULE_6__/* .tidyUp */ .g)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rm(beside, { force: true }));
        throw error;
    }
    finally {
        await file.close();
    }
}
async function replaceText(path, text) {
    const { mode } = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(path);
    await writeText(path, text, mode & 0o777);
}
function ledAstray(path) {
    return new Error(`a link has taken the place of the folder of ${path}`);
}
async function keepOnly(folder, name) {
    // A command may have named another folder in the state that post reads.
    if (!runFolder.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)))
        return;
    await (0,_tidy_js__WEBPACK_IMPORTED_MODULE_6__/* .tidyUp */ .g)(async () => {
        // A link in its place leads to what is not ours.
        if (!(await isThere(folder)) || !(await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(folder)).isDirectory())
            return;
        for (const entry of await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readdir(folder))
            if (entry !== name)
                await (0,_tidy_js__WEBPACK_IMPORTED_MODULE_6__/* .tidyUp */ .g)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rm((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry), { recursive: true, force: true }));
    });
}
/** As `makeRunFolder` names them. */
const runFolder = /^readiness-[A-Za-z0-9]{6}$/;
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
/**
 * The folder that holds `.git`, from `start` upwards, or `null`. In a work tree of its own `.git` is a file. A drive or
 * a link may lead to a folder within a work tree: then it is above the real path.
 */
function findGitRoot(start) {
    return gitRootAbove(start) ?? ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(start) ? gitRootAbove((0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(start)) : null);
}
function gitRootAbove(start) {
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")))
            return folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return null;
    }
}
/**
 * By the names that the disk has on the way, in its case: git and servers know no others. A link keeps its own name.
 * What is not inside by the paths as given may be by the real ones: below a mapped drive, or a link.
 */
async function nameInside(path, folder) {
    if ((0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)(path, folder))
        return nameOnDisk(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path));
    try {
        const from = await realFolder(folder);
        const to = await realFolder(path);
        return (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)(to, from) ? nameOnDisk(from, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(from, to)) : null;
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_7__/* .isSystemError */ .O)(error))
            return null;
        throw error;
    }
}
function nameOnDisk(folder, way) {
    const given = way === "" ? [] : way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return given.map((name, index) => entryName((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ...given.slice(0, index + 1)), name)).join("/");
}
/** Of what is missing, cannot be looked at, or is a drive by itself, as it was given. */
function entryName(path, given) {
    try {
        return (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink() && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(path))) || given;
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_7__/* .isSystemError */ .O)(error))
            return given;
        throw error;
    }
}
function unreadable(found, expected, cure) {
    return { kind: "unreadable", found, expected, cure };
}
const noFile = "no file";
function missingOr(error) {
    if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_7__/* .isSystemError */ .O)(error))
        throw error;
    return error.code === "ENOENT" || error.code === "ENOTDIR"
        ? noFile
        : `a file that cannot be read (${error.code})`;
}


/***/ }),

/***/ 9740:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: function() { return /* binding */ pathOf; },
/* harmony export */   l: function() { return /* binding */ openRegular; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9025);
/* harmony import */ var _open_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8275);
/* harmony import */ var _process_proc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2543);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7657);
/* harmony import */ var _tidy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1805);






/**
 * Opens a regular file for reading, by its real path, in a folder. Between the question where it lies and the opening
 * the path may have become a link or a pipe, or led elsewhere: so what is open is asked once more where it lies.
 * Throws what the system says.
 */
async function openRegular(real, folder) {
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | _open_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .noFollow */ .x | _open_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .noWait */ .P);
    const opened = await judge(file, real, folder).catch(async (error) => {
        await (0,_tidy_js__WEBPACK_IMPORTED_MODULE_5__/* .tidyUp */ .g)(() => file.close());
        throw error;
    });
    if (opened.kind !== "open")
        await (0,_tidy_js__WEBPACK_IMPORTED_MODULE_5__/* .tidyUp */ .g)(() => file.close());
    return opened;
}
async function judge(file, real, folder) {
    const stat = await file.stat();
    if (!stat.isFile())
        return { kind: "irregular" };
    return (0,_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .F)(await pathOf(file, real), (0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(folder))
        ? { kind: "open", file, stat }
        : { kind: "outside" };
}
/** Where an open file lies now. Without `/proc` only its path can be asked again. */
async function pathOf(file, path) {
    return _process_proc_js__WEBPACK_IMPORTED_MODULE_3__/* .hasProc */ .jK ? node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readlink(`/proc/self/fd/${file.fd}`) : (0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(path);
}


/***/ }),

/***/ 2543:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: function() { return /* binding */ livingGroup; },
/* harmony export */   SH: function() { return /* binding */ allPids; },
/* harmony export */   T8: function() { return /* binding */ lookThrough; },
/* harmony export */   W1: function() { return /* binding */ startedWith; },
/* harmony export */   fT: function() { return /* binding */ isThread; },
/* harmony export */   jK: function() { return /* binding */ hasProc; },
/* harmony export */   s4: function() { return /* binding */ lastPid; },
/* harmony export */   xN: function() { return /* binding */ idsBetween; },
/* harmony export */   xR: function() { return /* binding */ beganAt; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4899);
/* harmony import */ var _tidy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1805);




/** Whether this system tells of its processes in `/proc`. */
const hasProc = process.platform !== "win32" && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)("/proc/self/stat");
/** The ids of all processes. */
function allPids() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)("/proc").flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
}
/** The id that was given out last, to a process or a thread; 0 where the system doesn't say (gVisor). */
function lastPid() {
    return Number(unlessGone(readLoad)?.split(" ")[4]) || 0;
}
/** Asked after every command: the file stays open, and says each time anew. */
function readLoad() {
    loadavg ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)("/proc/loadavg", "r");
    return buffer.toString("latin1", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(loadavg, buffer, 0, buffer.length, 0));
}
let loadavg = null;
/**
 * Looks at every process of a list, and at those that were started meanwhile: one that forks and ends is not there
 * any more, and its child was not there yet when the list was made.
 */
function lookThrough(list, look) {
    let last = lastPid();
    const listed = new Set(list());
    for (const pid of listed)
        look(pid);
    for (let round = 0; listed.size > 0 && round < maxRounds; round += 1) {
        const now = lastPid();
        if (now === last)
            return;
        for (const pid of idsBetween(last, now).filter((each) => !listed.has(each))) {
            listed.add(pid);
            look(pid);
        }
        last = now;
    }
}
/** A machine that starts processes faster than we look at them is not waited for. */
const maxRounds = 3;
/** So many ids are looked at one by one; beyond, listing all processes is cheaper. */
const maxLookedAt = 16;
/** The processes (and threads) that were given an id after `first`, up to `last`; all where ids have come round. */
function idsBetween(first, last) {
    if (last < first)
        return allPids();
    if (last - first > maxLookedAt)
        return allPids().filter((pid) => pid > first && pid <= last);
    return Array.from({ length: last - first }, (_, index) => first + 1 + index).filter((pid) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`/proc/${pid}`));
}
/** The process group of a process that lives; `null` for one that has gone, or has ended and only waits to be reaped. */
function livingGroup(pid) {
    const [state = "", , group] = statOf(pid, 3);
    return hasGone(state) ? null : Number(group);
}
/** When a process began, in milliseconds since 1970; the system counts hundredths of a second since it was started. */
function beganAt(pid) {
    const [sinceBoot = ""] = statOf(pid, beginning + 1).slice(beginning);
    return Date.now() - (0,node_os__WEBPACK_IMPORTED_MODULE_1__.uptime)() * 1_000 + Number(sinceBoot) * 10;
}
/** The fields of a process behind its name: state, parent, group, … */
function statOf(pid, fields) {
    const stat = readProc(`${pid}/stat`) ?? "";
    // "pid (command) state parent group …", where the command may hold blanks and brackets.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ", fields);
}
function hasGone(state) {
    return state === "" || state === "Z" || state === "X";
}
/** Whether an id is a thread's: those are not listed, but can be looked at. */
function isThread(pid) {
    return Number(/^Tgid:\s*(\d+)/m.exec(readProc(`${pid}/status`) ?? "")?.[1]) !== pid;
}
/** The value of a variable in the environment that a process was started with; `null` also where it is not ours to read. */
function startedWith(pid, variable) {
    for (let waited = 0;; waited += 1) {
        const environment = readProc(`${pid}/environ`);
        if (environment !== "")
            stuck.delete(pid);
        const patience = environment !== "" || stuck.has(pid) ? 0 : patienceWith(pid, variable);
        if (patience === 0)
            return valueIn(environment ?? "", variable);
        if (waited >= patience)
            stuck.add(pid);
        else
            Atomics.wait(nobodyWakes, 0, 0, 1);
    }
}
function valueIn(environment, variable) {
    const whole = `\0${environment}`;
    const start = whole.indexOf(`\0${variable}=`);
    if (start < 0)
        return null;
    const value = start + variable.length + 2;
    const end = whole.indexOf("\0", value);
    return whole.slice(value, end < 0 ? undefined : end);
}
/** How long a process that executes is waited for, in milliseconds: once, for its disk may be gone. */
const execMs = 1_000;
/** The end of that is a matter of microseconds, on a processor of its own. */
const lastMomentMs = 20;
const stuck = new Set();
const nobodyWakes = new Int32Array(new SharedArrayBuffer(4));
/**
 * While a process executes another program there is a moment in which it has no environment (a chain of `exec` spends
 * a twentieth of its time so): looked at then, it would never be found. Asked about one that showed none: for how long
 * to wait for one with the variable, in milliseconds. Not for who is in the group of somebody without it.
 */
function patienceWith(pid, variable) {
    const stat = statOf(pid, environmentEnd + 1);
    const isThreadOfTheKernel = (Number(stat[flags]) & 0x0020_0000) !== 0;
    if (hasGone(stat[0] ?? "") || isThreadOfTheKernel)
        return 0;
    // The kernel sets both to where the environment begins, and then looks for its end (binfmt_elf.c).
    if (stat[environmentEnd] !== "0")
        return stat[environmentStart] === stat[environmentEnd] ? lastMomentMs : execMs;
    const leader = Number(stat[2]);
    const mayHaveIt = leader === pid ||
        livingGroup(leader) === null ||
        valueIn(readProc(`${leader}/environ`) ?? "", variable) !== null;
    return mayHaveIt ? execMs : 0;
}
/** proc_pid_stat(5), counted from the state on. */
const flags = 6;
const beginning = 19;
const environmentStart = 47;
const environmentEnd = 48;
/** `null` for a process that has ended meanwhile, or that is another user's. */
function readProc(name) {
    return unlessGone(() => readAll((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`/proc/${name}`, "r")));
}
function unlessGone(read) {
    try {
        return read();
    }
    catch (error) {
        if (gone.some((code) => (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .u)(error, code)))
            return null;
        throw error;
    }
}
/** `readFileSync` makes a buffer for every file that does not say its size, which costs more than the reading. */
function readAll(descriptor) {
    try {
        let text = "";
        for (let count = -1; count !== 0;) {
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer);
            text += buffer.toString("latin1", 0, count);
        }
        return text;
    }
    finally {
        (0,_tidy_js__WEBPACK_IMPORTED_MODULE_3__/* .tidy */ .D)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor));
    }
}
const buffer = Buffer.allocUnsafeSlow(16 * 1024);
const gone = ["ENOENT", "ESRCH", "EACCES", "EPERM"];


/***/ }),

/***/ 7657:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: function() { return /* binding */ askRealPath; },
/* harmony export */   KQ: function() { return /* binding */ realBeginning; },
/* harmony export */   Ye: function() { return /* binding */ realPath; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4899);



/**
 * A path as the system itself names what is there: without links, and on Windows and macOS in the disk's case, a short
 * name (8.3) or a mapped drive written out. Paths are compared by it, both of them: Node's own `realpathSync` follows
 * links and leaves the rest as it was given.
 */
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .u)(error, driveWithoutAnswer))
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        throw error;
    }
}
/** The same, off the main thread. */
async function askRealPath(path) {
    try {
        return await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(path);
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .u)(error, driveWithoutAnswer))
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        throw error;
    }
}
/** Windows answers so on RAM disks and the like, which bypass its volume manager (Vite's `safeRealpathSync`). */
const driveWithoutAnswer = "EISDIR";
/** The real path of as much of a path as exists, and the rest: what is missing can lie elsewhere, too. */
async function realBeginning(path) {
    for (let beginning = path, rest = "";; rest = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(beginning), rest), beginning = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(beginning)) {
        const real = await unlessMissing(beginning);
        if (real !== null)
            return { real, rest };
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(beginning) === beginning)
            return { real: beginning, rest };
    }
}
async function unlessMissing(path) {
    try {
        return await askRealPath(path);
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .u)(error, "ENOENT") || (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .u)(error, "ENOTDIR"))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 8672:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: function() { return /* binding */ cancelOnSignals; }
/* harmony export */ });
/**
 * A terminal that closes sends SIGHUP (on Windows, too), Ctrl-\ SIGQUIT, and Ctrl-Break on Windows SIGBREAK. Who limits
 * our time may send SIGALRM (`perl -e 'alarm …; exec …'`, where there is no `timeout`), SIGXCPU (`ulimit -t`), or SIGUSR2 (nodemon, batch systems).
 */
const stopping = [
    "SIGINT",
    "SIGTERM",
    "SIGHUP",
    "SIGQUIT",
    "SIGBREAK",
    "SIGALRM",
    "SIGXCPU",
    "SIGUSR2",
];
/** So soon after the first, a signal is the same one once more: npm hands Ctrl-C on, a shell and its terminal both hang up. */
const sameMs = 500;
/** Aborts when the process is asked to stop: Ctrl-C, a cancelled workflow, a supervisor, a terminal that closes. */
function cancelOnSignals({ first, again } = {}) {
    const controller = new AbortController();
    let since = 0;
    const stop = (signal) => {
        if (controller.signal.aborted) {
            // Who closes the terminal meanwhile has not asked for anything to be left half done.
            if (signal !== "SIGHUP" && performance.now() - since > sameMs)
                again?.();
            return;
        }
        since = performance.now();
        first?.();
        controller.abort();
    };
    for (const signal of stopping)
        process.on(signal, stop);
    return controller.signal;
}


/***/ }),

/***/ 6373:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: function() { return /* binding */ finish; }
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/journal.js
var journal = __webpack_require__(6686);
// EXTERNAL MODULE: ./build/report/redact-results.js
var redact_results = __webpack_require__(562);
// EXTERNAL MODULE: ./build/report/results-json.js
var results_json = __webpack_require__(3331);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(3667);
// EXTERNAL MODULE: ./build/run/gate.js
var gate = __webpack_require__(4238);
// EXTERNAL MODULE: ./build/run/own-words.js
var own_words = __webpack_require__(7781);
;// CONCATENATED MODULE: ./build/run/remains.js

/** Puts a killed run together from its journal; `null` when it died before it had a plan. */
function remainsOf(records) {
    const [plan] = ofKind(records, "plan");
    if (plan === undefined)
        return null;
    const starts = ofKind(records, "start");
    const exits = new Map(ofKind(records, "exit").map(({ mark, exitCode }) => [mark, exitCode]));
    const verdicts = new Map(ofKind(records, "verdict").map(({ result }) => [result.id, result]));
    const lastStarts = new Map(starts.map((start) => [start.check, start]));
    const setupMarks = starts.filter(isFixture("setup")).map(({ mark }) => mark);
    const isOfSetup = ({ mark }) => setupMarks.includes(mark);
    const groups = openGroups(records, starts);
    const begun = starts.some(isFixture("teardown"));
    return {
        plan,
        told: ofKind(records, "told").at(-1)?.results ?? null,
        checks: plan.results.checks.map((check) => verdicts.get(check.id) ?? interrupted(check, lastStarts.get(check.id), exits)),
        setup: ofKind(records, "setup").at(-1)?.result ?? null,
        teardown: ofKind(records, "teardown").at(-1)?.result ?? null,
        teardownLeft: begun ? null : plan.teardown,
        running: starts.filter(({ mark }) => !exits.has(mark)).map(({ title }) => title),
        cancelled: ofKind(records, "cancel").length > 0,
        masks: ofKind(records, "mask").map(({ value }) => value),
        setupMarks,
        otherMarks: starts.map(({ mark }) => mark).filter((mark) => !setupMarks.includes(mark)),
        setupGroups: groups.filter(isOfSetup),
        otherGroups: groups.filter((group) => !isOfSetup(group)),
        checkOf: new Map(starts.flatMap(({ mark, check }) => (check === null ? [] : [[mark, check]]))),
    };
}
function ofKind(records, kind) {
    return records.filter((record) => record.kind === kind);
}
/** A check's verdict is noted when all that it started has been ended. */
function openGroups(records, starts) {
    const titles = new Map(starts.map(({ mark, check }) => [mark, check]));
    const open = new Map();
    for (const record of records) {
        if (record.kind === "process")
            open.set(record.mark, record);
        if (record.kind !== "verdict")
            continue;
        for (const mark of open.keys())
            if (titles.get(mark) === record.result.id)
                open.delete(mark);
    }
    return [...open.values()];
}
function isFixture(name) {
    return ({ title, check }) => check === null && title === name;
}
/** A check without a verdict; the reason says how far it had come. */
function interrupted(planned, start, exits) {
    if (start === undefined)
        return planned;
    const exitCode = exits.get(start.mark);
    const reason = exitCode === undefined || exitCode === null
        ? `the run died while ${start.title} was running`
        : `the run died before it was judged; ${start.title} had ended with exit code ${exitCode}`;
    return { ...planned, reason, startedAt: start.at };
}
/** Never ready: what main has not finished stays unfinished, even if every verdict was there. */
function interruptedGate({ checks, running, cancelled }, failOn, scope) {
    const deciding = checks.filter((check) => (0,gate/* decides */.yN)(check, failOn));
    const missed = deciding.filter(({ verdict }) => verdict !== "passed").length;
    const kind = `${failOn === "any" ? "" : "required "}check${deciding.length === 1 ? "" : "s"}`;
    const moment = running.length === 0 ? "" : ` while ${running.slice(0, 5).join(", ")} was running`;
    const outcome = missed === 0
        ? `it had not reported yet, though ${deciding.length} of ${deciding.length} ${kind} had passed`
        : `${missed} of ${deciding.length} ${kind} did not pass`;
    const what = cancelled ? "was cancelled, and died" : "died";
    return {
        gate: "not-ready",
        reasonCode: cancelled ? "cancelled" : "interrupted",
        reason: `the run ${what}${moment}: ${outcome}${scope === null ? "" : `, ${scope}`}`,
    };
}

// EXTERNAL MODULE: ./build/app/begin-journal.js
var begin_journal = __webpack_require__(188);
// EXTERNAL MODULE: ./build/app/checks/run-script.js + 34 modules
var run_script = __webpack_require__(4593);
// EXTERNAL MODULE: ./build/app/checks/teardown.js
var checks_teardown = __webpack_require__(365);
// EXTERNAL MODULE: ./build/app/inputs/inputs.js + 1 modules
var inputs = __webpack_require__(4477);
// EXTERNAL MODULE: ./build/app/inputs/use-name.js
var use_name = __webpack_require__(8596);
// EXTERNAL MODULE: ./build/app/log/group-log.js + 1 modules
var group_log = __webpack_require__(6682);
// EXTERNAL MODULE: ./build/app/results.js + 1 modules
var app_results = __webpack_require__(830);
// EXTERNAL MODULE: ./build/app/secrets/mask-book.js + 3 modules
var mask_book = __webpack_require__(2442);
// EXTERNAL MODULE: ./build/app/secrets/secrets.js + 2 modules
var secrets = __webpack_require__(9883);
// EXTERNAL MODULE: ./build/app/session.js
var app_session = __webpack_require__(4507);
// EXTERNAL MODULE: ./build/app/telling/attempt.js
var attempt = __webpack_require__(4040);
// EXTERNAL MODULE: ./build/app/telling/tell.js + 2 modules
var tell = __webpack_require__(2458);
// EXTERNAL MODULE: ./build/app/telling/tell-github.js + 3 modules
var tell_github = __webpack_require__(7462);
;// CONCATENATED MODULE: ./build/app/post.js





















/** Finishes what main could not: a run that was killed, or the teardown of one that was cancelled. */
async function finishRun(request, world) {
    const { journalPath } = request;
    const records = journalPath === null ? [] : (world.journals?.read(journalPath) ?? []);
    const remains = remainsOf(records);
    if (remains === null)
        await reportNothing(request, world);
    else
        await new Finish(remains, request, world).finish();
    if (journalPath !== null)
        world.journals?.remove(journalPath);
    // Scripts and spools of a main that had no time to remove them; the results are there to be read.
    if (journalPath !== null)
        await world.files.keepOnly((0,external_node_path_.dirname)(journalPath), "results.json");
}
/** Main died before it had a plan: there is nothing to stand by, and that is what everybody is told. */
async function reportNothing(request, world) {
    const session = await (0,app_session/* openSession */.fA)(request, world);
    const results = (0,app_results/* unusableResults */.G2)({
        session,
        name: (0,use_name/* useName */.t)(request.input("name")?.trim() || "readiness"),
        page: null,
        findings: [],
        reasonCode: "interrupted",
        reason: request.journalPath === null
            ? "the run died before it began, so nothing was run"
            : "the run died, and its journal does not tell how far it had come",
    }, world.now());
    const redactor = (0,secrets/* secretKeeper */.Hu)((0,secrets/* secretInputs */._y)(request.input), world.env);
    const log = new group_log/* GroupLog */.A(world.host, () => world.randomToken(), redactor);
    const { cancel } = request;
    await (0,tell/* tell */.q)(results, { session, failOn: "required", redactor, log, audience: null, cancel }, world);
}
/** A killed run on its way to a report. */
class Finish {
    remains;
    request;
    world;
    #inputs;
    #session;
    #log;
    #redactor;
    /** What could not be ended or removed. */
    #warnings = [];
    constructor(remains, request, world) {
        this.remains = remains;
        this.request = request;
        this.world = world;
        const { saved, results } = remains.plan;
        const input = (name) => (0,begin_journal/* isToken */.sg)(name) ? request.input(name) : saved.inputs[name];
        const reading = (0,inputs/* readInputs */.Ko)(input);
        this.#inputs = reading.kind === "inputs" ? reading.inputs : null;
        const resultsPath = request.resultsPath ?? "";
        const startedAt = new Date(results.run.startedAt);
        this.#session = { startedAt, folder: (0,external_node_path_.dirname)(resultsPath), resultsPath, context: saved.context };
        this.#redactor = (0,secrets/* secretKeeper */.Hu)((0,secrets/* secretInputs */._y)(input), world.env);
        for (const value of remains.masks)
            this.#redactor.add(value);
        this.#log = new group_log/* GroupLog */.A(world.host, () => world.randomToken(), this.#redactor);
    }
    async finish() {
        const { remains, world } = this;
        for (const value of remains.masks)
            if (!(0,own_words/* isOwnWord */.N)(value))
                await this.#log.mask(value);
        const { setupMarks, otherMarks, setupGroups, otherGroups } = remains;
        const { stateFile } = remains.plan.saved;
        const others = { marks: otherMarks, groups: otherGroups, stateFile };
        const left = await world.endMarked(others);
        const teardown = await this.#teardown();
        const all = { marks: [...setupMarks, ...otherMarks], groups: [...setupGroups, ...otherGroups] };
        const last = await world.endMarked({ ...all, stateFile });
        const running = sumOf(setupMarks.map((mark) => last.get(mark)?.unended ?? 0));
        if (running > 0)
            this.#warnings.push((0,run_script/* unendedWarning */.aT)("setup", running));
        if (remains.told === null)
            await (0,tell/* tell */.q)(this.#interrupted(teardown, left), this.#telling(), world);
        else
            await this.#complete(remains.told, teardown);
    }
    /** Main has reported; only what became of teardown is new. */
    async #complete(told, teardown) {
        const results = { ...told, teardown, warnings: [...told.warnings, ...this.#warnings] };
        const text = (0,results_json/* serializeResults */.f)((0,redact_results/* redactResults */.Cj)(results, this.#redactor));
        await (0,attempt/* attempt */.C)(this.#log, "the results file", () => this.world.files.writeText(this.#session.resultsPath, text));
        for (const warning of this.#warnings)
            await this.#log.warning(warning);
        if (teardown !== null && teardown.verdict !== "passed")
            await this.#log.warning(`teardown ${teardown.verdict}: look after what it should have cleaned up.`);
        await this.world.host.log.flush();
    }
    /** Once: what main had begun may be half done, and to do it twice may do harm. */
    async #teardown() {
        const { teardown, teardownLeft, plan } = this.remains;
        if (teardownLeft === null)
            return teardown;
        const { workspace } = plan.saved;
        const places = { workspace, root: workspace, gitRoot: null };
        const masks = new mask_book/* MaskBook */.A(this.#redactor, this.#vocabulary(), journal/* noJournal */.v);
        const { world } = this;
        const processes = world.processRunner(this.#session.folder, workspace);
        const scripts = new run_script/* ScriptRunner */.YN({ world, places, masks, journal: journal/* noJournal */.v, processes, warnings: this.#warnings }, this.#log);
        return (0,checks_teardown/* runTeardown */.c)({ plan: teardownLeft, scripts, processes, cancel: this.request.cancel }, world.env);
    }
    #vocabulary() {
        const { results, saved } = this.remains.plan;
        const others = [results.checklist.path, this.#session.resultsPath, saved.context.serverUrl];
        return (0,secrets/* vocabularyOf */.YB)({ name: results.name, checks: results.checks, run: results.run, others });
    }
    /** Everything as the journal has it, and nothing ready. */
    #interrupted(teardown, left) {
        const { plan, setup, running, cancelled } = this.remains;
        const planned = plan.results;
        const checks = this.remains.checks.map((check) => ({
            ...check,
            leftovers: check.leftovers + sumOf(this.#endedOf(check.id, left).map(({ found }) => found)),
            unended: check.unended + sumOf(this.#endedOf(check.id, left).map(({ unended }) => unended)),
        }));
        const scope = planned.selection.complete ? null : (0,words/* scopeWords */.AN)(planned.selection);
        const isUnusable = planned.reasonCode !== "interrupted";
        return {
            ...planned,
            ...(isUnusable ? {} : interruptedGate({ checks, running, cancelled }, this.#failOn, scope)),
            run: { ...planned.run, durationMs: this.world.now().getTime() - this.#session.startedAt.getTime() },
            totals: (0,gate/* countTotals */.Hk)(checks),
            checks,
            setup,
            teardown,
            warnings: [...planned.warnings, ...this.#warnings, ...this.#teardownWarnings(teardown)],
        };
    }
    #endedOf(id, left) {
        return [...left].flatMap(([mark, ended]) => (this.remains.checkOf.get(mark) === id ? [ended] : []));
    }
    #teardownWarnings(teardown) {
        const { plan } = this.remains;
        return plan.teardown !== null && teardown === null
            ? ["The run died during teardown, which is not run twice: look after what it should have cleaned up."]
            : [];
    }
    get #failOn() {
        return this.#inputs?.failOn ?? "required";
    }
    #telling() {
        const { saved, results } = this.remains.plan;
        const coverage = { areas: saved.areas, complete: results.selection.complete };
        const audience = this.#inputs === null ? null : (0,tell_github/* lateAudience */.vy)(this.#inputs, this.#session, coverage, this.world);
        return {
            session: this.#session,
            failOn: this.#failOn,
            log: this.#log,
            redactor: this.#redactor,
            audience,
            cancel: this.request.cancel,
        };
    }
}
function sumOf(counts) {
    return counts.reduce((sum, count) => sum + count, 0);
}

// EXTERNAL MODULE: ./build/edge/actions-host.js
var actions_host = __webpack_require__(1825);
// EXTERNAL MODULE: ./build/edge/log-writer.js
var log_writer = __webpack_require__(4767);
// EXTERNAL MODULE: ./build/entry/cancel.js
var entry_cancel = __webpack_require__(8672);
// EXTERNAL MODULE: ./build/entry/services.js + 4 modules
var services = __webpack_require__(3986);
// EXTERNAL MODULE: ./build/entry/world.js + 30 modules
var world = __webpack_require__(9621);
;// CONCATENATED MODULE: ./build/entry/finish.js








/** Finishes a run that main did not; loaded only then. */
async function finish(journalPath) {
    const { env } = process;
    const cancel = (0,entry_cancel/* cancelOnSignals */.d)();
    await finishRun({
        input: (name) => (0,core/* getInput */.V4)(name, { trimWhitespace: false }),
        journalPath,
        resultsPath: env["STATE_results"] || null,
        temporaryFolder: env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(),
        event: await (0,world.readEvent)(env),
        cancel,
    }, (0,world.realWorld)((0,actions_host/* actionsHost */.q)((0,log_writer/* createLogWriter */.G)(process.stdout, cancel)), env, (0,services/* servicesOf */.Y)(env)));
}


/***/ }),

/***/ 2109:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: function() { return /* binding */ durationText; }
/* harmony export */ });
/** `1h30m`, `500ms`: as durations are written on the page. */
function durationText(ms) {
    const units = [
        ["h", Math.floor(ms / 3_600_000)],
        ["m", Math.floor(ms / 60_000) % 60],
        ["s", Math.floor(ms / 1_000) % 60],
        ["ms", Math.round(ms % 1_000)],
    ];
    const text = units.map(([unit, count]) => (count === 0 ? "" : `${count}${unit}`)).join("");
    return text === "" ? "0s" : text;
}


/***/ }),

/***/ 6528:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: function() { return /* binding */ findingSentence; }
/* harmony export */ });
/** What a finding says: "X; expected Y. Cure." */
function findingSentence({ found, expected, cure, }) {
    return `${found.charAt(0).toUpperCase()}${found.slice(1)}; expected ${expected}. ${cure}`;
}


/***/ })

};
;