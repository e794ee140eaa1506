"use strict";
exports.id = 5795;
exports.ids = [5795];
exports.modules = {

  23632:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    nameWorkflow: function() { return   nameWorkflow; }
  });
  var _github_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77023);
  var _model_api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98262);
  var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5739);



async function nameWorkflow(run, ports) {
    const { context, log } = run;
    const { repository } = context.run;
    const runId = ports.env["GITHUB_RUN_ID"] ?? "";
    if (repository === "" || runId === "" || !ports.services)
        return run;
    try {
        const { github } = ports.services({ github: (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .R5)("github-token", run.input), linear: "" });
        const workflowFile = await github.workflowOf(repository, runId);
        return { ...run, context: { ...context, workflowFile, run: { ...context.run, workflow: workflowFile } } };
    }
    catch (error) {
        if (!(error instanceof _model_api_error_js__WEBPACK_IMPORTED_MODULE_1__  .h))
            throw error;
        await log.warning((0,_github_outcome_js__WEBPACK_IMPORTED_MODULE_0__  .Fp)(error, purpose, "gitea"));
        return run;
    }
}
const purpose = {
    missed: "The workflow has no `name:`, so it may share comment and status with another one",
    permission: "actions: read",
    object: "the run",
};


  })

};
;