"use strict";
exports.id = 8342;
exports.ids = [8342,4324];
exports.modules = {

  84324:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    readEvent: function() { return   readEvent; }
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

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


  }),

  24416:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    planHere: function() { return   planHere; }
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
  var node_os__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
  var _app_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81381);
  var _app_workflow_guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81102);
  var _platform_terminal_run_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90746);
  var _platform_terminal_standard_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65341);
  var _event_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84324);
  var _ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11885);







async function planHere({ input, json }, { cwd, env, guarded }) {
    const { host } = await (0,_platform_terminal_run_terminal_js__WEBPACK_IMPORTED_MODULE_3__.runTerminal)({
        output: json ? "stderr" : "stdout",
        dialect: (0,_app_workflow_guard_js__WEBPACK_IMPORTED_MODULE_2__  .ki)(env) ? "workflow" : "plain",
        amount: "usual",
    }, env);
    const request = {
        input,
        cwd,
        goOn: !json,
        temporaryFolder: env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        event: await (0,_event_js__WEBPACK_IMPORTED_MODULE_5__.readEvent)(env),
        cancel: new AbortController().signal,
    };
    const { exitCode, sharded } = await (0,_app_plan_js__WEBPACK_IMPORTED_MODULE_1__  .e)(request, (0,_ports_js__WEBPACK_IMPORTED_MODULE_6__.realPorts)(host, env, null));
    const out = guarded((0,_platform_terminal_standard_output_js__WEBPACK_IMPORTED_MODULE_4__  .d)());
    if (sharded !== null && json) {
        const whole = { matrix: JSON.parse(sharded.matrix), plan: sharded.plan };
        await out.write(`${JSON.stringify(whole, null, 2)}\n`);
    }
    await Promise.all([out.flush(), host.log.flush()]);
    return exitCode;
}


  }),

  98262:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: function() { return   ApiError; }
  });
class ApiError extends Error {
    failure;
    name = "ApiError";
    constructor(failure, options) {
        super(failure.message, options);
        this.failure = failure;
    }
}


  }),

  90746:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    runTerminal: function() { return   runTerminal; }
  });
  var _text_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67759);
  var _log_writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79456);
  var _terminal_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56873);
  var _terminal_looks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20579);




async function runTerminal({ output, dialect, amount }, env) {
    const stream = output === "stderr" ? process.stderr : process.stdout;
    const isTerminal = stream.isTTY === true && dialect === "plain";
    const looks = () => (0,_terminal_looks_js__WEBPACK_IMPORTED_MODULE_1__  .j)(env, isTerminal, stream.columns);
    const { color } = looks();
    const log = (0,_log_writer_js__WEBPACK_IMPORTED_MODULE_2__  .G)(stream);
    const isLive = isTerminal && (0,_terminal_looks_js__WEBPACK_IMPORTED_MODULE_1__  .h)(env);
    const view = {
        get width() {
            return looks().width;
        },
        isLive,
        amount,
    };
    const host = { ...(0,_terminal_host_js__WEBPACK_IMPORTED_MODULE_3__  .P)(log, isTerminal, color, dialect), view };
    if (!isLive)
        return { host, clear: () => false };
    const { liveLine } = await __webpack_require__.e(  1988).then(__webpack_require__.bind(__webpack_require__, 83814));
    const live = liveLine({
        log,
        columns: () => stream.columns || view.width,
        paint: (text) => (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_0__  .C)(color)(text, "dim"),
        writeNow: (text) => void stream.write(text),
    });
    return { host: { ...host, log: live.log, showRunning: live.show }, clear: live.clear };
}


  })

};
;