"use strict";
exports.id = 104;
exports.ids = [104];
exports.modules = {

/***/ 8723:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: function() { return /* binding */ files; },
  k: function() { return /* binding */ findGitRoot; }
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/checklist.js
var checklist = __webpack_require__(5385);
// EXTERNAL MODULE: ./build/platform/files/inside.js
var files_inside = __webpack_require__(6251);
// EXTERNAL MODULE: ./build/platform/files/system-error.js
var system_error = __webpack_require__(7645);
;// CONCATENATED MODULE: ./build/platform/files/make-folders.js



/**
 * A folder, and those above it that are missing. Node's own `recursive` never returns where the system will not have a
 * folder made in one that is there, and says ENOENT (`/proc`; seen with Node 20).
 */
async function makeFolders(path) {
    try {
        await external_node_fs_.promises.mkdir(path);
    }
    catch (error) {
        if ((0,system_error/* hasCode */.u)(error, "EEXIST") && (await external_node_fs_.promises.stat(path)).isDirectory())
            return;
        const above = (0,external_node_path_.dirname)(path);
        if (!(0,system_error/* hasCode */.u)(error, "ENOENT") || above === path || (await isFolder(above)))
            throw error;
        await makeFolders(above);
        await makeFolders(path);
    }
}
async function isFolder(path) {
    try {
        return (await external_node_fs_.promises.stat(path)).isDirectory();
    }
    catch (error) {
        if ((0,system_error/* hasCode */.u)(error, "ENOENT"))
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/platform/files/open-regular.js
var open_regular = __webpack_require__(7514);
// EXTERNAL MODULE: ./build/platform/files/real-path.js
var real_path = __webpack_require__(6059);
// EXTERNAL MODULE: ./build/platform/files/tidy.js
var tidy = __webpack_require__(2703);
;// CONCATENATED MODULE: ./build/platform/files/files.js









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
    isThere: external_node_fs_.existsSync,
    findGitRoot,
    nameInside,
};
/** Reads the checklist once: a regular file of at most 16 MiB whose real path lies inside the workspace. */
async function readPage(path, workspace) {
    try {
        const real = await (0,real_path/* askRealPath */.Dj)(path);
        const inside = (0,files_inside/* isInside */.F)(real, await (0,real_path/* askRealPath */.Dj)(workspace)) && !real.split(external_node_path_.sep).some(isGits);
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
    if ((await external_node_fs_.promises.lstat(real)).isDirectory())
        return unreadable("a directory", "a file", "Name the page inside it.");
    const opened = await (0,open_regular/* openRegular */.l)(real, workspace);
    if (opened.kind === "outside")
        return leadsOut;
    if (opened.kind === "irregular")
        return unreadable("something that is no regular file", "a regular file", "Put the page itself there.");
    const { file, stat } = opened;
    try {
        return stat.size > checklist/* maxChecklistBytes */.i
            ? tooLarge(stat.size)
            : { kind: "page", bytes: await readUpTo(file, stat.size) };
    }
    finally {
        await (0,tidy/* tidyUp */.g)(() => file.close());
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
        const opened = await (0,open_regular/* openRegular */.l)(await (0,real_path/* askRealPath */.Dj)(path), workspace);
        if (opened.kind !== "open")
            return null;
        const { file, stat } = opened;
        try {
            return stat.size > maxLinkingBytes ? null : (await readUpTo(file, stat.size)).toString("utf8");
        }
        finally {
            await (0,tidy/* tidyUp */.g)(() => file.close());
        }
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
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
        return (0,files_inside/* isInside */.F)((0,real_path/* realPath */.Ye)(path), (0,real_path/* realPath */.Ye)(workspace));
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return true;
        throw error;
    }
}
async function placeToWrite(path, folders) {
    try {
        const folder = await realFolder((0,external_node_path_.dirname)(path));
        const allowed = await Promise.all(folders.map(realFolder));
        if (!allowed.some((candidate) => (0,files_inside/* isInside */.F)(folder, candidate)))
            return null;
        const real = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path));
        return (await isThere(real)) && !(await external_node_fs_.promises.lstat(real)).isFile() ? null : real;
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return null;
        throw error;
    }
}
async function isThere(path) {
    try {
        await external_node_fs_.promises.lstat(path);
        return true;
    }
    catch (error) {
        if ((0,system_error/* hasCode */.u)(error, "ENOENT"))
            return false;
        throw error;
    }
}
/** The real path of a folder, or of the nearest one above it that exists, with the rest behind it. */
async function realFolder(path) {
    const { real, rest } = await (0,real_path/* realBeginning */.KQ)(path);
    return (0,external_node_path_.join)(real, rest);
}
/** Creates `readiness-<unique>` below a folder, for this user alone. Its path leads through no link. */
async function makeRunFolder(parent) {
    await makeFolders(parent);
    return external_node_fs_.promises.mkdtemp((0,external_node_path_.join)(await (0,real_path/* askRealPath */.Dj)(parent), "readiness-"));
}
/**
 * What is written comes after the commands, which may have put a link in the place of the file or of a folder above.
 * So it is written beside it and takes its place: nothing is followed, no other name of the old file changes, and who
 * reads it meanwhile finds it whole.
 */
async function writeText(path, text, mode = 0o600) {
    await makeFolders((0,external_node_path_.dirname)(path));
    // Loaded here: a list has no use for cryptography.
    const { randomUUID } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const beside = `${path}.${randomUUID()}`;
    const file = await external_node_fs_.promises.open(beside, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL, mode);
    try {
        if ((await (0,open_regular/* pathOf */.X)(file, beside)) !== beside)
            throw ledAstray(path);
        // The mode of an opened file is cut by the umask.
        if (mode !== 0o600)
            await file.chmod(mode);
        await file.writeFile(text);
        await external_node_fs_.promises.rename(beside, path);
    }
    catch (error) {
        await (0,tidy/* tidyUp */.g)(() => external_node_fs_.promises.rm(beside, { force: true }));
        throw error;
    }
    finally {
        await file.close();
    }
}
async function replaceText(path, text) {
    const { mode } = await external_node_fs_.promises.lstat(path);
    await writeText(path, text, mode & 0o777);
}
function ledAstray(path) {
    return new Error(`a link has taken the place of the folder of ${path}`);
}
async function keepOnly(folder, name) {
    // A command may have named another folder in the state that post reads.
    if (!runFolder.test((0,external_node_path_.basename)(folder)))
        return;
    await (0,tidy/* tidyUp */.g)(async () => {
        // A link in its place leads to what is not ours.
        if (!(await isThere(folder)) || !(await external_node_fs_.promises.lstat(folder)).isDirectory())
            return;
        for (const entry of await external_node_fs_.promises.readdir(folder))
            if (entry !== name)
                await (0,tidy/* tidyUp */.g)(() => external_node_fs_.promises.rm((0,external_node_path_.join)(folder, entry), { recursive: true, force: true }));
    });
}
/** As `makeRunFolder` names them. */
const runFolder = /^readiness-[A-Za-z0-9]{6}$/;
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
/**
 * The folder that holds `.git`, from `start` upwards, or `null`. In a work tree of its own `.git` is a file. A drive or
 * a link may lead to a folder within a work tree: then it is above the real path.
 */
function findGitRoot(start) {
    return gitRootAbove(start) ?? ((0,external_node_fs_.existsSync)(start) ? gitRootAbove((0,real_path/* realPath */.Ye)(start)) : null);
}
function gitRootAbove(start) {
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, ".git")))
            return folder;
        if ((0,external_node_path_.dirname)(folder) === folder)
            return null;
    }
}
/**
 * By the names that the disk has on the way, in its case: git and servers know no others. A link keeps its own name.
 * What is not inside by the paths as given may be by the real ones: below a mapped drive, or a link.
 */
async function nameInside(path, folder) {
    if ((0,files_inside/* isInside */.F)(path, folder))
        return nameOnDisk(folder, (0,external_node_path_.relative)(folder, path));
    try {
        const from = await realFolder(folder);
        const to = await realFolder(path);
        return (0,files_inside/* isInside */.F)(to, from) ? nameOnDisk(from, (0,external_node_path_.relative)(from, to)) : null;
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return null;
        throw error;
    }
}
function nameOnDisk(folder, way) {
    const given = way === "" ? [] : way.split(external_node_path_.sep);
    return given.map((name, index) => entryName((0,external_node_path_.join)(folder, ...given.slice(0, index + 1)), name)).join("/");
}
/** Of what is missing, cannot be looked at, or is a drive by itself, as it was given. */
function entryName(path, given) {
    try {
        return (!(0,external_node_fs_.lstatSync)(path).isSymbolicLink() && (0,external_node_path_.basename)((0,real_path/* realPath */.Ye)(path))) || given;
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error))
            return given;
        throw error;
    }
}
function unreadable(found, expected, cure) {
    return { kind: "unreadable", found, expected, cure };
}
const noFile = "no file";
function missingOr(error) {
    if (!(0,system_error/* isSystemError */.O)(error))
        throw error;
    return error.code === "ENOENT" || error.code === "ENOTDIR"
        ? noFile
        : `a file that cannot be read (${error.code})`;
}


/***/ }),

/***/ 7514:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: function() { return /* binding */ pathOf; },
/* harmony export */   l: function() { return /* binding */ openRegular; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _process_proc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1845);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6251);
/* harmony import */ var _open_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8673);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6059);
/* harmony import */ var _tidy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2703);






/**
 * Opens a regular file for reading, by its real path, in a folder. Between the question where it lies and the opening
 * the path may have become a link or a pipe, or led elsewhere: so what is open is asked once more where it lies.
 * Throws what the system says.
 */
async function openRegular(real, folder) {
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | _open_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .noFollow */ .x | _open_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .noWait */ .P);
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
    return (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)(await pathOf(file, real), (0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(folder))
        ? { kind: "open", file, stat }
        : { kind: "outside" };
}
/** Where an open file lies now. Without `/proc` only its path can be asked again. */
async function pathOf(file, path) {
    return _process_proc_js__WEBPACK_IMPORTED_MODULE_1__/* .hasProc */ .jK ? node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readlink(`/proc/self/fd/${file.fd}`) : (0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(path);
}


/***/ }),

/***/ 6059:
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
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7645);



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

/***/ 1845:
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
/* harmony import */ var _files_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7645);
/* harmony import */ var _files_tidy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2703);




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
        if (gone.some((code) => (0,_files_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .u)(error, code)))
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
        (0,_files_tidy_js__WEBPACK_IMPORTED_MODULE_3__/* .tidy */ .D)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor));
    }
}
const buffer = Buffer.allocUnsafeSlow(16 * 1024);
const gone = ["ENOENT", "ESRCH", "EACCES", "EPERM"];


/***/ })

};
;