"use strict";
exports.id = 9372;
exports.ids = [9372];
exports.modules = {

  8672:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    d: function() { return   cancelOnSignals; }
  });
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
const sameMs = 500;
function cancelOnSignals({ first, again } = {}) {
    const controller = new AbortController();
    let since = 0;
    const stop = (signal) => {
        if (controller.signal.aborted) {
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


  }),

  3836:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N: function() { return   reportFault; }
  });
async function reportFault(error, env) {
    const { faultLine } = await Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(3527), __webpack_require__.e(6445)]).then(__webpack_require__.bind(__webpack_require__, 7314));
    const cure = "Check that RUNNER_TEMP (or the system's temporary folder) and the runner's files can be written; the gate stays not-ready.";
    const line = faultLine("readiness could not go on:", error, cure, env);
    await new Promise((resolve) => process.stderr.write(line, () => resolve()));
    return 1;
}


  }),

  4895:
  (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async function (__webpack_handle_async_dependencies__, __webpack_async_result__) { try {
__webpack_require__.r(__webpack_exports__);
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
  var node_os__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
  var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7264);
  var _app_inputs_use_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8596);
  var _model_forge_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(702);
  var _platform_files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3140);
  var _platform_terminal_actions_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7142);
  var _platform_terminal_log_writer_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9456);
  var _cancel_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8672);
  var _event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4324);
  var _fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3836);
  var _services_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(324);











const { env } = process;
const cancel = (0,_cancel_js__WEBPACK_IMPORTED_MODULE_6__  .d)();
const exitCode = await main().catch((error) => (0,_fault_js__WEBPACK_IMPORTED_MODULE_7__  .N)(error, env));
process.exit(exitCode);
async function main() {
    const temporaryFolder = env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
    const given = (name) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__  .V4)(name, { trimWhitespace: false });
    const earlier = (0,_model_forge_js__WEBPACK_IMPORTED_MODULE_8__  .r)(env["GITHUB_API_URL"] ?? "") === "gitea" ? (0,_platform_files_files_js__WEBPACK_IMPORTED_MODULE_2__  .R)(temporaryFolder) : 0;
    const request = {
        input: (name) => (name === "name" ? (0,_app_inputs_use_name_js__WEBPACK_IMPORTED_MODULE_9__  .cq)(given(name), earlier) : given(name)),
        cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
        temporaryFolder,
        resultsPath: null,
        failed: null,
        event: await (0,_event_js__WEBPACK_IMPORTED_MODULE_4__.readEvent)(env),
        cancel,
    };
    const host = (0,_platform_terminal_actions_host_js__WEBPACK_IMPORTED_MODULE_3__  .q)((0,_platform_terminal_log_writer_js__WEBPACK_IMPORTED_MODULE_10__  .G)(process.stdout, cancel));
    const [{ run }, { realPorts }] = await Promise.all([
        Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(6898), __webpack_require__.e(9145), __webpack_require__.e(1968), __webpack_require__.e(3527), __webpack_require__.e(6595), __webpack_require__.e(2410), __webpack_require__.e(561), __webpack_require__.e(7987), __webpack_require__.e(2888), __webpack_require__.e(1158), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 711)),
        Promise.all( [__webpack_require__.e(1474), __webpack_require__.e(2858), __webpack_require__.e(4369), __webpack_require__.e(6898), __webpack_require__.e(9145), __webpack_require__.e(1968), __webpack_require__.e(3527), __webpack_require__.e(6595), __webpack_require__.e(2410), __webpack_require__.e(561), __webpack_require__.e(7987), __webpack_require__.e(2888), __webpack_require__.e(1158), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 1885)),
    ]);
    return (await run(request, realPorts(host, env, (0,_services_js__WEBPACK_IMPORTED_MODULE_5__  .Y)(env)))).exitCode;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

  }),

  702:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    r: function() { return   forgeAt; }
  });
function forgeAt(apiUrl) {
    return /\/api\/v1\/*$/.test(apiUrl) ? "gitea" : "github";
}


  }),

  3140:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    R: function() { return   earlierUses; },
    a: function() { return   files; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var node_path__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
  var _model_checklist_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5385);
  var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6411);
  var _read_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2713);
  var _system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7645);






const files = {
    readPage,
    readTextInside,
    folderInside,
    placeToWrite,
    makeRunFolder,
    writeText,
    replaceText,
    createText,
    removeFile: (path) => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rm(path, { force: true }),
    listFiles: async (...search) => (await __webpack_require__.e(  4121).then(__webpack_require__.bind(__webpack_require__, 6502))).listFiles(...search),
    keepOnly,
    isFile,
    isThere: node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync,
    findGitRoot,
    nameInside,
};
async function readPage(path, workspace) {
    try {
        const real = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Dj)(path);
        const inside = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .FK)(real, await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Dj)(workspace)) && !real.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some(isGits);
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
    return (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_4__  .XF)(real, workspace, async (file, { size }) => size > _model_checklist_js__WEBPACK_IMPORTED_MODULE_2__  .iN ? tooLarge(size) : { kind: "page", bytes: await (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_4__  .Vc)(file, size) }, (why) => refused[why]);
}
async function readTextInside(path, workspace) {
    const read = async (file, { size }) => size > maxLinkingBytes ? null : (await (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_4__  .Vc)(file, size)).toString("utf8");
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .F0)(async () => (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_4__  .XF)(await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Dj)(path), workspace, read, () => null), null);
}
const maxLinkingBytes = 4 * 1024 * 1024;
async function folderInside(path, workspace) {
    return path === workspace || (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .J0)(() => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .FK)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Ye)(path), (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Ye)(workspace)), true);
}
async function placeToWrite(path, folders) {
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .F0)(async () => {
        const folder = await realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        const allowed = await Promise.all(folders.map(realFolder));
        if (!allowed.some((candidate) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .FK)(folder, candidate)))
            return null;
        const real = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        return (await isThere(real)) && !(await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(real)).isFile() ? null : real;
    }, null);
}
async function realFolder(path) {
    const { real, rest } = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .KQ)(path);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, rest);
}
async function writeText(path, text, mode = 0o600) {
    await makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const { randomUUID } = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const beside = `${path}.${randomUUID()}`;
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(beside, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL, mode);
    try {
        if ((await (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_4__  .XM)(file, beside)) !== beside)
            throw ledAstray(path);
        if (mode !== 0o600)
            await file.chmod(mode);
        await file.writeFile(text);
        await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rename(beside, path);
    }
    catch (error) {
        await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .gN)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rm(beside, { force: true }));
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
async function createText(path, text) {
    await makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL, 0o666);
    try {
        if ((await (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_4__  .XM)(file, path)) !== path)
            throw ledAstray(path);
        await file.writeFile(text);
    }
    catch (error) {
        await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .gN)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rm(path, { force: true }));
        throw error;
    }
    finally {
        await file.close();
    }
}
function ledAstray(path) {
    return new Error(`a link has taken the place of the folder of ${path}`);
}
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
function findGitRoot(start) {
    return gitRootAbove(start) ?? ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(start) ? gitRootAbove((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Ye)(start)) : null);
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
    if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .FK)(path, folder))
        return nameOnDisk(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path));
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .F0)(async () => {
        const from = await realFolder(folder);
        const to = await realFolder(path);
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .FK)(to, from) ? nameOnDisk(from, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(from, to)) : null;
    }, null);
}
function nameOnDisk(folder, way) {
    const given = way === "" ? [] : way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return given.map((name, index) => entryName((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ...given.slice(0, index + 1)), name)).join("/");
}
function entryName(path, given) {
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .J0)(() => (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink() && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Ye)(path))) || given, given);
}
function unreadable(found, expected, cure) {
    return { kind: "unreadable", found, expected, cure };
}
const noFile = "no file";
function missingOr(error) {
    if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .Or)(error))
        throw error;
    return error.code === "ENOENT" || error.code === "ENOTDIR"
        ? noFile
        : `a file that cannot be read (${error.code})`;
}
async function makeRunFolder(parent) {
    await makeFolders(parent);
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.mkdtemp((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Dj)(parent), "readiness-"));
}
const runFolder = /^readiness-[A-Za-z0-9]{6}$/;
async function keepOnly(folder, ...names) {
    if (!runFolder.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)))
        return;
    await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .gN)(async () => {
        if (!(await isThere(folder)) || !(await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(folder)).isDirectory())
            return;
        for (const entry of await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readdir(folder))
            if (!names.includes(entry))
                await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .gN)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rm((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry), { recursive: true, force: true }));
    });
}
function earlierUses(temporaryFolder) {
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .J0)(() => {
        const left = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(temporaryFolder).filter((name) => runFolder.test(name));
        return left.filter((name) => filesOfARun.some((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, name, file))))
            .length;
    }, 0);
}
const filesOfARun = ["results.json", "journal.jsonl"];
async function makeFolders(path) {
    try {
        await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.mkdir(path);
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .up)(error, "EEXIST") && (await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat(path)).isDirectory())
            return;
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .up)(error, "ENOENT") || above === path || (await isFolder(above)))
            throw error;
        await makeFolders(above);
        await makeFolders(path);
    }
}
async function isFolder(path) {
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .F0)(async () => (await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat(path)).isDirectory(), false, "ENOENT");
}
async function isThere(path) {
    return (await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__  .F0)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(path), null, "ENOENT")) !== null;
}


  }),

  8673:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    P: function() { return   noWait; },
    x: function() { return   noFollow; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0;
const noWait = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;


  }),

  7645:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    DZ: function() { return   tidy; },
    F0: function() { return   unlessRefusedLater; },
    J0: function() { return   unlessRefused; },
    Or: function() { return   isSystemError; },
    gN: function() { return   tidyUp; },
    up: function() { return   hasCode; }
  });
function isSystemError(error) {
    return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}
function hasCode(error, ...codes) {
    return isSystemError(error) && codes.includes(error.code);
}
function unlessRefused(act, other, ...codes) {
    try {
        return act();
    }
    catch (error) {
        if (isRefusal(error, codes))
            return other;
        throw error;
    }
}
async function unlessRefusedLater(act, other, ...codes) {
    try {
        return await act();
    }
    catch (error) {
        if (isRefusal(error, codes))
            return other;
        throw error;
    }
}
function isRefusal(error, codes) {
    return codes.length === 0 ? isSystemError(error) : hasCode(error, ...codes);
}
function tidy(act) {
    try {
        act();
        return null;
    }
    catch (error) {
        return whatWasSaid(error);
    }
}
async function tidyUp(act) {
    try {
        await act();
        return null;
    }
    catch (error) {
        return whatWasSaid(error);
    }
}
function whatWasSaid(error) {
    if (isSystemError(error))
        return error.message.replace(/^, Unknown error: /, "");
    if (isRangeError(error))
        return "its folders lie too deep in each other";
    throw error;
}
function isRangeError(error) {
    return typeof error === "object" && error !== null && "name" in error && error.name === "RangeError";
}


  }),

  2154:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    F: function() { return   isJson; }
  });
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return false;
        throw error;
    }
}


  })

};
;