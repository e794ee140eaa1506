"use strict";
exports.id = 1474;
exports.ids = [1474];
exports.modules = {

  5739:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Ko: function() { return   readInputs; },
    R5: function() { return   readInput; },
    e2: function() { return   readEach; }
  });
  var _input_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44852);
  var _input_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31939);


function readInputs(raw) {
    return readEach(_input_names_js__WEBPACK_IMPORTED_MODULE_0__  .vj, raw);
}
function readEach(names, raw) {
    const problems = [];
    const inputs = Object.fromEntries(names.map((name) => [camelCase(name), readInput(name, raw, problems)]));
    return problems.length === 0 && isComplete(inputs, names)
        ? { kind: "inputs", inputs }
        : { kind: "problems", problems };
}
function readInput(name, raw, problems = []) {
    const given = raw(name) ?? "";
    const row = rows[name];
    return row.parser.parse(given.trim() === "" ? row.default : given, name, problems);
}
const rows = _input_table_js__WEBPACK_IMPORTED_MODULE_1__  .F;
function isComplete(values, names) {
    return names.every((name) => camelCase(name) in values);
}
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}


  }),

  41474:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  bq: function() { return   gatherSecrets; },
  sD: function() { return   redactorFor; },
  YB: function() { return   vocabularyOf; }
});

var release = __webpack_require__(8272);
var verdict = __webpack_require__(60552);
var own_words = __webpack_require__(39189);
var secret_forms = __webpack_require__(50027);
var redact_spans = __webpack_require__(25360);
var text_search = __webpack_require__(53879);
var token_shapes = __webpack_require__(63090);
;// CONCATENATED MODULE: ./build/redact/redaction.js





function createRedactor() {
    const secrets = new Set();
    const search = new SecretSearch();
    const apart = new SecretSearch();
    return {
        add(secret) {
            if (secret.trim() === "" || secrets.has(secret))
                return;
            secrets.add(secret);
            search.add(secret);
            for (const text of withoutOwnWords(secret))
                apart.add(text);
        },
        redact: (text) => (text === "" ? text : (0,redact_spans .Gg)(text, [...search.find(text), ...(0,token_shapes .G)(text)])),
        redactSentence: (text) => {
            if (text === "")
                return text;
            const quoted = [...text.matchAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g)].flatMap(({ 0: code, index }) => search.find(code).map(({ start, end }) => ({ start: start + index, end: end + index })));
            return (0,redact_spans .Gg)(text, [...apart.find(text), ...(0,token_shapes .G)(text), ...quoted]);
        },
        values: () => [...secrets],
    };
}
function withoutOwnWords(secret) {
    const lines = secret.split(/[\r\n]+/).filter((line) => line.trim() !== "");
    return lines.some(own_words .N) ? lines.filter((line) => !(0,own_words .N)(line)) : [secret];
}
const secretWords = /(?:^|[_-])(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|PRIVATE[_-]KEY|API[_-]KEY)(?:[_-]|$)/i;
const minEnvironmentLength = 8;
function secretsFromEnvironment(env) {
    return Object.entries(env).flatMap(([name, value]) => {
        return value !== undefined && value.trim().length >= minEnvironmentLength && secretWords.test(name)
            ? [value]
            : [];
    });
}
const minMarkedLength = 4;
const minUnmarkedLength = 8;
class SecretSearch {
    #new = [];
    #layers = [];
    #searched = 0;
    add(secret) {
        this.#new.push(secret);
    }
    find(text) {
        if (this.#new.length > 0)
            this.#addLayer();
        if (this.#searched > this.#layers.reduce((sum, { length }) => sum + length, 0))
            this.#mergeAll();
        this.#searched += text.length * (this.#layers.length - 1);
        return this.#layers.flatMap((layer) => findIn(layer, text));
    }
    #addLayer() {
        let secrets = this.#new;
        this.#new = [];
        for (let last = this.#layers.at(-1); last !== undefined; last = this.#layers.at(-1)) {
            if (last.secrets.length > secrets.length)
                break;
            secrets = [...last.secrets, ...secrets];
            this.#layers.pop();
        }
        this.#layers.push(layerOf(secrets));
    }
    #mergeAll() {
        if (this.#layers.length > 1)
            this.#layers = [layerOf(this.#layers.flatMap(({ secrets }) => secrets))];
        this.#searched = 0;
    }
}
function layerOf(secrets) {
    const forms = [...new Set(secrets.flatMap(secret_forms .X))];
    return {
        secrets,
        forwards: (0,text_search .u)(forms),
        backwards: (0,text_search .u)(forms.map(reversed)),
        maxLength: forms.reduce((most, form) => Math.max(most, form.length), 0),
        length: forms.reduce((sum, form) => sum + form.length, 0),
    };
}
function findIn({ forwards, backwards, maxLength }, text) {
    const spans = forwards.find(text);
    const open = forwards.openEnd(text.slice(-maxLength));
    if (open >= minUnmarkedLength)
        spans.push({ start: text.length - open, end: text.length });
    const closing = backwards.openEnd(reversed(text.slice(0, maxLength)));
    if (closing >= minUnmarkedLength)
        spans.push({ start: 0, end: closing });
    return text.includes(redact_spans .K1) ? [...spans, ...besideCuts(forwards, backwards, text)] : spans;
}
function besideCuts(forwards, backwards, text) {
    const behind = backwards
        .openBefore(reversed(text), redact_spans .K1)
        .map(({ start, end }) => ({ start: text.length - end, end: text.length - start }));
    return [...forwards.openBefore(text, redact_spans .K1), ...behind].filter(({ start, end }) => end - start >= minMarkedLength);
}
function reversed(text) {
    let result = "";
    for (let index = text.length - 1; index >= 0; index -= 1)
        result += text.charAt(index);
    return result;
}

var read_inputs = __webpack_require__(5739);
;// CONCATENATED MODULE: ./build/app/secrets.js





function gatherSecrets(known, env) {
    const { run, serverUrl } = known.context;
    const vocabulary = vocabularyOf({
        name: known.name,
        checks: known.plan.steps.map(({ check }) => ({
            id: check.id,
            area: check.area.text,
            areaSlug: check.area.slug,
        })),
        run,
        others: [
            known.page.path,
            known.page.file,
            known.resultsPath,
            serverUrl,
            ...known.plan.notApplicable.flatMap(({ id, area }) => [id, area]),
            ...Object.values(known.facts.values).flatMap((value) => value ?? []),
        ],
    });
    const warnings = [];
    for (const name of known.inputs.redact) {
        if (env[name]?.trim() || known.inputs.vars[name]?.trim())
            continue;
        warnings.push(isName.test(name)
            ? `\`redact\` names ${name}, which is not set: nothing of it can be hidden`
            : "`redact` has a line that is no variable's name; it is hidden like a value, but put the value into a variable and name that");
    }
    const masks = [];
    for (const value of knownValues(known.inputs, env)) {
        if ((0,own_words .N)(value) || vocabulary.some((word) => word.includes(value.trim()))) {
            warnings.push("the value of a secret variable is a word of the report itself, so that the log cannot mask it");
        }
        else if (value.trim() !== "")
            masks.push(value);
    }
    return { vocabulary, masks, warnings: [...new Set(warnings)] };
}
function redactorFor(input, env) {
    const redactor = createRedactor();
    for (const value of knownValues(secretInputs(input), env))
        redactor.add(value);
    return redactor;
}
function secretInputs(raw) {
    return {
        githubToken: (0,read_inputs .R5)("github-token", raw),
        linearToken: (0,read_inputs .R5)("linear-token", raw),
        redact: (0,read_inputs .R5)("redact", raw),
        vars: (0,read_inputs .R5)("vars", raw),
    };
}
const isName = /^[\w.()-]*$/;
function knownValues({ githubToken, linearToken, redact, vars }, env) {
    const named = redact.flatMap((name) => [env[name] ?? [], vars[name] ?? [], isName.test(name) ? [] : name].flat());
    const byName = [env, vars].flatMap(secretsFromEnvironment);
    return [...new Set([githubToken, linearToken, ...named, ...byName])].filter((value) => value.trim() !== "");
}
function vocabularyOf({ name, checks, run, others }) {
    return [
        ...verdict .rY,
        ...verdict .VF,
        ...release .Xx,
        ...release .tW,
        name,
        ...checks.flatMap(({ id, area, areaSlug }) => [id, area, areaSlug]),
        ...[run.repository, run.sha, run.headSha, run.ref, run.url, run.workflow, run.job],
        ...others,
    ].filter((word) => word !== "");
}


  }),

  71559:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    k: function() { return   filledForms; }
  });
  var _text_pattern_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65781);

const filledForms = {
    text: escapeMarkdown,
    address: (value) => encodeURI(Buffer.from(value).toString()).replace(/[()'[\]\\]/g, encodeMark),
    block: quoteForShell,
    span: quoteForShell,
    pattern: _text_pattern_text_js__WEBPACK_IMPORTED_MODULE_0__  .K,
};
function quoteForShell(value) {
    return /^[A-Za-z0-9._/@:+-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
function escapeMarkdown(value) {
    return value
        .replace(/[\\`*[\]<>#|~&$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\$&")
        .replace(/^[-+=]|^(\d+)(?=[.)](?:\s|$))/, (match) => (/\d/.test(match) ? `${match}\\` : `\\${match}`))
        .replace(/^[ \t]/, "&#32;");
}
function encodeMark(mark) {
    return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}


  }),

  2417:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    m: function() { return   unknownMoments; },
    x: function() { return   notKnownMoment; }
  });
const notKnownMoment = "and that moment is not known";
const unknownMoments = {
    tag: { kind: "unknown", why: "no tag is known" },
    release: { kind: "unknown", why: "no release is known" },
};


  }),

  39189:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    N: function() { return   isOwnWord; }
  });
  var _model_moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2417);
  var _model_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60552);


const ownSentences = [
    ..._model_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .rY,
    ..._model_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .VF,
    "all required checks passed",
    "the only required check passed, waived check did not pass, waived checks did not pass",
    "of required checks did not pass",
    "of required checks is pending, of required checks are pending",
    "the run was cancelled before it began",
    "setup failed, so no check could run",
    "setup and teardown did not pass",
    "no required check was run, and advisory checks decide nothing",
    "the pull request changes its own gate, and changes may weaken it",
    "the page cannot be used: errors",
    "the checklist is unusable",
    "under nothing was run, because the code may be a stranger's",
    "nothing was run: commit is checked out, and the event is about",
    "the page could not be compared with the base's, so the pull request may weaken its own gate",
    "the run died before it was judged; had ended with exit code",
    "the run died while was running",
    "it had not reported yet, though had passed",
    "fail signal seen, pass signal not seen, pass signal not seen yet",
    "of required checks are still to do, is still to do, waits for",
    _model_moment_js__WEBPACK_IMPORTED_MODULE_0__  .x,
    "signals could not be evaluated",
    "has no value in this run, the var is empty, where no value is filled in, only as a part of more",
    "expected exit, expected stdout, stderr, output lines",
    "the command did not end by itself",
    "nothing watched for it",
    "a pipe was closed early",
    "timed out after, timed-out, could not be started",
    "ended by the run's timeout of",
    "the run's timeout was over before it began",
    "it touched the runner's command files",
    "tampered with the runner's files",
    "it needs, which did not pass, which never had a verdict",
    "fail-fast",
    "flaky: passed on attempt, attempts, trying again",
    "needed by a selected check, needed for",
    "processes left behind, ended, of them could not be ended",
    "the failure did not recur, the failure was confirmed",
    "Ready again, Not ready",
    "Since commit every check that decides passes",
    "Ready as far as looked, sign-off still open, sign-offs still open, passed",
    "required checks failed, the only required check, have no verdict, has no verdict, were not run, was not run",
    "setup failed, nothing was run, the page cannot be used, nothing was run, the run was cut off",
    "this pull request weakens its own gate, a reviewer who owns the gate must agree to changes below, or the page goes back",
    "Broke, First, Ask, mend the setup, nothing has to be rolled back, Then run it again for the rest, then the other",
    "the page says no way back; retest, nobody is named on the page, the first of them",
    "failed, not run, not finished, pending, passed, advisory failed, waived failed, not reported, gate, log of attempt",
    "checks not run, waiting for, was running when the run ended, see the log, no end known, never began, had ended with exit code, and was not judged",
    "remark on the page, remarks on the page, more lines in the log, It printed nothing",
    "Check, Command, Proof, Time, sign-off open, sign-offs open, sign-offs done",
    "Still to do, To sign off, Nothing to do yet, Waiting: nothing to do yet, no owner is named, to do, not yet, is pending, are pending, waits for",
    "Not ready for after publishing, before publishing, Sign-off still open, and no sign-off that counts is open",
    "waived by until, the waiver was over after, row is for releases only, rows are for, does not apply, do not apply",
    "ticked in this pull request, ticked for, approved by, not for this release, added or narrowed by this pull request",
    "Signals, Verdict, Result, Reason, Severity, advisory, Details, Duration, Seconds, Minutes",
    "Roll back, Rollback and retest, Retest, Command, Output, Diagnosis",
    "Sign-offs, Findings, Warnings, Errors, Setup, Teardown, Guidance",
    "it names which is not known in this run, setup was not run, teardown was not run",
    "the version is none by SemVer, first release, major, minor, patch, prerelease, before, after",
    "Why this check exists",
    "no end after, command not found, it printed nothing, it wrote to the runner's own files",
    "expected, saw, expected, but, was printed, was never printed, must not be seen, but was",
    "could not be judged, the file does not say it",
    "failed again on retest, passed on retest: flaky?, on retest, advisory, waived until",
    "nobody is named on the page, more lines in the log, the page says nothing",
    "the same, the other, Check, Seen, First step back",
    "This pull request changes its own gate, The gate itself changes",
    "Compared with the page at: changes may weaken it, adds to it, strengthens it, Whatever does not plainly demand more",
    "Left out, to stay within the size limit: The results file has all of it",
    "readiness-action, started, commit, release readiness, Release, Readiness",
    "passed, failed, skipped, cancelled, interrupted, errored, Passed, Failed, Skipped, Cancelled, Interrupted",
];
function isOwnWord(secret) {
    const word = secret.trim();
    return word !== "" && ownSentences.some((sentence) => sentence.includes(word));
}


  }),

  50027:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    X: function() { return   formsOf; },
    r: function() { return   logFormsOf; }
  });
  var _model_filled_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71559);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59119);


const minPieceLength = 6;
function formsOf(secret) {
    if (secret.trim() === "")
        return [];
    const lines = linesOf(secret);
    const pieces = [...lines, (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__  .w)(secret), ...[secret, ...lines].flatMap(encodings)];
    return [...new Set([secret, ...pieces.filter((piece) => piece.length >= minPieceLength)])];
}
function logFormsOf(secret) {
    if (secret.trim() === "")
        return [];
    return [...new Set([secret, ...linesOf(secret)])].filter((form) => form.length >= minPieceLength || form === secret);
}
function linesOf(secret) {
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    return lines.filter((line) => line.length >= minPieceLength && line !== secret);
}
function encodings(text) {
    const bytes = Buffer.from(text, "utf8");
    return [
        ...base64Forms(bytes),
        ...urlForms(bytes),
        ...jsonForms(text),
        ...Object.values(_model_filled_forms_js__WEBPACK_IMPORTED_MODULE_0__  .k).map((form) => form(text)),
    ];
}
function jsonForms(text) {
    const json = JSON.stringify(text).slice(1, -1);
    const unicode = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    return [json, json.replace(/[^\u0020-\u007e]/g, unicode), json.replace(/[<>&\u2028\u2029]/g, unicode)];
}
function base64Forms(bytes) {
    const whole = bytes.toString("base64");
    const forms = [
        whole,
        whole.replace(/=+$/, ""),
        ...[0, 1, 2].map((offset) => base64Core(bytes, offset)),
        ...wrapped(whole),
    ];
    return forms.flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
}
function base64Core(bytes, offset) {
    const end = offset + bytes.length;
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor((end * 8) / 6));
}
function wrapped(encoded) {
    return [64, 76].flatMap((width) => encoded.length > width ? (encoded.match(new RegExp(`.{1,${width}}`, "g")) ?? []) : []);
}
function urlForms(bytes) {
    const encode = (kept) => {
        return Array.from(bytes, (byte) => kept.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : percent(byte)).join("");
    };
    const component = encode(/[A-Za-z0-9\-_.!~*'()]/);
    const strict = encode(/[A-Za-z0-9\-_.~]/);
    const ofForms = encode(/[A-Za-z0-9\-_.*]/).replaceAll("%20", "+");
    return [component, strict, strict.replaceAll("%20", "+"), ofForms].flatMap((form) => [
        form,
        form.replace(/%../g, (code) => code.toLowerCase()),
    ]);
}
function percent(byte) {
    return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}


  }),

  25360:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Gg: function() { return   replaceSpans; },
    K1: function() { return   cutMark; },
    pc: function() { return   redacted; }
  });
const redacted = "***";
function replaceSpans(text, spans) {
    if (spans.length === 0)
        return text;
    let result = "";
    let position = -1;
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
        if (start > position)
            result += text.slice(Math.max(0, position), start) + redacted;
        position = Math.max(position, end);
    }
    return result + text.slice(position);
}
const cutMark = "…";


  }),

  53879:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    u: function() { return   createTextSearch; }
  });
function createTextSearch(literals) {
    const automaton = build(literals.filter((literal) => literal !== ""));
    return {
        find: (text) => find(automaton, text),
        openEnd: (text) => openEnd(automaton, text),
        openBefore: (text, mark) => openBefore(automaton, text, mark.charCodeAt(0)),
    };
}
const root = 0;
function build(literals) {
    const size = 1 + literals.reduce((sum, literal) => sum + literal.length, 0);
    const automaton = {
        first: new Int32Array(0x10000),
        edges: newEdges(size),
        suffix: new Int32Array(size),
        longest: new Int32Array(size),
        depth: new Int32Array(size),
    };
    const parent = new Int32Array(size);
    const code = new Uint16Array(size);
    let nodes = 1;
    for (const literal of literals) {
        let node = root;
        for (let index = 0; index < literal.length; index += 1) {
            const unit = literal.charCodeAt(index);
            const known = childOf(automaton, node, unit);
            if (known === root) {
                addChild(automaton, node, unit, nodes);
                parent[nodes] = node;
                code[nodes] = unit;
            }
            node = known === root ? nodes++ : known;
        }
        automaton.longest[node] = literal.length;
    }
    linkSuffixes(automaton, { parent, code, nodes });
    return automaton;
}
function newEdges(size) {
    const capacity = 2 ** Math.ceil(Math.log2(size * 2));
    return {
        mask: capacity - 1,
        node: new Int32Array(capacity),
        code: new Uint16Array(capacity),
        child: new Int32Array(capacity),
    };
}
function childOf({ first, edges }, node, unit) {
    if (node === root)
        return first[unit] ?? root;
    return edges.child[slotOf(edges, node, unit)] ?? root;
}
function addChild({ first, edges, depth }, node, unit, added) {
    depth[added] = (depth[node] ?? 0) + 1;
    if (node === root) {
        first[unit] = added;
        return;
    }
    const slot = slotOf(edges, node, unit);
    edges.node[slot] = node;
    edges.code[slot] = unit;
    edges.child[slot] = added;
}
const { imul } = Math;
function slotOf({ mask, node: nodes, code, child }, node, unit) {
    let slot = imul(imul(node, 0x9e3779b1) + unit, 0x85ebca6b) >>> 7;
    for (slot &= mask; child[slot] !== root; slot = (slot + 1) & mask) {
        if (nodes[slot] === node && code[slot] === unit)
            return slot;
    }
    return slot;
}
function linkSuffixes(automaton, { parent, code, nodes }) {
    const { suffix, longest } = automaton;
    for (const node of byDepth(automaton.depth, nodes)) {
        const from = parent[node] ?? root;
        if (from === root)
            continue;
        const shorter = step(automaton, suffix[from] ?? root, code[node] ?? 0);
        suffix[node] = shorter;
        longest[node] = Math.max(longest[node] ?? 0, longest[shorter] ?? 0);
    }
}
function byDepth(depth, nodes) {
    const deepest = depth.reduce((most, one) => Math.max(most, one), 0);
    const next = new Int32Array(deepest + 2);
    for (let node = 1; node < nodes; node += 1) {
        const behind = (depth[node] ?? 0) + 1;
        next[behind] = (next[behind] ?? 0) + 1;
    }
    for (let level = 1; level < next.length; level += 1)
        next[level] = (next[level] ?? 0) + (next[level - 1] ?? 0);
    const sorted = new Int32Array(nodes - 1);
    for (let node = 1; node < nodes; node += 1) {
        const level = depth[node] ?? 0;
        const place = next[level] ?? 0;
        sorted[place] = node;
        next[level] = place + 1;
    }
    return sorted;
}
function step(automaton, from, unit) {
    for (let node = from;; node = automaton.suffix[node] ?? root) {
        const next = childOf(automaton, node, unit);
        if (next !== root || node === root)
            return next;
    }
}
function find(automaton, text) {
    const spans = [];
    let node = root;
    for (let index = 0; index < text.length; index += 1) {
        node = step(automaton, node, text.charCodeAt(index));
        const length = automaton.longest[node] ?? 0;
        if (length > 0)
            cover(spans, index + 1 - length, index + 1);
    }
    return spans;
}
function cover(spans, start, end) {
    let from = start;
    for (let last = spans.at(-1); last !== undefined && last.end >= from; last = spans.at(-1)) {
        from = Math.min(from, last.start);
        spans.pop();
    }
    spans.push({ start: from, end });
}
function openEnd(automaton, text) {
    let node = root;
    for (let index = 0; index < text.length; index += 1)
        node = step(automaton, node, text.charCodeAt(index));
    return automaton.depth[node] ?? 0;
}
function openBefore(automaton, text, mark) {
    const spans = [];
    let node = root;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        const open = unit === mark ? (automaton.depth[node] ?? 0) : 0;
        if (open > 0)
            spans.push({ start: index - open, end: index });
        node = step(automaton, node, unit);
    }
    return spans;
}


  }),

  63090:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  G: function() { return   findTokens; },
  v: function() { return   hideTokens; }
});

var spans = __webpack_require__(25360);
;// CONCATENATED MODULE: ./build/redact/private-keys.js

const keyMarker = /-{4,5} ?(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/g;
const maxBlock = 64 * 1024;
const minLine = 32;
function findPrivateKeys(text) {
    const spans = [];
    let open = null;
    for (const { 0: found, 1: kind, index } of text.matchAll(keyMarker)) {
        const end = index + found.length;
        if (kind === "BEGIN") {
            if (open !== null)
                spans.push({ ...open, end: endOfBody(text, open) });
            open = { start: index, end };
        }
        else if (open !== null && end - open.start <= maxBlock) {
            spans.push({ start: open.start, end });
            open = null;
        }
        else {
            spans.push({ start: startOfBody(text, index), end });
        }
    }
    if (open !== null)
        spans.push({ ...open, end: endOfBody(text, open) });
    return spans;
}
function endOfBody(text, begin) {
    const column = begin.start - (startOfLine(text, begin.start) ?? begin.start);
    let end = begin.end;
    for (;;) {
        const from = skipForwards(text, end, column);
        const to = endOfRun(text, from);
        if (to - from < minLine && !(isCut(text, to) && isNoWord.test(text.slice(from, to))))
            return end;
        end = to;
    }
}
const isNoWord = /[0-9A-Z+/=]|^[a-z]{4}$/;
const header = /[A-Z][A-Za-z-]{2,20}: [^\n\\]{0,100}/y;
const run = /[A-Za-z0-9+/=]*/y;
function skipForwards(text, from, column) {
    let at = from;
    for (;;) {
        const character = text[at];
        if (character === "\n") {
            const next = text.indexOf("\n", at + 1);
            at = Math.min(at + 1 + column, next < 0 ? text.length : next);
        }
        else if (isEscapedEnd(text, at))
            at += 2;
        else if (character !== undefined && blank.test(character))
            at += 1;
        else {
            header.lastIndex = at;
            const found = header.exec(text);
            if (found === null)
                return at;
            at += found[0].length;
        }
    }
}
const blank = /[ \t\r⏎\\]/;
function isEscapedEnd(text, at) {
    return text[at] === "\\" && (text[at + 1] === "n" || text[at + 1] === "r");
}
function endOfRun(text, from) {
    run.lastIndex = from;
    return from + (run.exec(text)?.[0].length ?? 0);
}
function startOfBody(text, marker) {
    const start = startOnLine(text, marker);
    const line = startOfLine(text, marker);
    return start < marker || line === null ? start : startAbove(text, line, marker);
}
function startOnLine(text, marker) {
    let start = marker;
    for (;;) {
        const to = skipBackwards(text, start);
        const from = startOfRun(text, to);
        const isPiece = to - from >= minLine || (to > from && (from === 0 || text[from - 1] === spans .K1));
        if (!isPiece)
            return start;
        start = from;
    }
}
function skipBackwards(text, from) {
    let at = from;
    while (at > 0) {
        if (isEscapedEnd(text, at - 2))
            at -= 2;
        else if (blank.test(text[at - 1] ?? ""))
            at -= 1;
        else
            return at;
    }
    return at;
}
function startOfRun(text, to) {
    let at = to;
    while (at > 0 && isKeyCharacter.test(text[at - 1] ?? ""))
        at -= 1;
    return at < to && text[at - 1] === "\\" ? at + 1 : at;
}
const isKeyCharacter = /[A-Za-z0-9+/=]/;
const keyLine = /^…?[A-Za-z0-9+/=]+$/;
function startAbove(text, markerLine, marker) {
    const column = marker - markerLine;
    let start = marker;
    for (let end = markerLine - 1; end > 0;) {
        const line = startOfLine(text, end);
        if (line === null)
            return start;
        const content = text.slice(Math.min(line + column, end), end).trim();
        const isLine = keyLine.test(content) && (content.length >= minLine || start === marker || line === 0);
        if (!isLine && content !== "")
            return start;
        if (isLine)
            start = line + column;
        end = line - 1;
    }
    return start;
}
function isCut(text, at) {
    return at === text.length || text[at] === spans .K1;
}
const maxLine = 512;
function startOfLine(text, at) {
    const from = Math.max(0, at - maxLine);
    const feed = text.slice(from, at).lastIndexOf("\n");
    if (feed < 0 && from > 0)
        return null;
    return from + feed + 1;
}

;// CONCATENATED MODULE: ./build/redact/token-shapes.js


function findTokens(text) {
    const spans = [];
    for (const { beginning, find } of shapes)
        if (text.search(beginning) >= 0)
            spans.push(...find(text));
    return spans;
}
function hideTokens(text) {
    return (0,spans .Gg)(text, findTokens(text));
}
const word = /\w*/y;
const wordOrDash = /[\w-]*/y;
const prefixed = [
    { prefix: "github_pat_", body: word, min: 40 },
    ...["ghp_", "gho_", "ghu_", "ghs_", "ghr_"].map((prefix) => ({ prefix, body: word, min: 36 })),
    { prefix: "npm_", body: /[A-Za-z0-9]*/y, min: 36 },
    { prefix: "pypi-AgE", body: wordOrDash, min: 50 },
    ...["xoxa-", "xoxb-", "xoxe-", "xoxp-", "xoxr-", "xoxs-", "xapp-1-"].map((prefix) => ({
        prefix,
        body: /[A-Za-z0-9-]*/y,
        min: 16,
    })),
    ...["services/", "workflows/", "triggers/"].map((path) => ({
        prefix: `hooks.slack.com/${path}`,
        body: /[\w/-]*/y,
        min: 20,
        keepsPrefix: true,
    })),
    { prefix: "lin_api_", body: /[A-Za-z0-9]*/y, min: 32 },
    { prefix: "lin_oauth_", body: /[A-Za-z0-9]*/y, min: 32 },
];
const anyPrefix = new RegExp(prefixed.map(({ prefix }) => prefix.replaceAll(".", "\\.")).join("|"), "g");
function* findPrefixed(text) {
    let behind = 0;
    for (const { 0: found, index } of text.matchAll(anyPrefix)) {
        const shape = prefixed.find(({ prefix }) => prefix === found);
        if (shape === undefined || index < behind)
            continue;
        const from = index + found.length;
        const end = endOf(shape.body, text, from);
        if (end - from < shape.min && !isCutToken(text, from, end))
            continue;
        yield { start: shape.keepsPrefix ? from : index, end };
        behind = end;
    }
}
function endOf(expression, text, from) {
    expression.lastIndex = from;
    return from + (expression.exec(text)?.[0].length ?? 0);
}
const minMarkedBody = 4;
const minUnmarkedBody = 10;
function isCutToken(text, from, end) {
    const min = text[end] === spans .K1 ? minMarkedBody : end === text.length ? minUnmarkedBody : null;
    return min !== null && end - from >= min && /[0-9A-Z]/.test(text.slice(from, end));
}
const awsId = /(?<![A-Za-z0-9])A[KS]IA(?:[A-Z0-9]{16}(?![A-Za-z0-9])|(?=[A-Z0-9]*[0-9])[A-Z0-9]{4,15}(?=…))/g;
function* findAwsIds(text) {
    for (const { 0: found, index } of text.matchAll(awsId))
        yield { start: index, end: index + found.length };
}
const awsSecret = /(?:secret_?access_?key|aws_?secret_?key|aws_?session_?token)[\s"'\\:=>|,]{1,12}([A-Za-z0-9/+=]{8,})/gi;
const minAwsSecret = 40;
function* findAwsSecrets(text) {
    for (const { 0: found, 1: secret = "", index } of text.matchAll(awsSecret)) {
        const end = index + found.length;
        const isCut = end === text.length || text[end] === spans .K1;
        if (secret.length >= minAwsSecret || isCut)
            yield { start: end - secret.length, end };
    }
}
const jwtHeader = /eyJ[\w-]*/g;
const jwtPart = /\.[\w-]*/y;
const minJwtPart = 10;
function* findJwts(text) {
    for (const { 0: header, index } of text.matchAll(jwtHeader)) {
        if (header.length < minJwtPart)
            continue;
        let end = index + header.length;
        let parts = 1;
        let last = header.length;
        for (let from = end, part = 2; part <= 5 && text[from] === "."; part += 1) {
            const behind = endOf(jwtPart, text, from);
            if (behind > from + 1)
                [end, parts, last] = [behind, part, behind - from - 1];
            from = behind;
        }
        const isCut = text[end] === spans .K1 || (end === text.length && parts > 1);
        if ((parts >= 3 && last >= minJwtPart) || isCut)
            yield { start: index, end };
    }
}
const shapes = [
    { beginning: anyPrefix, find: findPrefixed },
    { beginning: awsId, find: findAwsIds },
    { beginning: awsSecret, find: findAwsSecrets },
    { beginning: jwtHeader, find: findJwts },
    { beginning: keyMarker, find: findPrivateKeys },
];


  }),

  65781:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    K: function() { return   literalPattern; },
    U: function() { return   patternText; }
  });
function patternText(pattern, ignoreCase) {
    const escaped = pattern.replace(/\\.|\//gs, (token) => (token === "/" ? "\\/" : token));
    return `/${escaped}/${ignoreCase ? "i" : ""}`;
}
function literalPattern(text) {
    return text.replace(/[\\/.*+?^$|()[\]{}]/g, "\\$&");
}


  })

};
;