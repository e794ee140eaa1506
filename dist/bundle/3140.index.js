"use strict";
exports.id = 3140;
exports.ids = [3140];
exports.modules = {

  33140:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    R: function() { return   earlierUses; },
    a: function() { return   files; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
  var _model_checklist_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45385);
  var _make_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6949);
  var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36411);
  var _read_regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72713);
  var _system_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77645);
  var _write_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52534);








const files = {
    readPage,
    readTextInside,
    folderInside,
    placeToWrite,
    makeRunFolder,
    writeText: _write_text_js__WEBPACK_IMPORTED_MODULE_6__  .x,
    writeReadable: async (path, text) => void (await (0,_write_text_js__WEBPACK_IMPORTED_MODULE_6__  .A)(path, text, null, () => true)),
    replaceText,
    createText,
    removeFile: (path) => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rm(path, { force: true }),
    listFiles: async (...search) => (await __webpack_require__.e(  4121).then(__webpack_require__.bind(__webpack_require__, 54121))).listFiles(...search),
    keepOnly,
    isFile,
    isThere: node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync,
    findGitRoot,
    nameInside,
};
async function readPage(path, workspace) {
    try {
        const real = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__  .Dj)(path);
        const inside = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__  .FK)(real, await (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__  .Dj)(workspace)) && !real.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some(isGits);
        return inside ? await readInside(real, workspace) : refused.outside;
    }
    catch (error) {
        const found = missingOr(error);
        const page = unreadable(found, "a checklist file", "Create the page, or name it with `checklist`.");
        return found === noFile && page.kind === "unreadable" ? { ...page, missing: true } : page;
    }
}
function isGits(segment) {
    return segment.toLowerCase() === ".git";
}
const refused = {
    outside: unreadable("a path that leads out of the workspace", "a file inside the workspace", "Put the page itself there, not a link to it."),
    irregular: unreadable("something that is no regular file", "a regular file", "Put the page itself there."),
};
function tooLarge(size) {
    const found = `a file of ${(size / 1024 / 1024).toFixed(1)} MiB`;
    return unreadable(found, "at most 16 MiB", "Split the page, or take what is no checklist out of it.");
}
async function readInside(real, workspace) {
    if ((await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(real)).isDirectory())
        return unreadable("a directory", "a file", "Name the page inside it.");
    return (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_5__  .XF)(real, workspace, async (file, { size }) => size > _model_checklist_js__WEBPACK_IMPORTED_MODULE_2__  .iN ? tooLarge(size) : { kind: "page", bytes: await (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_5__  .Vc)(file, size) }, (why) => refused[why]);
}
async function readTextInside(path, workspace) {
    const read = async (file, { size }) => size > maxLinkingBytes ? null : (await (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_5__  .Vc)(file, size)).toString("utf8");
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_7__  .F0)(async () => (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_5__  .XF)(await (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__  .Dj)(path), workspace, read, () => null), null);
}
const maxLinkingBytes = 4 * 1024 * 1024;
async function folderInside(path, workspace) {
    return path === workspace || (0,_system_error_js__WEBPACK_IMPORTED_MODULE_7__  .J0)(() => (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__  .FK)((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__  .Ye)(path), (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__  .Ye)(workspace)), true);
}
async function placeToWrite(path, folders) {
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_7__  .F0)(async () => {
        const folder = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__  .PX)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        const allowed = await Promise.all(folders.map(_paths_js__WEBPACK_IMPORTED_MODULE_4__  .PX));
        if (!allowed.some((candidate) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__  .FK)(folder, candidate)))
            return null;
        const real = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        return (await isThere(real)) && !(await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(real)).isFile() ? null : real;
    }, null);
}
async function replaceText(path, text) {
    const { mode } = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(path);
    await (0,_write_text_js__WEBPACK_IMPORTED_MODULE_6__  .x)(path, text, mode & 0o777);
}
async function createText(path, text) {
    await (0,_make_folders_js__WEBPACK_IMPORTED_MODULE_3__  .w)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL, 0o666);
    try {
        if ((await (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_5__  .XM)(file, path)) !== path)
            throw (0,_make_folders_js__WEBPACK_IMPORTED_MODULE_3__  .O)(path);
        await file.writeFile(text);
    }
    catch (error) {
        await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_7__  .gN)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rm(path, { force: true }));
        throw error;
    }
    finally {
        await file.close();
    }
}
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
function findGitRoot(start) {
    return gitRootAbove(start) ?? ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(start) ? gitRootAbove((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__  .Ye)(start)) : null);
}
function gitRootAbove(start) {
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")))
            return folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return null;
    }
}
async function nameInside(path, folder) {
    if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__  .FK)(path, folder))
        return nameOnDisk(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path));
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_7__  .F0)(async () => {
        const from = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__  .PX)(folder);
        const to = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__  .PX)(path);
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__  .FK)(to, from) ? nameOnDisk(from, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(from, to)) : null;
    }, null);
}
function nameOnDisk(folder, way) {
    const given = way === "" ? [] : way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return given.map((name, index) => entryName((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ...given.slice(0, index + 1)), name)).join("/");
}
function entryName(path, given) {
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_7__  .J0)(() => (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink() && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__  .Ye)(path))) || given, given);
}
function unreadable(found, expected, cure) {
    return { kind: "unreadable", found, expected, cure };
}
const noFile = "no file";
function missingOr(error) {
    if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_7__  .Or)(error))
        throw error;
    return error.code === "ENOENT" || error.code === "ENOTDIR"
        ? noFile
        : `a file that cannot be read (${error.code})`;
}
async function makeRunFolder(parent) {
    await (0,_make_folders_js__WEBPACK_IMPORTED_MODULE_3__  .w)(parent);
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.mkdtemp((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__  .Dj)(parent), "readiness-"));
}
const runFolder = /^readiness-[A-Za-z0-9]{6}$/;
async function keepOnly(folder, ...names) {
    if (!runFolder.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)))
        return;
    await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_7__  .gN)(async () => {
        if (!(await isThere(folder)) || !(await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(folder)).isDirectory())
            return;
        for (const entry of await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readdir(folder))
            if (!names.includes(entry))
                await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_7__  .gN)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rm((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry), { recursive: true, force: true }));
    });
}
function earlierUses(temporaryFolder) {
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_7__  .J0)(() => {
        const left = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(temporaryFolder).filter((name) => runFolder.test(name));
        return left.filter((name) => filesOfARun.some((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, name, file))))
            .length;
    }, 0);
}
const filesOfARun = ["results.json", "journal.jsonl"];
async function isThere(path) {
    return (await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_7__  .F0)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(path), null, "ENOENT")) !== null;
}


  }),

  6949:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    O: function() { return   ledAstray; },
    w: function() { return   makeFolders; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
  var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77645);



async function makeFolders(path) {
    try {
        await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.mkdir(path);
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .up)(error, "EEXIST") && (await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat(path)).isDirectory())
            return;
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .up)(error, "ENOENT") || above === path || (await isFolder(above)))
            throw error;
        await makeFolders(above);
        await makeFolders(path);
    }
}
async function isFolder(path) {
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .F0)(async () => (await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat(path)).isDirectory(), false, "ENOENT");
}
function ledAstray(path) {
    return new Error(`a link has taken the place of the folder of ${path}`);
}


  }),

  36411:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Dj: function() { return   askRealPath; },
    FK: function() { return   isInside; },
    KQ: function() { return   realBeginning; },
    PX: function() { return   realFolder; },
    Ye: function() { return   realPath; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
  var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77645);



function realPath(path) {
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .J0)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path), null, driveWithoutAnswer) ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
}
async function askRealPath(path) {
    const real = await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .F0)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(path), null, driveWithoutAnswer);
    return real ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
}
const driveWithoutAnswer = "EISDIR";
async function realBeginning(path) {
    for (let beginning = path, rest = "";; rest = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(beginning), rest), beginning = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(beginning)) {
        const real = await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .F0)(() => askRealPath(beginning), null, "ENOENT", "ENOTDIR");
        if (real !== null)
            return { real, rest };
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(beginning) === beginning)
            return { real: beginning, rest };
    }
}
async function realFolder(path) {
    const { real, rest } = await realBeginning(path);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, rest);
}
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === "" || (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`));
}


  }),

  72713:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Vc: function() { return   readUpTo; },
    XF: function() { return   readRegularFile; },
    XM: function() { return   pathOf; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var _process_proc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61845);
  var _open_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58673);
  var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36411);
  var _system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77645);





async function readRegularFile(real, folder, read, refuse) {
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | _open_flags_js__WEBPACK_IMPORTED_MODULE_2__  .x | _open_flags_js__WEBPACK_IMPORTED_MODULE_2__  .P);
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            return refuse("irregular");
        const isThere = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .FK)(await pathOf(file, real), (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Ye)(folder));
        return isThere ? await read(file, stat) : refuse("outside");
    }
    finally {
        await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__  .gN)(() => file.close());
    }
}
async function pathOf(file, path) {
    return _process_proc_js__WEBPACK_IMPORTED_MODULE_1__  .jK ? node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readlink(`/proc/self/fd/${file.fd}`) : (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Ye)(path);
}
async function readUpTo(file, size) {
    const buffer = Buffer.allocUnsafeSlow(size);
    let length = 0;
    for (let count = -1; count !== 0 && length < size; length += count)
        count = (await file.read(buffer, length, size - length)).bytesRead;
    return buffer.subarray(0, length);
}


  }),

  52534:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A: function() { return   writeBeside; },
    x: function() { return   writeText; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
  var _make_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6949);
  var _read_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72713);
  var _system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77645);





async function writeText(path, text, mode = 0o600) {
    await writeBeside(path, text, mode, () => true);
}
async function writeBeside(path, text, mode, mayReplace) {
    await (0,_make_folders_js__WEBPACK_IMPORTED_MODULE_2__  .w)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const { randomUUID } = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 77598, 23));
    const beside = `${path}.${randomUUID()}`;
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(beside, flags, mode ?? 0o666);
    let isInPlace = false;
    try {
        if ((await (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_3__  .XM)(file, beside)) !== beside)
            throw (0,_make_folders_js__WEBPACK_IMPORTED_MODULE_2__  .O)(path);
        if (mode !== null && mode !== 0o600)
            await file.chmod(mode);
        await file.writeFile(text);
        isInPlace = mayReplace();
        if (isInPlace)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(beside, path);
    }
    catch (error) {
        isInPlace = false;
        throw error;
    }
    finally {
        if (!isInPlace)
            await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__  .gN)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rm(beside, { force: true }));
        await file.close();
    }
    return isInPlace;
}
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL;


  }),

  61845:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Rj: function() { return   livingGroup; },
    SH: function() { return   allPids; },
    T8: function() { return   lookThrough; },
    W1: function() { return   startedWith; },
    fT: function() { return   isThread; },
    jK: function() { return   hasProc; },
    oT: function() { return   startedAfter; },
    ud: function() { return   leftNone; },
    xR: function() { return   beganAt; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var node_os__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
  var _files_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77645);



const hasProc = process.platform !== "win32" && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)("/proc/self/stat");
function allPids() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)("/proc").flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
}
function lastPid() {
    return Number((0,_files_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .J0)(readLoad, null, ...gone)?.split(" ")[4]) || 0;
}
function readLoad() {
    loadavg ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)("/proc/loadavg", "r");
    return buffer.toString("latin1", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(loadavg, buffer, 0, buffer.length, 0));
}
let loadavg = null;
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
const maxRounds = 3;
const maxLookedAt = 16;
function idsBetween(first, last) {
    if (last < first)
        return allPids();
    if (last - first > maxLookedAt)
        return allPids().filter((pid) => pid > first && pid <= last);
    return Array.from({ length: last - first }, (_, index) => first + 1 + index).filter((pid) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`/proc/${pid}`));
}
function livingGroup(pid) {
    const [state = "", , group] = statOf(pid, 3);
    return hasGone(state) ? null : Number(group);
}
function beganAt(pid) {
    const [sinceBoot = ""] = statOf(pid, beginning + 1).slice(beginning);
    return Date.now() - (0,node_os__WEBPACK_IMPORTED_MODULE_1__.uptime)() * 1_000 + Number(sinceBoot) * 10;
}
function statOf(pid, fields) {
    const stat = readProc(`${pid}/stat`) ?? "";
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ", fields);
}
function hasGone(state) {
    return state === "" || state === "Z" || state === "X";
}
function isThread(pid) {
    return Number(/^Tgid:\s*(\d+)/m.exec(readProc(`${pid}/status`) ?? "")?.[1]) !== pid;
}
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
            Atomics.wait(neverWoken, 0, 0, 1);
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
const execMs = 1_000;
const lastMomentMs = 20;
const stuck = new Set();
const neverWoken = new Int32Array(new SharedArrayBuffer(4));
function patienceWith(pid, variable) {
    const stat = statOf(pid, environmentEnd + 1);
    const isThreadOfTheKernel = (Number(stat[flags]) & 0x0020_0000) !== 0;
    if (hasGone(stat[0] ?? "") || isThreadOfTheKernel)
        return 0;
    if (stat[environmentEnd] !== "0")
        return stat[environmentStart] === stat[environmentEnd] ? lastMomentMs : execMs;
    const leader = Number(stat[2]);
    const mayHaveIt = leader === pid ||
        livingGroup(leader) === null ||
        valueIn(readProc(`${leader}/environ`) ?? "", variable) !== null;
    return mayHaveIt ? execMs : 0;
}
const flags = 6;
const beginning = 19;
const environmentStart = 47;
const environmentEnd = 48;
function readProc(name) {
    return (0,_files_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .J0)(() => readAll((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`/proc/${name}`, "r")), null, ...gone);
}
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
        (0,_files_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .DZ)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor));
    }
}
const buffer = Buffer.allocUnsafeSlow(16 * 1024);
const gone = ["ENOENT", "ESRCH", "EACCES", "EPERM"];
function startedAfter(first, elapsedMs) {
    const last = lastPid();
    return elapsedMs < roundMs && last >= first ? idsBetween(first, last) : allPids();
}
function leftNone(first, elapsedMs) {
    return elapsedMs < roundMs && lastPid() === first && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`/proc/${first}`);
}
const roundMs = 1_000;


  })

};
;