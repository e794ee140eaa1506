"use strict";
exports.id = 6177;
exports.ids = [6177];
exports.modules = {

  97441:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N: function() { return   noApproval; }
  });
const noApproval = "no approval of";


  }),

  36177:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    judgeSignOffs: function() { return   judgeSignOffs; },
    needsApprovals: function() { return   needsApprovals; }
  });
  var _model_approvals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97441);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65307);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45942);
  var _text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97217);
  var _text_version_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80919);
  var _applicability_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57674);






function judgeSignOffs(signOffs, facts) {
    return signOffs.map((signOff) => {
        const { text, done, line, heading, owner, environment } = signOff;
        const why = (0,_applicability_js__WEBPACK_IMPORTED_MODULE_2__  .h)(signOff, facts.release);
        const isTicked = done && environment === null;
        const tickedHere = isTicked && facts.isTickedHere(signOff);
        const holds = facts.settings.signOffs === "require";
        const said = { text, line, heading, owner, holds, tickedHere };
        return why === null
            ? { ...said, ...judge(signOff, facts), applies: true }
            : { ...said, done: isTicked, why, by: null, applies: false };
    });
}
function needsApprovals(signOffs, release) {
    return signOffs.some((signOff) => signOff.environment !== null && (0,_applicability_js__WEBPACK_IMPORTED_MODULE_2__  .h)(signOff, release) === null);
}
function judge(signOff, facts) {
    const { environment, done } = signOff;
    if (environment === null && !done)
        return open(null);
    const objection = versionObjection(signOff, facts);
    if (objection !== null)
        return open(objection);
    if (environment === null)
        return { done, why: null, by: null };
    return judgeEnvironment(environment, facts.approvals);
}
function open(why) {
    return { done: false, why, by: null };
}
function versionObjection({ version, environment }, { release, noVersion, settings }) {
    const told = `${environment === null ? "ticked for" : "is for"} ${version}`;
    if (version !== null && release.version !== null)
        return (0,_text_version_text_js__WEBPACK_IMPORTED_MODULE_3__  .p)(version, release.version) ? null : forAnother(told, release.version, environment);
    if (settings.signOffs === "note")
        return null;
    if (version !== null)
        return `${told}, and ${noVersion ?? "this release's version is not known: give the input `version`, or `version-from` on the page"}`;
    if (environment !== null)
        return null;
    if (release.version !== null)
        return unversioned(release.version);
    return settings.versionFrom === null
        ? null
        : `ticked, for which release? ${noVersion ?? "`version-from` gives no version: mend it, or give the input `version`"}`;
}
function unversioned(version) {
    const written = inParentheses(version);
    return written === null
        ? `ticked, for which release? ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__  .K)(version)} is no version that parentheses can name: give the input \`version\``
        : `ticked, for which release? write \`(${written})\``;
}
function forAnother(told, version, environment) {
    const written = inParentheses(version);
    if (environment !== null || written === null)
        return told;
    return `${told}: write \`(${written})\` once it is done for this release`;
}
function inParentheses(version) {
    return [version, `v${version}`].find(_text_version_text_js__WEBPACK_IMPORTED_MODULE_3__  .IL) ?? null;
}
function judgeEnvironment(environment, approvals) {
    const name = (0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__  .K)(environment);
    if (approvals.kind === "unknown")
        return open(`not known whether ${name} was approved: ${approvals.reason}`);
    const wanted = environment.toLowerCase();
    const of = (state) => approvals.reviews.filter((review) => review.state === state && review.environments.some((other) => other.toLowerCase() === wanted));
    const rejected = of("rejected");
    if (rejected.length > 0)
        return open(`${name} was rejected by ${people(rejected) ?? "a removed account"}`);
    const approved = of("approved");
    if (approved.length === 0)
        return open(`${_model_approvals_js__WEBPACK_IMPORTED_MODULE_4__  .N} ${name} in this run: its reviewers approve a job with ${(0,_text_plain_code_js__WEBPACK_IMPORTED_MODULE_1__  .K)(`environment: ${environment}`)}, which has to come before`);
    const earlier = `this is attempt ${approvals.attempt} of the run, and the approval may be an earlier one's`;
    return {
        done: true,
        why: approvals.attempt > 1 ? earlier : null,
        by: people(approved) ?? "a removed account",
    };
}
function people(reviews) {
    const logins = [...new Set(reviews.flatMap(({ by }) => (by === null ? [] : (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)(by))))];
    return logins.length === 0 ? null : (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_5__  .lD)(logins.join(", "), 200);
}


  })

};
;