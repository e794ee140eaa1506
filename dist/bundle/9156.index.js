"use strict";
exports.id = 9156;
exports.ids = [9156,561];
exports.modules = {

  99156:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  reportCommandPlaceholders: function() { return   reportCommandPlaceholders; },
  reportGuidancePlaceholders: function() { return   reportGuidancePlaceholders; },
  reportSignalPlaceholders: function() { return   reportSignalPlaceholders; }
});

var model_problem = __webpack_require__(93970);
var run_values = __webpack_require__(53927);
var kinds = __webpack_require__(26941);
var slots = __webpack_require__(84564);
var join_parts = __webpack_require__(76572);
var placeholder = __webpack_require__(6514);
var check_signals = __webpack_require__(53737);
var draft = __webpack_require__(90320);
var meant_key = __webpack_require__(76430);
var nearest = __webpack_require__(41265);
;// CONCATENATED MODULE: ./build/page/meant-placeholder.js



const typed = run_values .Nj.filter((name) => name.length >= 5);
function meantPlaceholder(name) {
    if ((0,run_values .E_)(name))
        return null;
    const plain = (0,meant_key .y)(name);
    if ((0,run_values .E_)(plain))
        return plain;
    const near = (0,nearest .p)(plain, typed, 2);
    return near !== null && (isTypo(plain, near) || (0,nearest .p)(plain, [near], 1) !== null) ? near : null;
}
function isTypo(name, meant) {
    return name[0] === meant[0] || [...name].sort().join("") === [...meant].sort().join("");
}

;// CONCATENATED MODULE: ./build/page/check-placeholders.js










function reportSignalPlaceholders(signals, isVar, report) {
    for (const { signal, source } of signals) {
        if (source === null || !signal.expect.includes("{"))
            continue;
        let named = 0;
        (0,kinds .I)(signal.signal).fill?.(signal.signal, (form, template) => {
            const begin = form === "path" ? signal.expect.indexOf(template) : signal.expect.lastIndexOf(template);
            for (const slot of (0,slots .n)(form, template)) {
                const said = isVar(slot.name) ? null : (misspelt(slot) ?? misplaced(slot, form) ?? unfilled(slot));
                if (said === null)
                    continue;
                named += 1;
                report((0,model_problem .l4)(said.rule, (0,check_signals .$t)(source, begin < 0 ? 0 : begin + slot.start), said));
                if (named === maxNamed)
                    break;
            }
            return { text: template };
        });
    }
}
const maxNamed = 50;
const knownInSignals = run_values .Nj.map((each) => `\`{${each}}\``);
function misspelt({ name }) {
    const meant = meantPlaceholder(name);
    if (meant === null)
        return null;
    return {
        rule: "placeholder-name",
        found: `\`{${name}}\`, which is no placeholder`,
        expected: `${knownInSignals.join(", ")} or the name of a var`,
        cure: `Write \`{${meant}}\`; or write a pattern with \`\\{${name}\\}\` where the command prints these signs.`,
    };
}
function misplaced({ name, around }, form) {
    if (!(0,run_values .E_)(name) || (form !== "query" && around !== "class"))
        return null;
    const [where, cure] = form === "query"
        ? ["a JSONPath", `Compare what is found with it, as in \`json $.version = "{${name}}"\`.`]
        : ["a character class", "Take it out of the brackets: the value stands for itself as a whole."];
    return {
        rule: "placeholder-place",
        found: `the placeholder \`{${name}}\` in ${where}, where no value is filled in`,
        expected: "a placeholder in a text, a pattern, a path or a JSON string",
        cure,
    };
}
const notInSignals = run_values .o6.filter(({ inSignals }) => inSignals === null);
function unfilled({ name }) {
    const plain = (0,meant_key .y)(name);
    const row = notInSignals.find(({ placeholder, value }) => (placeholder ?? value) === plain);
    if (row === undefined)
        return null;
    return {
        rule: "placeholder-unfilled",
        found: `\`{${name}}\` in a signal, which stands for itself there`,
        expected: `a placeholder that signals know: ${(0,join_parts .BD)(knownInSignals, "or")}`,
        cure: `Compare it in the command, which is given \`"$${row.variable}"\`; or write a pattern with \`\\{${name}\\}\` where the command prints these signs.`,
    };
}
function reportCommandPlaceholders({ checks, settings }, report) {
    for (const script of [settings.setup, settings.teardown])
        reportIfFilled(script, report);
    for (const { command, diagnose } of checks) {
        reportIfFilled(command, report);
        reportIfFilled(diagnose, report);
    }
}
function reportIfFilled(script, report) {
    if (script === null || !script.value.includes("{"))
        return;
    let named = 0;
    for (const { name, start } of (0,placeholder .Q)(withoutHereDocuments(script.value))) {
        const meant = (0,run_values .E_)(name) ? name : meantPlaceholder(name);
        if (meant === null || /(?:[%#^\\]|->)$/.test(script.value.slice(Math.max(0, start - 2), start)))
            continue;
        const problem = {
            found: `the placeholder \`{${name}}\` in a command, which runs as it stands`,
            expected: "a variable: commands are never built by substitution",
            cure: `Write \`"$${(0,run_values .h3)(meant)?.variable ?? ""}"\`, which every command is given; where the braces are another program's (jq, awk, Python), write \`{ ${name} }\`.`,
        };
        report((0,model_problem .l4)("command-substitution", placeIn(script, start), problem));
        named += 1;
        if (named === maxNamed)
            return;
    }
}
function reportGuidancePlaceholders({ checks }, isVar, report) {
    const known = new Map();
    for (const guidance of checks.flatMap(draft .Vk)) {
        const before = known.get(guidance.value);
        if (before !== undefined && guidance.at !== undefined)
            continue;
        const misnamed = before ?? misnamedIn(guidance.value, isVar);
        known.set(guidance.value, misnamed);
        for (const { name, meant, start } of misnamed) {
            const place = placeIn(guidance, start);
            const found = `\`{${name}}\` in guidance, where it stays as it is`;
            const cure = `Write \`{${meant}}\`, or \`{ ${name} }\` where these signs are meant; where \`vars\` has the name, leave it.`;
            const expected = "the name of a placeholder, to the letter";
            report((0,model_problem .l4)("placeholder-unfilled", place, { found, expected, cure }));
        }
    }
}
function misnamedIn(text, isVar) {
    const found = new Map();
    for (const { name, start } of (0,placeholder .Q)(text)) {
        if (found.size === maxNamed)
            break;
        const meant = found.has(name) || isVar(name) || /[%#\\]/.test(text[start - 1] ?? "") ? null : meantInGuidance(name);
        if (meant !== null)
            found.set(name, { name, meant, start });
    }
    return [...found.values()];
}
function meantInGuidance(name) {
    if ((0,run_values .h3)(name) !== undefined)
        return null;
    return (0,run_values .h3)((0,meant_key .y)(name))?.placeholder ?? meantPlaceholder(name);
}
function placeIn(script, offset) {
    return (0,check_signals .$t)({ draft: script, offset: 0 }, offset);
}
function withoutHereDocuments(script) {
    if (!script.includes("<<"))
        return script;
    const lines = script.split("\n");
    let end = null;
    const lastOf = new Map(lines.map((line, index) => [line.replace(/^\t+/, ""), index]));
    return lines
        .map((line, index) => {
        if (end !== null) {
            if (line.replace(/^\t+/, "") === end)
                end = null;
            return " ".repeat(line.length);
        }
        const named = /(?<!<)<<-?[ \t]*(["']?)([A-Za-z_]\w*)\1/.exec(line)?.[2];
        if (named !== undefined && (lastOf.get(named) ?? -1) > index)
            end = named;
        return line;
    })
        .join("\n");
}


  }),

  76430:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    J: function() { return   meantKey; },
    y: function() { return   plainKey; }
  });
  var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41265);
  var _text_odd_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39911);


const synonyms = {
    id: ["name", "key", "slug", "check", "check-id"],
    area: ["component", "feature", "scope"],
    run: [
        "command",
        "commands",
        "cmd",
        "script",
        "exec",
        "smoke-command",
        "exact-command",
        "verification-command",
        "test-command",
    ],
    pass: [
        "pass-signal",
        "pass-signals",
        "passes",
        "pass-when",
        "passes-when",
        "pass-criteria",
        "expect",
        "expects",
        "expected",
        "expected-result",
        "expected-outcome",
        "expected-output",
        "success",
        "success-signal",
        "success-criteria",
        "must-show",
    ],
    fail: [
        "fail-signal",
        "fail-signals",
        "fails",
        "fail-when",
        "fails-when",
        "failure",
        "failure-signal",
        "must-not-show",
    ],
    rollback: ["roll-back", "rollback-action", "rollback-plan", "rollback-steps", "on-failure", "recovery"],
    retest: ["re-test", "rerun", "re-run", "retest-command"],
    diagnose: ["diagnosis", "diagnostics", "debug", "logs"],
    why: ["reason", "because"],
    timeout: ["time-limit", "max-time", "timeout-minutes", "timeout-seconds"],
    needs: ["depends-on", "depends", "dependencies", "requires"],
    env: ["environment", "envs", "variables", "vars"],
    "working-directory": ["cwd", "workdir", "work-dir", "working-dir", "dir", "directory", "folder"],
    shell: ["interpreter"],
    retries: ["retry", "max-retries", "retry-count"],
    "retry-delay": ["delay", "retry-wait", "backoff"],
    "runs-on": ["runner", "runners", "os", "platform"],
    phase: ["stage"],
    only: ["kind", "kinds", "only-for", "release-kind", "release-kinds"],
    "not-before": ["earliest", "not-until", "wait-until"],
    "to-do": ["todo", "todos", "to-dos", "task", "tasks"],
    waived: ["waiver", "waive", "exemption", "exempt"],
    owner: ["owners", "assignee", "responsible"],
    "version-from": ["version-file", "version-source", "version-path"],
    "sign-offs": ["sign-off", "signoff"],
    reviewed: ["last-reviewed", "last-review", "reviewed-on", "reviewed-at"],
    checks: ["smoke-matrix", "matrix", "tests", "smoke-tests", "smoke-checks", "checklist"],
};
const bySynonym = new Map(Object.entries(synonyms).flatMap(([key, names]) => names.map((name) => [name, key])));
function meantKey(key, table) {
    const plain = plainKey(key);
    if (Object.hasOwn(table, plain))
        return plain;
    const synonym = bySynonym.get(plain);
    if (synonym !== undefined && Object.hasOwn(table, synonym))
        return synonym;
    return (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__  .p)(key, Object.keys(table));
}
function plainKey(key) {
    return (0,_text_odd_characters_js__WEBPACK_IMPORTED_MODULE_0__  .G4)(key.normalize("NFKC"))
        .replace(/([a-z])([A-Z])/g, "$1-$2")
        .toLowerCase()
        .replace(/[_\s]+/g, "-");
}


  }),

  44936:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    LS: function() { return   plural; },
    U9: function() { return   count; },
    zD: function() { return   grouped; }
  });
function plural(number, one, many = `${one}s`) {
    return number === 1 ? one : many;
}
function count(number, one, many = `${one}s`) {
    return `${grouped(number)} ${plural(number, one, many)}`;
}
function grouped(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}


  }),

  76572:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    BD: function() { return   enumerated; },
    d9: function() { return   firstNames; },
    nn: function() { return   joinParts; }
  });
  var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44936);

function joinParts(separator, parts) {
    return parts.filter((part) => part !== "").join(separator);
}
function enumerated(names, word) {
    return joinParts(` ${word} `, [names.slice(0, -1).join(", "), ...names.slice(-1)]);
}
function firstNames(names, most = 5) {
    const more = names.length - most;
    return `${names.slice(0, most).join(", ")}${more > 0 ? ` and ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__  .zD)(more)} more` : ""}`;
}


  })

};
;