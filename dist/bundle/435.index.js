"use strict";
exports.id = 435;
exports.ids = [435,6586,7235];
exports.modules = {

  17821:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: function() { return   askRelease; },
    p: function() { return   gatherFacts; }
  });
  var _plan_missing_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15803);
  var _plan_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83750);
  var _plan_semantic_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9006);



async function gatherFacts(question, ports) {
    const { inputs, page, tag, context, places, planned } = question;
    const clues = { version: page.version, tag, kind: inputs.kind, phase: inputs.phase };
    const asked = await askRelease(clues, places, ports);
    const found = planned ? await withPlanned(planned.release, clues, asked) : asked;
    const { git, search, release, lastVersion, source, why } = found;
    const pullRequest = context.pullRequest ?? inputs.pullRequest ?? context.queuedPullRequest;
    return {
        values: {
            sha: context.run.headSha || git.head,
            baseSha: context.baseSha,
            ...release,
            lastVersion,
            pullRequest: pullRequest === null ? null : String(pullRequest),
            runUrl: context.run.url || null,
        },
        release,
        versionSource: source,
        tagged: await findTagged(clues, found),
        head: git.head,
        missing: (0,_plan_missing_value_js__WEBPACK_IMPORTED_MODULE_0__  .S2)(search, why),
    };
}
async function withPlanned(release, clues, asked) {
    const { plannedRelease } = await Promise.all( [__webpack_require__.e(1968), __webpack_require__.e(6404), __webpack_require__.e(9000)]).then(__webpack_require__.bind(__webpack_require__, 8027));
    return { ...asked, ...plannedRelease(release, clues, await (0,_plan_semantic_version_js__WEBPACK_IMPORTED_MODULE_2__  .SI)()) };
}
async function findTagged(clues, { git: { head }, repository }) {
    const read = await (0,_plan_semantic_version_js__WEBPACK_IMPORTED_MODULE_2__  .SI)();
    const version = (0,_plan_release_js__WEBPACK_IMPORTED_MODULE_1__  .SF)(clues, read);
    if (version.said === null || clues.tag !== null || clues.phase === "after" || head === null)
        return null;
    const tags = (await repository().allTags()) ?? [];
    const names = tags.map(({ name }) => name);
    const tag = (0,_plan_release_js__WEBPACK_IMPORTED_MODULE_1__  .ml)(version, names, read);
    const ofTag = tags.find(({ name }) => name === tag);
    if (ofTag === undefined || ofTag.commit === head)
        return null;
    const before = (await repository().tagsBefore()) ?? [];
    return {
        version: version.said.version,
        tag: ofTag.name,
        isBefore: before.some(({ name }) => name === tag),
    };
}
async function askRelease(clues, places, ports) {
    const git = await ports.askGit(places.root, places.workspace);
    let opened;
    const repository = () => (opened ??= ports.openRepository(places.root, places.workspace));
    const asked = { git, search: tagSearch(git, places.gitRoot), repository };
    return { ...asked, ...(await findRelease(clues, asked)) };
}
function tagSearch({ head, shallow }, gitRoot) {
    if (gitRoot === null)
        return "no-repository";
    if (head === null)
        return "no-answer";
    return shallow ? "shallow" : "complete";
}
async function findRelease(clues, asked) {
    const read = await (0,_plan_semantic_version_js__WEBPACK_IMPORTED_MODULE_2__  .SI)();
    const version = (0,_plan_release_js__WEBPACK_IMPORTED_MODULE_1__  .SF)(clues, read);
    const last = version.said === null
        ? { tag: await asked.git.lastTag(), why: _plan_missing_value_js__WEBPACK_IMPORTED_MODULE_0__  .IR[asked.search] }
        : await lastTag(version, asked, read);
    return (0,_plan_release_js__WEBPACK_IMPORTED_MODULE_1__  .kd)(clues, version, last, read);
}
const maxCompared = 50;
async function lastTag(version, { search, repository }, read) {
    if (search !== "complete")
        return { tag: null, why: _plan_missing_value_js__WEBPACK_IMPORTED_MODULE_0__  .IR[search] };
    const all = await repository().tagsBefore();
    if (all === null)
        return { tag: null, why: _plan_missing_value_js__WEBPACK_IMPORTED_MODULE_0__  .IR["no-answer"] };
    const found = (0,_plan_release_js__WEBPACK_IMPORTED_MODULE_1__  .gr)(version, all.map(({ name }) => name), read);
    if (found.kind === "none")
        return { tag: null, why: found.why };
    const names = found.tags.slice(0, maxCompared).map(({ name }) => name);
    const nearest = await repository().nearestTag(names);
    const commit = all.find(({ name }) => name === nearest)?.commit;
    const there = new Set(all.filter((tag) => tag.commit === commit).map(({ name }) => name));
    const [highest] = found.tags
        .filter(({ name }) => there.has(name))
        .toSorted((a, b) => b.version.compare(a.version));
    return { tag: highest?.name ?? null, why: _plan_missing_value_js__WEBPACK_IMPORTED_MODULE_0__  .IR["no-answer"] };
}


  }),

  34931:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    LM: function() { return   pageVariables; },
    PR: function() { return   mergeEnvironments; },
    aO: function() { return   readinessVariables; },
    sh: function() { return   commandEnvironments; }
  });
  var _model_command_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67118);
  var _model_run_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53927);
  var _model_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22044);



const stripped = /^(?:ACTIONS_|INPUT_|STATE_)/i;
function commandEnvironments(env) {
    const isCommandFile = (0,_model_command_files_js__WEBPACK_IMPORTED_MODULE_0__  ._)(env);
    const without = (layer) => kept(layer, (name, value) => !(0,_model_variables_js__WEBPACK_IMPORTED_MODULE_2__  .nL)(name) && !isCommandFile(name, value));
    const isInherited = (name) => !stripped.test(name) && !(0,_model_command_files_js__WEBPACK_IMPORTED_MODULE_0__  .i)(name) && !isReleaseVariable(name);
    const inherited = kept(without(env), isInherited);
    return { of: (...layers) => mergeEnvironments([inherited, ...layers.map(without)]) };
}
function pageVariables(env) {
    return kept(env, (name) => !isReleaseVariable(name));
}
function isReleaseVariable(name) {
    const upper = name.toUpperCase();
    return _model_run_values_js__WEBPACK_IMPORTED_MODULE_1__  .o6.some(({ variable, isAlwaysSet }) => variable === upper && !isAlwaysSet);
}
function kept(env, may) {
    const result = {};
    for (const [name, value] of Object.entries(env))
        if (value !== undefined && may(name, value))
            result[name] = value;
    return result;
}
function mergeEnvironments(layers, platform = process.platform) {
    const entries = layers.flatMap((layer) => Object.entries(layer));
    if (platform !== "win32")
        return Object.fromEntries(entries);
    return Object.fromEntries(new Map(entries.map((entry) => [entry[0].toUpperCase(), entry])).values());
}
function readinessVariables(values, check, mark) {
    const rows = _model_run_values_js__WEBPACK_IMPORTED_MODULE_1__  .o6
        .filter(({ isAlwaysSet, value }) => isAlwaysSet || values[value] !== null)
        .sort((a, b) => Number(b.isAlwaysSet) - Number(a.isAlwaysSet));
    return {
        READINESS_CHECK: check?.id ?? "",
        READINESS_AREA: check?.areaSlug ?? "",
        ...Object.fromEntries(rows.map(({ variable, value }) => [variable, values[value] ?? ""])),
        READINESS_MARK: mark,
    };
}


  }),

  24845:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  Y: function() { return   ScriptRunner; },
  a: function() { return   unendedWarning; }
});

var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/log/capture.js
function captureOutput({ judge, tail, relay, log, openLineMs, quiet }) {
    const show = (parts) => {
        let last;
        for (const part of parts)
            last = log.write(part) ?? last;
        return last;
    };
    const openLine = openLineTimer(openLineMs, () => void show(relay.flushOpen()));
    const silence = quiet && setInterval(() => void show(relay.interject(quiet.line())), quiet.afterMs);
    return {
        sink: (stream, chunk) => {
            judge.write(stream, chunk);
            tail.count(chunk);
            openLine.start();
            silence?.refresh();
            return show(relay.take(stream, chunk));
        },
        end: async () => {
            openLine.stop();
            clearInterval(silence);
            await show(relay.end());
        },
    };
}
function openLineTimer(ms, onOver) {
    let timer = null;
    return {
        start: () => {
            if (ms === null)
                return;
            timer ??= setTimeout(() => {
                timer = null;
                onOver();
            }, ms);
        },
        stop: () => {
            if (timer !== null)
                clearTimeout(timer);
            timer = null;
        },
    };
}

var results = __webpack_require__(65215);
var spans = __webpack_require__(25360);
var token_shapes = __webpack_require__(63090);
var cut = __webpack_require__(65307);
var plain_text = __webpack_require__(59119);
;// CONCATENATED MODULE: ./build/log/output-tail.js





class OutputTail {
    #last = new RawTail();
    #bytes = 0;
    count(chunk) {
        this.#bytes += chunk.length;
    }
    keep(text) {
        this.#last.append(text);
    }
    summary(limits) {
        return { bytes: this.#bytes, tail: tailOf(this.#last, limits) };
    }
}
const lineFeed = 0x0a;
function tailOf(last, limits) {
    const text = (0,plain_text .w)(last.text()).replace(/\n$/, "");
    return lastBytes(lastLines(text, limits.lines), limits.bytes);
}
function lastLines(text, count) {
    let from = text.length;
    for (let left = count; left > 0; left -= 1) {
        from = from === 0 ? -1 : text.lastIndexOf("\n", from - 1);
        if (from < 0)
            return text;
    }
    return text.slice(from + 1);
}
function lastBytes(text, count) {
    const bytes = Buffer.from(text);
    if (bytes.length <= count)
        return bytes.toString("utf8");
    const from = bytes.length - count;
    const startOfLine = bytes.indexOf(lineFeed, from - 1) + 1;
    if (startOfLine > 0 && startOfLine < bytes.length)
        return bytes.toString("utf8", startOfLine);
    return endOfLine((0,token_shapes .v)(text), count);
}
function endOfLine(text, count) {
    const bytes = Buffer.from(text);
    if (bytes.length <= count)
        return text;
    const from = bytes.length - Math.max(0, count - Buffer.byteLength(spans .K1));
    return spans .K1 + bytes.toString("utf8", startOfCharacter(bytes, from));
}
function startOfCharacter(bytes, from) {
    let at = from;
    while (at < bytes.length && (0,cut .ks)(bytes[at]))
        at += 1;
    return at;
}
class RawTail {
    #ring = Buffer.alloc(0);
    #at = 0;
    #seen = 0;
    append(bytes) {
        const kept = bytes.length > maxTailBytes ? bytes.subarray(-maxTailBytes) : bytes;
        this.#grow(kept.length);
        this.#seen += bytes.length;
        const behind = kept.copy(this.#ring, this.#at);
        const before = kept.copy(this.#ring, 0, behind);
        this.#at = behind < kept.length ? before : this.#at + behind;
    }
    text() {
        if (this.#seen <= maxTailBytes)
            return this.#ring.toString("utf8", 0, this.#at);
        const bytes = Buffer.concat([this.#ring.subarray(this.#at), this.#ring.subarray(0, this.#at)]);
        const line = startOfLine(bytes);
        return line === null
            ? spans .K1 + bytes.toString("utf8", firstCharacter(bytes))
            : bytes.toString("utf8", line);
    }
    #grow(added) {
        const needed = Math.min(this.#seen + added, maxTailBytes);
        if (needed <= this.#ring.length)
            return;
        const larger = Buffer.allocUnsafeSlow(Math.min(Math.max(needed, this.#ring.length * 2, 1024), maxTailBytes));
        this.#ring.copy(larger, 0, 0, this.#at);
        this.#ring = larger;
    }
}
const maxTailBytes = 4 * results .Y1.notPassed.bytes;
function startOfLine(bytes) {
    const feed = bytes.indexOf(0x0a) + 1;
    return feed > 0 && feed < bytes.length ? feed : null;
}
function firstCharacter(bytes) {
    const character = bytes.subarray(0, 4).findIndex((byte) => !(0,cut .ks)(byte));
    return Math.max(0, character);
}

;// CONCATENATED MODULE: ./build/log/break-up-commands.js
class CommandBreaker {
    #hashes = 0;
    newLine() {
        this.#hashes = 0;
    }
    breakUp(bytes) {
        if (bytes.length === 0)
            return bytes;
        const cuts = this.#cutsIn(bytes);
        this.#hashes = hashesAtEnd(bytes, this.#hashes);
        return cuts.length === 0 ? bytes : insertBlanks(bytes, cuts);
    }
    #cutsIn(bytes) {
        const cuts = [];
        if (this.#hashes === 2 && bytes[0] === bracket)
            cuts.push(0);
        if (this.#hashes >= 1 && bytes[0] === hash && bytes[1] === bracket)
            cuts.push(1);
        for (let at = bytes.indexOf(prefix); at >= 0; at = bytes.indexOf(prefix, at + 3))
            cuts.push(at + 2);
        return cuts;
    }
}
const hash = 0x23;
const bracket = 0x5b;
const blank = 0x20;
const prefix = Buffer.from("##[");
function hashesAtEnd(bytes, before) {
    if (bytes[bytes.length - 1] !== hash)
        return 0;
    if (bytes.length === 1)
        return Math.min(before + 1, 2);
    return bytes[bytes.length - 2] === hash ? 2 : 1;
}
function insertBlanks(bytes, cuts) {
    const broken = Buffer.allocUnsafe(bytes.length + cuts.length);
    let from = 0;
    let to = 0;
    for (const cut of cuts) {
        to += bytes.copy(broken, to, from, cut);
        broken[to] = blank;
        to += 1;
        from = cut;
    }
    bytes.copy(broken, to, from);
    return broken;
}

;// CONCATENATED MODULE: ./build/log/mask-lines.js
function splitMasks(block, maxLineBytes) {
    if (!block.includes("::"))
        return [{ kind: "text", bytes: block }];
    const text = block.toString("latin1");
    const hit = new RegExp(hits);
    const parts = [];
    let shown = 0;
    let looked = 0;
    for (hit.lastIndex = 0; hit.test(text); hit.lastIndex = looked) {
        const from = looked + startOfLastLine(block.subarray(looked, hit.lastIndex));
        looked = hit.lastIndex + endOfFirstLine(block.subarray(hit.lastIndex));
        const mask = maskOf(block.subarray(from, looked), maxLineBytes);
        if (mask === null)
            continue;
        if (from > shown)
            parts.push({ kind: "text", bytes: block.subarray(shown, from) });
        parts.push(mask);
        shown = looked;
    }
    if (shown < block.length)
        parts.push({ kind: "text", bytes: block.subarray(shown) });
    return parts;
}
function mayBecomeMask(begun) {
    const head = begun.toString().trimStart().slice(0, command.length).toLowerCase();
    return command.startsWith(head);
}
function beginsMask(begun) {
    return maskLine.test(begun.toString());
}
const command = "::add-mask";
const hits = /::add-mask/gi;
const lineEnd = /\r?\n$|\r$/;
const maskLine = /^\s*::add-mask(?: (?:(?!::)[^\r\n])*)?::/i;
function maskOf(line, maxLineBytes) {
    const text = line.toString();
    const found = maskLine.exec(text);
    if (found === null)
        return null;
    const value = text.slice(found[0].length).replace(lineEnd, "");
    const ending = lineEnd.exec(text)?.[0].length ?? 0;
    if (line.length - ending >= maxLineBytes)
        return { kind: "over-long-mask" };
    return { kind: "mask", value: unescapeData(value) };
}
function unescapeData(data) {
    return data.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
function startOfLastLine(bytes) {
    return Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d)) + 1;
}
function endOfFirstLine(bytes) {
    const feed = bytes.indexOf(0x0a);
    const before = feed < 0 ? bytes : bytes.subarray(0, feed);
    const carriageReturn = before.indexOf(0x0d);
    if (carriageReturn >= 0 && carriageReturn !== feed - 1)
        return carriageReturn + 1;
    return feed < 0 ? bytes.length : feed + 1;
}

;// CONCATENATED MODULE: ./build/log/open-line.js
class OpenLine {
    #bytes = nothing;
    #spare = nothing;
    #length = 0;
    get length() {
        return this.#length;
    }
    get endsWithReturn() {
        return this.#length > 0 && this.#bytes[this.#length - 1] === 0x0d;
    }
    get bytes() {
        return this.#bytes.subarray(0, this.#length);
    }
    append(part) {
        const needed = this.#length + part.length;
        if (needed > this.#bytes.length)
            this.#grow(needed);
        part.copy(this.#bytes, this.#length);
        this.#length = needed;
    }
    take() {
        const taken = this.bytes;
        [this.#bytes, this.#spare] = [this.#spare, this.#bytes];
        this.#length = 0;
        return taken;
    }
    #grow(needed) {
        const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2, smallest));
        this.bytes.copy(larger);
        this.#bytes = larger;
    }
}
const nothing = Buffer.alloc(0);
const smallest = 1024;

;// CONCATENATED MODULE: ./build/log/relay.js



const maxOpenBytes = 64 * 1024;
class Relay {
    #options;
    #breaker = new CommandBreaker();
    #streams = { stdout: newStream(), stderr: newStream() };
    #unended = null;
    #out = [];
    constructor(options) {
        this.#options = options;
    }
    take(stream, chunk) {
        if (chunk.length === 0)
            return [];
        const { open } = this.#streams[stream];
        if (open.endsWithReturn && chunk[0] !== relay_lineFeed)
            this.#finish(stream);
        const whole = endOfWholeLines(chunk);
        if (whole > 0)
            this.#lines(stream, chunk.subarray(0, whole));
        this.#hold(stream, chunk.subarray(whole));
        return this.#given();
    }
    flushOpen() {
        const streams = this.#unended === null ? ["stdout", "stderr"] : [this.#unended];
        for (const stream of streams)
            if (this.#unended === null || this.#unended === stream)
                this.#flush(stream);
        return this.#given().map((bytes) => Buffer.from(bytes));
    }
    interject(line) {
        this.#writeInstead(line);
        return this.#given();
    }
    end() {
        this.#finish(this.#unended ?? "stdout");
        this.#finish("stdout");
        this.#finish("stderr");
        this.#endLine();
        return this.#given();
    }
    #lines(stream, block) {
        const { open, beginning } = this.#streams[stream];
        if (open.length === 0 && beginning === "none") {
            this.#show(stream, block);
            return;
        }
        const first = endOfFirstLine(block);
        open.append(block.subarray(0, first));
        this.#finish(stream);
        if (first < block.length)
            this.#show(stream, block.subarray(first));
    }
    #finish(stream) {
        const state = this.#streams[stream];
        const line = state.open.take();
        if (state.beginning === "shown")
            this.#write(stream, line);
        else if (state.beginning === "none")
            this.#show(stream, line);
        state.beginning = "none";
    }
    #hold(stream, begun) {
        const state = this.#streams[stream];
        let rest = begun;
        while (rest.length > 0 && state.beginning !== "hidden") {
            const room = maxOpenBytes - state.open.length;
            if (rest.length < room || (rest.length === room && endsWith(rest, carriageReturn))) {
                state.open.append(rest);
                return;
            }
            this.#showPiece(stream, rest.subarray(0, room));
            rest = rest.subarray(room);
        }
    }
    #showPiece(stream, part) {
        const state = this.#streams[stream];
        if (state.open.length > 0)
            state.open.append(part);
        const piece = state.open.length > 0 ? state.open.take() : part;
        if (state.beginning === "none" && this.#options.onMask !== undefined && beginsMask(piece)) {
            state.beginning = "hidden";
            this.#writeInstead(overLongMask);
        }
        else {
            this.#writeOpen(stream, piece);
        }
    }
    #flush(stream) {
        const state = this.#streams[stream];
        const mask = state.beginning === "none" && this.#options.onMask !== undefined;
        if (state.open.length === 0 || (mask && mayBecomeMask(state.open.bytes)))
            return;
        this.#writeOpen(stream, state.open.take());
    }
    #writeOpen(stream, begun) {
        const { replacement } = this.#options;
        const state = this.#streams[stream];
        const sure = replacement === undefined ? begun.length : sureLength(begun, replacement);
        const unsure = begun.subarray(sure);
        const shown = unsure.length === 0 ? begun : Buffer.from(begun.subarray(0, sure));
        state.open.append(unsure);
        if (sure === 0)
            return;
        state.beginning = state.open.length === 0 && endsWith(begun, carriageReturn) ? "none" : "shown";
        this.#write(stream, shown);
    }
    #show(stream, lines) {
        const { onMask } = this.#options;
        if (onMask === undefined) {
            this.#write(stream, lines);
            return;
        }
        for (const part of splitMasks(lines, maxOpenBytes)) {
            if (part.kind === "text")
                this.#write(stream, part.bytes);
            else
                this.#writeInstead(part.kind === "mask" ? onMask(part.value) : overLongMask);
        }
    }
    #write(stream, text) {
        if (text.length === 0)
            return;
        if (this.#unended !== stream)
            this.#endLine();
        this.#unended = endsWith(text, relay_lineFeed) ? null : stream;
        this.#options.onText?.(text);
        const replaced = this.#options.replacement?.replace(text) ?? text;
        this.#out.push(this.#options.actions ? this.#breaker.breakUp(replaced) : replaced);
    }
    #writeInstead(lines) {
        this.#endLine();
        if (lines !== "")
            this.#out.push(Buffer.from(lines));
    }
    #endLine() {
        this.#breaker.newLine();
        if (this.#unended === null)
            return;
        this.#unended = null;
        this.#options.onText?.(newline);
        this.#out.push(newline);
    }
    #given() {
        const given = this.#out;
        this.#out = [];
        return given;
    }
}
const relay_lineFeed = 0x0a;
const carriageReturn = 0x0d;
const newline = Buffer.from("\n");
const overLongMask = "[a mask of more than 64 KiB, neither honoured nor shown]\n";
function newStream() {
    return { open: new OpenLine(), beginning: "none" };
}
function endOfWholeLines(chunk) {
    const feed = chunk.lastIndexOf(relay_lineFeed);
    const behind = chunk.subarray(feed + 1, -1).lastIndexOf(carriageReturn);
    return feed + 1 + behind + 1;
}
function endsWith(bytes, byte) {
    return bytes[bytes.length - 1] === byte;
}
function sureLength(begun, { replace, openEnd }) {
    const sure = begun.length - openEnd(begun);
    if (sure === begun.length)
        return sure;
    if (sure <= 0)
        return begun.length < maxOpenBytes ? 0 : begun.length;
    const apart = Buffer.concat([replace(begun.subarray(0, sure)), begun.subarray(sure)]);
    return apart.equals(replace(begun)) ? sure : begun.length;
}

var variables = __webpack_require__(22044);
var verdict_traits = __webpack_require__(48108);
var redact_results = __webpack_require__(45739);
;// CONCATENATED MODULE: ./build/report/debug-lines.js
function settingLines({ title, shell, workingDirectory, env }) {
    return [
        `${title}: shell ${shell ?? "not named (bash with errexit and pipefail, or sh -e)"}`,
        `${title}: working directory ${workingDirectory}`,
        `${title}: environment ${Object.keys(env).sort().join(" ")}`,
    ];
}
function signalLines(title, signals) {
    return signals.map((signal) => {
        const { kind, expect, implied, holds, saw, outputLine, reason, note } = signal;
        const what = `${title}: ${implied ? "implied " : ""}${kind} signal ${expect}`;
        const how = holds === null ? "could not be evaluated" : holds ? "holds" : "does not hold";
        const line = outputLine === undefined ? "" : ` on line ${outputLine}`;
        return [`${what} ${how}, saw ${saw}${line}`, reason, note].filter((part) => part).join("; ");
    });
}

var verdict_lines = __webpack_require__(90369);
var signals_judge = __webpack_require__(63697);
var text_count = __webpack_require__(44936);
var duration_text = __webpack_require__(70939);
var message_of = __webpack_require__(31432);
;// CONCATENATED MODULE: ./build/checks/run-script.js














const openLineMs = 100;
const quietMs = 60_000;
class ScriptRunner {
    tools;
    processes;
    ports;
    warnings;
    log;
    progress;
    constructor(tools, processes, ports, 
    warnings = []) {
        this.tools = tools;
        this.processes = processes;
        this.ports = ports;
        this.warnings = warnings;
        this.log = tools.log;
        this.progress = tools.progress;
    }
    into(log) {
        return new ScriptRunner({ ...this.tools, log }, this.processes, this.ports, this.warnings);
    }
    newMark() {
        const { env, randomToken } = this.ports;
        const outer = env[variables .Kc];
        return outer ? `${outer}.${randomToken()}` : randomToken();
    }
    async run(job, cancel) {
        const { ports } = this;
        const { places } = this.tools;
        const signalSources = ports.signalSources(job.workingDirectory, places.workspace, cancel);
        const judge = await (0,signals_judge .q)(job.signals, signalSources);
        const tail = new OutputTail();
        const debug = ports.env["RUNNER_DEBUG"] === "1";
        if (debug)
            await this.log.debug(settingLines(job));
        const group = await this.log.open(job.title, job.script);
        const capture = this.#capture(job.title, group, judge, tail);
        const hide = ports.host.showRunning(job.title, this.tools.progress);
        const execution = await this.#execute(job, capture.sink, cancel);
        const { unended = 0 } = execution;
        if (unended > 0)
            this.warnings.push(unendedWarning(job.title, unended));
        await capture.end();
        hide();
        await group.close();
        const signals = await judge.finish({ exitCode: exitCodeOf(execution), durationMs: execution.durationMs });
        if (debug)
            await this.log.debug(signalLines(job.title, signals));
        const judged = cancel.aborted ? cutShort(execution, signals) : execution;
        return {
            execution: judged,
            exitCode: exitCodeOf(judged),
            tampered: execution.tampered ?? false,
            signals,
            output: (verdict) => ({
                lines: judge.lines,
                ...tail.summary((0,verdict_traits .Pc)({ verdict }) ? results .Y1.passed : results .Y1.notPassed),
            }),
        };
    }
    #capture(title, group, judge, tail) {
        const { ports } = this;
        const { masks } = this.tools;
        const { host } = ports;
        const relay = new Relay({
            actions: host.dialect !== "plain",
            onMask: (value) => group.afterMask(value, masks.learn(value)),
            onText: (text) => tail.keep(text),
            ...(host.dialect !== "actions" ? { replacement: masks.replacement } : {}),
        });
        const began = ports.now().getTime();
        const stillRunning = () => this.log.part.isLive
            ? this.log.lineText(`${title} has been running for ${(0,duration_text .Hl)(ports.now().getTime() - began)}`)
            : "";
        return captureOutput({
            judge,
            tail,
            relay,
            log: this.log.output,
            openLineMs: host.terminal ? openLineMs : null,
            ...(host.view?.isLive ? {} : { quiet: { afterMs: quietMs, line: stillRunning } }),
        });
    }
    async #execute(job, sink, cancel) {
        const { ports, processes } = this;
        const { places, journal } = this.tools;
        const { title, check, mark, workingDirectory, unknown } = job;
        if (unknown !== null)
            return notStarted(unknown);
        if (!(await ports.files.folderInside(workingDirectory, places.workspace)))
            return notStarted(`the working directory ${workingDirectory} lies outside the workspace`);
        journal.note({ kind: "start", title, check, mark, at: ports.now().toISOString() });
        const watch = {
            onStart: (pid) => journal.note({ kind: "process", mark, pid, startedAt: ports.now().getTime() }),
            onExit: (exitCode) => journal.note({ kind: "exit", mark, exitCode }),
        };
        return processes.run(job, sink, cancel, watch).catch(brokenOff);
    }
    warnUnknown({ title, unknown }) {
        if (unknown !== null)
            this.warnings.push(`${title} was not run: ${unknown}`);
    }
    logVerdict(result, number) {
        this.tools.journal.note({ kind: "verdict", result });
        const { host } = this.ports;
        const shown = { ...result, reason: (0,redact_results .uS)(result, this.log.redaction) };
        const count = host.dialect === "actions" ? "" : `[${number}/${this.progress.total}] `;
        return this.log.progress(count + (0,verdict_lines .MT)(shown, host.color));
    }
    logRetry(check, judged, attempt) {
        const delay = check.retryDelayMs === 0 ? "" : ` after ${check.retryDelayMs / 1_000} s`;
        return this.log.progress(`${check.id}: attempt ${attempt} ${judged.verdict} (${judged.reason}), trying again${delay}`);
    }
    logRetest(result) {
        this.tools.journal.note({ kind: "verdict", result });
        return this.log.progress((0,verdict_lines .Sr)(result, this.ports.host.color));
    }
    logFixture(name, result) {
        this.tools.journal.note({ kind: name, result });
        return this.log.progress((0,verdict_lines .WK)(name, result, this.ports.host.color));
    }
    async pause(ms, cancel) {
        if (ms > 0)
            await (0,promises_.setTimeout)(ms, undefined, { signal: cancel }).catch(() => undefined);
    }
}
function unendedWarning(title, count) {
    return `${count} ${(0,text_count .LS)(count, "process", "processes")} of ${title} could not be ended and ran on (another user's, as under sudo, or one that was not found): end what it starts in the command itself, as it was started.`;
}
function exitCodeOf({ ending }) {
    return ending.kind === "exited" ? ending.exitCode : null;
}
function cutShort(execution, signals) {
    const isUnjudged = execution.ending.kind === "exited" && signals.some(({ holds }) => holds === null);
    return isUnjudged ? { ...execution, ending: { kind: "cancelled" } } : execution;
}
function brokenOff(error) {
    return notStarted(`it could not be judged: ${(0,message_of .b)(error)}`);
}
function notStarted(reason) {
    return { ending: { kind: "not-started", reason }, startedAt: new Date(), durationMs: 0, leftovers: 0 };
}


  }),

  8465:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    c: function() { return   runStop; },
    w: function() { return   stopCause; }
  });
  var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12811);
  var _text_duration_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70939);


function runStop(cancel, timeoutMs) {
    const controller = new AbortController();
    const timer = timeoutMs === null ? undefined : setTimeout(timeOver, Math.min(timeoutMs, _text_duration_js__WEBPACK_IMPORTED_MODULE_0__  .SH));
    if (cancel.aborted)
        cancelled();
    else
        cancel.addEventListener("abort", cancelled, { once: true });
    return {
        signal: controller.signal,
        dispose: () => {
            clearTimeout(timer);
            cancel.removeEventListener("abort", cancelled);
        },
    };
    function timeOver() {
        controller.abort(new RunTimeout((0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_1__  .oB)(timeoutMs ?? 0)));
    }
    function cancelled() {
        controller.abort();
    }
}
class RunTimeout {
    after;
    constructor(after) {
        this.after = after;
    }
}
function stopCause({ aborted, reason }) {
    if (!aborted)
        return null;
    return reason instanceof RunTimeout ? { kind: "timed-out", after: reason.after } : { kind: "cancelled" };
}


  }),

  46738:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    D: function() { return   scriptResult; },
    V: function() { return   scriptRecord; }
  });
  var _run_stop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8465);

function scriptResult(outcome, stop) {
    return scriptRecord(outcome, verdictOf(outcome.execution.ending, stop));
}
function scriptRecord(outcome, verdict) {
    const { exitCode, execution } = outcome;
    const durationMs = Math.round(execution.durationMs);
    return { verdict, exitCode, durationMs, output: outcome.output(verdict) };
}
function verdictOf(ending, stop) {
    switch (ending.kind) {
        case "exited":
            return ending.exitCode === 0 ? "passed" : "failed";
        case "not-started":
            return "errored";
        case "timed-out":
            return "timed-out";
        case "cancelled":
            return (0,_run_stop_js__WEBPACK_IMPORTED_MODULE_0__  .w)(stop)?.kind === "timed-out" ? "timed-out" : "cancelled";
    }
}


  }),

  11885:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  realPorts: function() { return   realPorts; }
});

var external_node_crypto_ = __webpack_require__(77598);
var workflow_guard = __webpack_require__(81102);
var files = __webpack_require__(33140);
var journal = __webpack_require__(37012);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var paths = __webpack_require__(36411);
var system_error = __webpack_require__(77645);
;// CONCATENATED MODULE: ./build/platform/git/git-folders.js




async function gitFolders(root) {
    const entry = (0,external_node_path_.join)(root, ".git");
    const folder = (await (0,promises_.stat)(entry)).isDirectory()
        ? await (0,paths .Dj)(entry)
        : await named(entry, "gitdir: ");
    if (folder === null)
        return [];
    const common = await named((0,external_node_path_.join)(folder, "commondir"), "");
    return [...new Set([folder, common ?? folder])];
}
async function named(file, before) {
    return (0,system_error .F0)(async () => {
        if (!(await (0,promises_.lstat)(file)).isFile())
            return null;
        const text = (await (0,promises_.readFile)(file, "utf8")).trim();
        return text.startsWith(before)
            ? await (0,paths .Dj)((0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), text.slice(before.length)))
            : null;
    }, null);
}

var results_file = __webpack_require__(46244);
;// CONCATENATED MODULE: ./build/platform/files/kept-results.js








const keptResults = {
    read: async (page) => {
        const place = await placeOf(page);
        return place === null
            ? { kind: "no-repository" }
            : (0,results_file .B9)((0,external_node_path_.join)(place.gitFolder, place.name), [place.gitFolder]);
    },
    write: async (page, text) => {
        const place = await placeOf(page);
        if (place === null)
            return;
        const path = (0,external_node_path_.join)(place.gitFolder, place.name);
        await files .a.writeText(path, text);
        await (0,system_error .gN)(() => keepNewest((0,external_node_path_.dirname)(path)));
    },
};
async function placeOf({ file, inRepository, }) {
    const root = files .a.findGitRoot((0,external_node_path_.dirname)(file));
    const [gitFolder] = root === null ? [] : await (0,system_error .F0)(() => gitFolders(root), []);
    if (root === null || gitFolder === undefined || !(await mayKeep(root, gitFolder)))
        return null;
    const hash = (0,external_node_crypto_.createHash)("sha256").update(inRepository).digest("hex").slice(0, 12);
    return { gitFolder, name: (0,external_node_path_.join)("readiness", `last-results-${hash}.json`) };
}
async function mayKeep(root, gitFolder) {
    const entry = (0,external_node_path_.join)(root, ".git");
    if ((0,paths .FK)(gitFolder, (0,paths .Ye)(root)))
        return true;
    return (0,system_error .F0)(async () => {
        const parts = ["HEAD", "objects", "refs", "commondir"];
        const [head, objects, refs, common] = parts.map((part) => files .a.isThere((0,external_node_path_.join)(gitFolder, part)));
        const looksSo = head === true && (common === true || (objects === true && refs === true));
        return looksSo && (await (0,promises_.stat)(gitFolder)).uid === (await (0,promises_.lstat)(entry)).uid;
    }, false);
}
async function keepNewest(folder) {
    const names = (await (0,promises_.readdir)(folder)).filter((name) => /^last-results-[0-9a-f]{12}\.json/.test(name));
    if (names.length <= maxKept)
        return;
    const dated = await Promise.all(names.map(async (name) => ({ name, at: await changedAt((0,external_node_path_.join)(folder, name)) })));
    const old = dated.sort((a, b) => b.at - a.at).slice(maxKept);
    for (const { name } of old)
        await (0,system_error .gN)(() => (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true }));
}
const maxKept = 50;
async function changedAt(path) {
    return (0,system_error .F0)(async () => (await (0,promises_.stat)(path)).mtimeMs, 0);
}

var external_node_fs_ = __webpack_require__(73024);
var open_flags = __webpack_require__(58673);
;// CONCATENATED MODULE: ./build/platform/files/spool.js



const first = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL;
const again = external_node_fs_.constants.O_RDWR | open_flags .x;
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

var repository = __webpack_require__(7819);
var git_command = __webpack_require__(73224);
;// CONCATENATED MODULE: ./build/platform/git/git-trap.js




async function findGitTrap(git, folders) {
    const settings = [];
    for (const folder of folders) {
        const trap = await trapBelow(folder, "", settings);
        if (trap !== null)
            return trap;
    }
    return trapInSettings(settings, git);
}
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
function isReference(path) {
    return /^(?:refs|logs)\//.test(path);
}
function isObjects(path) {
    return (0,external_node_path_.basename)(path) === "objects" && !isReference(path);
}
async function trapInSettings(files, git) {
    const seen = new Set(files);
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
async function useOf(included, root) {
    if (included === undefined)
        return "unknown";
    try {
        return (await (0,promises_.stat)(included)).isFile() ? "file" : "unknown";
    }
    catch (error) {
        if (!(0,system_error .Or)(error))
            throw error;
        return error.code === "ENOENT" && !(0,paths .FK)(included, root) ? "none" : "unknown";
    }
}
function settingsIn(answer) {
    return answer
        .toString("utf8")
        .split("\0")
        .filter((entry) => entry !== "")
        .map((entry) => {
        const end = entry.indexOf("\n");
        return end < 0
            ? { key: entry, value: "true" }
            : { key: entry.slice(0, end), value: entry.slice(end + 1) };
    });
}
function namesProgram({ key, value }) {
    const text = value.trim();
    if (text === "" || text === "/dev/null")
        return false;
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
function includedBy({ key, value }, folder) {
    if (!/^include(?:if\..*)?\.path$/.test(key) || value === "")
        return null;
    if (/^(?:~|%\()/.test(value))
        return undefined;
    return (0,external_node_path_.isAbsolute)(value) ? value : (0,external_node_path_.resolve)(folder, value);
}

;// CONCATENATED MODULE: ./build/platform/git/tree-compare.js



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
        await (0,system_error .gN)(() => (0,promises_.rm)(folder, { recursive: true, force: true }));
    }
}
const checkLimitMs = 60_000;
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
const statusArguments = [
    "status",
    "--porcelain",
    "-z",
    "--untracked-files=normal",
    "--ignored=matching",
    "--ignore-submodules=all",
    "--no-renames",
];
async function ownRepository(git, objects, sha, folder) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, "refs"));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "HEAD"), `${sha}\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "shallow"), `${sha}\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "config"), settings(sha));
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
function settings(sha) {
    const format = sha.length === 64 ? "1\n[extensions]\n\tobjectFormat = sha256" : "0";
    const windows = process.platform === "win32" ? "\tfileMode = false\n\tautocrlf = true\n\tlongPaths = true\n" : "";
    return `[core]\n\tquotePath = false\n${windows}\trepositoryFormatVersion = ${format}\n`;
}
async function ignoredByTracked(hidden, tracked, own) {
    const ignored = new Set();
    if (hidden.length === 0)
        return ignored;
    const input = Buffer.from(`${hidden.join("\0")}\0`);
    const answer = await own.bytes(["check-ignore", "--verbose", "-z", "--stdin"], { input });
    const fields = answer?.toString("utf8").split("\0") ?? [];
    for (let at = 0; at + 3 < fields.length; at += 4)
        if (tracked.has(fields[at] ?? ""))
            ignored.add(fields[at + 3] ?? "");
    return ignored;
}
function pathIn(line) {
    return line.slice(line.indexOf("\t") + 1);
}

;// CONCATENATED MODULE: ./build/platform/git/tree-look.js









async function lookAtTrees(question, env) {
    const trees = new Map();
    for (const path of question.paths) {
        const real = (0,paths .Ye)(nearest(path));
        const root = (0,git_command .F)((0,external_node_fs_.statSync)(real).isDirectory() ? real : (0,external_node_path_.dirname)(real));
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
function nearest(path) {
    for (let at = path;; at = (0,external_node_path_.dirname)(at))
        if ((0,external_node_fs_.existsSync)(at) || at === (0,external_node_path_.dirname)(at))
            return at;
}
async function lookAtTree(root, question, env) {
    const git = (0,git_command .O)(root, env, question.workspace);
    if (git === null)
        return unknown("git was not found outside the workspace");
    const folders = await gitFolders(root);
    const trap = await findGitTrap(git, folders);
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
    const isLookedThrough = [own, common].every((folder) => folders.includes((0,paths .Ye)((0,external_node_path_.resolve)(root, folder))));
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
async function changedModules({ modules }, git, question, env) {
    const changed = [];
    for (const { path, sha } of modules) {
        const folder = (0,external_node_path_.join)(git.root, path);
        const isUnused = !path.startsWith('"') && (await isEmpty(folder));
        const isHeld = isUnused || (await holds(folder, { ...question, paths: [folder], sha }, env));
        if (!isHeld)
            changed.push(` M ${path}`);
    }
    return changed;
}
async function holds(folder, question, env) {
    const isItsOwnTree = (0,external_node_fs_.existsSync)(folder) && (0,git_command .F)(folder) === (0,paths .Ye)(folder);
    return isItsOwnTree && (await lookAtTrees(question, env)).kind === "clean";
}
async function isEmpty(folder) {
    return (0,system_error .F0)(async () => (await (0,promises_.lstat)(folder)).isDirectory() && (await (0,promises_.readdir)(folder)).length === 0, true, "ENOENT");
}

var variables = __webpack_require__(22044);
var proc = __webpack_require__(61845);
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/platform/process/process-group.js



async function endGroup(group, graceMs) {
    if (group.countLiving() === 0)
        return 0;
    group.signal("SIGTERM");
    if (!(await isOver(group, graceMs)))
        await isOver(group, killMs, () => group.signal("SIGKILL"));
    return group.countLiving();
}
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
function posixGroup(id, canList = proc .jK) {
    return {
        countLiving: () => (canList ? membersOf(id).length : Number(sendSignal(-id, 0))),
        isReachable: () => (canList ? membersOf(id).some(reaches) : reaches(-id)),
        signal: (name) => {
            sendSignal(-id, name);
        },
    };
}
function membersOf(group) {
    const members = [];
    if (!sendSignal(-group, 0))
        return members;
    (0,proc .T8)(proc .SH, (pid) => {
        if ((0,proc .Rj)(pid) === group && !(0,proc .fT)(pid))
            members.push(pid);
    });
    return members;
}
function reaches(target) {
    return (0,system_error .DZ)(() => process.kill(target, 0)) === null;
}
function sendSignal(target, signal) {
    try {
        process.kill(target, signal);
        return true;
    }
    catch (error) {
        if ((0,system_error .up)(error, "EPERM"))
            return process.platform !== "darwin";
        if ((0,system_error .up)(error, "ESRCH"))
            return false;
        if ((0,system_error .Or)(error))
            return true;
        throw error;
    }
}
async function endFound(look, graceMs) {
    const found = countByMark(look());
    const all = {
        countLiving: () => look().size,
        isReachable: () => [...look().keys()].some(reaches),
        signal: (name) => {
            for (const pid of look().keys())
                sendSignal(pid, name);
        },
    };
    const left = (await endGroup(all, graceMs)) > 0 ? countByMark(look()) : new Map();
    return new Map([...found].map(([mark, count]) => [mark, { found: count, unended: left.get(mark) ?? 0 }]));
}
function countByMark(found) {
    const counts = new Map();
    for (const mark of found.values())
        if (mark !== "")
            counts.set(mark, (counts.get(mark) ?? 0) + 1);
    return counts;
}
function addStarted(found, groups, listed) {
    for (const group of groups)
        for (const { pid } of membersStarted(group, listed))
            if (!found.has(pid))
                found.set(pid, group.mark);
}
function membersStarted({ pid, startedAt }, listed) {
    const members = listed.filter(({ group }) => group === pid);
    const leader = members.find((member) => member.pid === pid);
    if (leader !== undefined && Math.abs(leader.startedAt - startedAt) > clockMs)
        return [];
    return members.filter((member) => member.startedAt >= startedAt - clockMs);
}
const clockMs = 3_000;

;// CONCATENATED MODULE: ./build/platform/process/marked-tree.js



function markedTree(pid, mark) {
    const group = posixGroup(pid);
    if (mark === undefined || mark === "")
        return group;
    const marks = new Set([mark]);
    const began = performance.now();
    const elapsed = () => performance.now() - began;
    const marked = () => findMarked(marks, () => (0,proc .oT)(pid, elapsed())).get(mark) ?? [];
    return {
        countLiving: () => ((0,proc .ud)(pid, elapsed()) ? 0 : new Set([...membersOf(pid), ...marked()]).size),
        isReachable: () => [...membersOf(pid), ...marked()].some(reaches),
        signal: (name) => {
            const escaped = marked().filter((found) => (0,proc .Rj)(found) !== pid);
            group.signal(name);
            for (const found of escaped)
                sendSignal(found, name);
        },
    };
}
function findMarked(marks, among) {
    const found = new Map();
    (0,proc .T8)(among, (pid) => {
        const mark = wantedMark((0,proc .W1)(pid, variables .Kc), marks);
        if (mark === null || (0,proc .Rj)(pid) === null || (0,proc .fT)(pid))
            return;
        found.set(mark, [...(found.get(mark) ?? []), pid]);
    });
    return found;
}
function wantedMark(mark, marks) {
    if (mark === null)
        return null;
    for (let end = mark.length; end > 0; end = mark.lastIndexOf(".", end - 1))
        if (marks.has(mark.slice(0, end)))
            return mark.slice(0, end);
    return null;
}
async function endMarked({ marks, groups, stateFile }, graceMs) {
    if (marks.length === 0 && stateFile === "")
        return new Map();
    const wanted = new Set(marks);
    const look = () => {
        const found = new Map();
        for (const [mark, pids] of findMarked(wanted, proc .SH))
            for (const pid of pids)
                found.set(pid, mark);
        addGrouped(found, groups);
        addUnborn(found, stateFile);
        return found;
    };
    return endFound(look, graceMs);
}
function addGrouped(found, groups) {
    if (groups.length === 0)
        return;
    const ids = new Set(groups.map(({ pid }) => pid));
    const listed = (0,proc .SH)().flatMap((pid) => {
        const group = found.has(pid) || pid === process.pid ? null : (0,proc .Rj)(pid);
        return group !== null && ids.has(group) ? [{ pid, group, startedAt: (0,proc .xR)(pid) }] : [];
    });
    addStarted(found, groups, listed);
}
function addUnborn(found, stateFile) {
    if (stateFile === "" || process.env[stateVariable] === stateFile)
        return;
    (0,proc .T8)(proc .SH, (pid) => {
        const isUnborn = (0,proc .W1)(pid, stateVariable) === stateFile && (0,proc .Rj)(pid) !== null;
        if (isUnborn && !found.has(pid))
            found.set(pid, "");
    });
}
const stateVariable = "GITHUB_STATE";

var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/platform/process/ps-tree.js




function psTree(pid, mark, list = listByPs) {
    const group = posixGroup(pid, false);
    const isOurs = (found) => found.group === pid || showsVariable(found, variables .Kc, mark ?? "");
    const look = () => list()?.filter(isOurs) ?? null;
    const glance = seldom(look);
    return {
        countLiving: () => glance.ask()?.length ?? group.countLiving(),
        isReachable: () => {
            const isReachable = glance.ask()?.some((found) => reaches(found.pid)) ?? group.isReachable();
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
function endListed(traces, graceMs, list = listByPs) {
    return endFound(() => leftOf(traces, list() ?? []), graceMs);
}
function leftOf({ marks, groups, stateFile }, listed) {
    const left = new Map();
    const others = listed.filter(({ pid }) => pid !== process.pid);
    for (const found of others) {
        const mark = marks.find((each) => showsVariable(found, variables .Kc, each));
        if (mark !== undefined)
            left.set(found.pid, mark);
        else if (isUnborn(found, stateFile))
            left.set(found.pid, "");
    }
    addStarted(left, groups, others);
    return left;
}
function isUnborn(found, stateFile) {
    return process.env["GITHUB_STATE"] !== stateFile && showsVariable(found, "GITHUB_STATE", stateFile);
}
const program = "/bin/ps";
const hasPs = process.platform !== "win32" && (0,external_node_fs_.existsSync)(program);
function listByPs(ask = askPs) {
    const answer = ask();
    return answer === null ? null : parseList(answer);
}
function askPs() {
    const { status, stdout } = (0,external_node_child_process_.spawnSync)(program, [...everything, ...columns], {
        env: { LC_ALL: "C", TZ: "UTC" },
        stdio: ["ignore", "pipe", "ignore"],
        encoding: "latin1",
        timeout: askMs,
        maxBuffer: longestAnswer,
    });
    return status === 0 ? stdout : null;
}
const everything = process.platform === "darwin" ? ["-A", "-E", "-ww"] : ["axeww"];
const columns = ["pid", "pgid", "stat", "lstart", "command"].flatMap((column) => ["-o", `${column}=`]);
const askMs = 5_000;
const longestAnswer = 64 * 1024 * 1024;
const line = /^ *(\d+) +(\d+) +(\S+) +\w{3} (\w{3} +\d+ [\d:]{8} \d{4})(?: (.*))?$/;
function parseList(answer) {
    return answer.split("\n").flatMap((text) => {
        const [, pid, group, state = "", started, command = ""] = line.exec(text) ?? [];
        if (pid === undefined || state.startsWith("Z"))
            return [];
        const startedAt = Date.parse(`${started} UTC`);
        return [{ pid: Number(pid), group: Number(group), startedAt, text: ` ${command} ` }];
    });
}
function showsVariable({ text }, name, value) {
    const wanted = ` ${name}=${value}`;
    const at = value === "" ? -1 : text.indexOf(wanted);
    return at >= 0 && " .".includes(text.charAt(at + wanted.length));
}

var programs = __webpack_require__(89012);
;// CONCATENATED MODULE: ./build/platform/process/windows-tree.js



function windowsTree(pid, { taskKill = runTaskKill, treeOf = (id) => taskKillTree(id, taskKill), ask = askPowerShell, } = {}) {
    const from = Date.now() - spawnMs;
    let to = null;
    const tree = treeOf(pid);
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
            outlivers = descendantsOf(readList(await ask()), lived).map((found) => treeOf(found));
        },
    };
}
const spawnMs = 1_000;
function taskKillTree(pid, taskKill) {
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
    return (0,external_node_child_process_.spawnSync)((0,programs .CA)("taskkill.exe"), args, { ...options, stdio: "ignore" }).status === 0;
}
const taskKillMs = 5_000;
function descendantsOf(all, { pid, from, to }) {
    const isChild = ({ parent, createdAt }) => parent === pid && createdAt >= from && createdAt <= to;
    const found = new Map(all.filter(isChild).map((child) => [child.pid, child]));
    for (const parent of found.values())
        for (const child of all)
            if (child.parent === parent.pid && child.createdAt >= parent.createdAt)
                found.set(child.pid, child);
    return [...found.keys()];
}
function askPowerShell() {
    const program = (0,programs .CA)("WindowsPowerShell", "v1.0", "powershell.exe");
    const { SystemRoot, TEMP } = process.env;
    const options = { env: { SystemRoot, TEMP }, timeout: listMs, maxBuffer: listBytes, windowsHide: true };
    const args = ["-NoProfile", "-NonInteractive", "-Command", query];
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(program, args, options, (_error, stdout) => resolve(stdout));
    });
}
const listMs = 10_000;
const listBytes = 8 * 1024 * 1024;
const query = "Get-CimInstance Win32_Process -Property ProcessId,ParentProcessId,CreationDate | Where-Object CreationDate | " +
    "ForEach-Object { '{0} {1} {2}' -f $_.ProcessId, $_.ParentProcessId, ([DateTimeOffset]$_.CreationDate).ToUnixTimeMilliseconds() }";
function readList(text) {
    return Array.from(text.matchAll(/^(\d+) (\d+) (\d+)\r?$/gm), ([, pid, parent, createdAt]) => ({
        pid: Number(pid),
        parent: Number(parent),
        createdAt: Number(createdAt),
    }));
}

;// CONCATENATED MODULE: ./build/platform/process/finders.js





const finders = {
    marks: { treeOf: markedTree, endLeft: endMarked },
    ps: { treeOf: psTree, endLeft: endListed },
    groups: { treeOf: (pid) => posixGroup(pid), endLeft: async () => new Map() },
    parents: { treeOf: (pid) => windowsTree(pid), endLeft: async () => new Map() },
};
const ownFinder = process.platform === "win32" ? "parents" : proc .jK ? "marks" : hasPs ? "ps" : "groups";

var command_files = __webpack_require__(67118);
;// CONCATENATED MODULE: ./build/platform/process/command-files.js





class CommandFiles {
    #named;
    #steps;
    #files = new Map();
    constructor(env) {
        const isCommandFile = (0,command_files ._)(env);
        const named = Object.entries(env).flatMap(([name, value]) => value !== undefined && isCommandFile(name, value) ? [(0,external_node_path_.resolve)(value)] : []);
        this.#named = [...new Set(named)];
        this.#steps = stepsOf(this.#named);
    }
    remember() {
        for (const file of this.#watched())
            file.remember();
    }
    putBack() {
        return this.#watched().filter((file) => file.putBack()).length > 0;
    }
    #watched() {
        for (const path of [...this.#named, ...this.#steps.flatMap(filesOf)])
            if (!this.#files.has(path))
                this.#files.set(path, new WatchedFile(path));
        return [...this.#files.values()];
    }
}
function stepsOf(paths) {
    const counts = new Map();
    for (const path of paths) {
        const [ending] = /_[^_]+$/.exec((0,external_node_path_.basename)(path)) ?? [];
        if (ending === undefined)
            continue;
        const folder = (0,external_node_path_.dirname)(path);
        const { files } = counts.get(`${folder}/${ending}`) ?? { files: 0 };
        counts.set(`${folder}/${ending}`, { folder, ending, files: files + 1 });
    }
    return [...counts.values()].filter(({ files }) => files > 1);
}
function filesOf({ folder, ending }) {
    const names = (0,system_error .J0)(() => (0,external_node_fs_.readdirSync)(folder), []);
    return names.flatMap((name) => (name.endsWith(ending) ? [(0,external_node_path_.join)(folder, name)] : []));
}
class WatchedFile {
    #path;
    #identity = missing;
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
    putBack() {
        if (!this.#isFile || this.#look() === this.#identity)
            return false;
        const isSame = this.#isSame();
        if (!isSame)
            (0,system_error .DZ)(() => this.#restore());
        this.#identity = this.#look();
        return !isSame;
    }
    #look() {
        const stat = statOf(this.#path);
        return stat === null
            ? missing
            : `${stat.dev}:${stat.ino}:${stat.mode}:${stat.size}:${stat.mtimeNs}:${stat.ctimeNs}`;
    }
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
            ? (0,system_error .J0)(() => this.#with(external_node_fs_.constants.O_RDONLY, (descriptor) => (0,external_node_fs_.readFileSync)(descriptor)), null)
            : null;
    }
    #restore() {
        const content = this.#content;
        if (content !== null && this.#rewrite(content))
            return;
        (0,external_node_fs_.rmSync)(this.#path, { recursive: true, force: true });
        if (content === null)
            return;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(this.#path), { recursive: true });
        const anew = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL;
        this.#with(anew, (descriptor) => (0,external_node_fs_.writeFileSync)(descriptor, content));
    }
    #rewrite(content) {
        if (!statOf(this.#path)?.isFile())
            return false;
        const again = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_TRUNC;
        return (0,system_error .DZ)(() => this.#with(again, (descriptor) => (0,external_node_fs_.writeFileSync)(descriptor, content))) === null;
    }
    #with(flags, use) {
        const descriptor = (0,external_node_fs_.openSync)(this.#path, flags | open_flags .x | open_flags .P, 0o644);
        try {
            return use(descriptor);
        }
        finally {
            (0,system_error .DZ)(() => (0,external_node_fs_.closeSync)(descriptor));
        }
    }
}
const missing = "missing";
function statOf(path) {
    return (0,system_error .J0)(() => (0,external_node_fs_.lstatSync)(path, { bigint: true }), null);
}

var shells = __webpack_require__(63106);
;// CONCATENATED MODULE: ./build/platform/process/launch.js




function prepareLaunch(command, programs, files) {
    const problem = problemWith(command.workingDirectory);
    if (problem !== null)
        return unusable(`the working directory \`${command.workingDirectory}\` ${problem}`);
    const found = (0,shells.findShell)(command.shell, programs);
    if (found.kind === "unusable")
        return found;
    const { shell, hidesPipeFailures } = found;
    const contents = shell.contents(command.script);
    const text = process.platform === "win32" ? contents.replace(/\r?\n/g, "\r\n") : contents;
    try {
        const scriptPath = files.write(text, shell.extension);
        return { kind: "launch", ...(0,shells.callOf)(found, scriptPath), scriptPath, hidesPipeFailures };
    }
    catch (error) {
        if (!(0,system_error .Or)(error))
            throw error;
        return unusable(`its script could not be written (${error.message})`);
    }
}
function problemWith(folder) {
    try {
        if (!(0,external_node_fs_.statSync)(folder).isDirectory())
            return "is not a directory";
        (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.X_OK);
        return null;
    }
    catch (error) {
        if (!(0,system_error .Or)(error))
            throw error;
        return error.code === "ENOENT" || error.code === "ENOTDIR"
            ? "does not exist"
            : `cannot be entered (${error.code})`;
    }
}
function unusable(reason) {
    return { kind: "unusable", reason };
}
class ScriptFiles {
    #parent;
    #folder = null;
    #written = 0;
    constructor(parent) {
        this.#parent = parent;
    }
    get folder() {
        if (this.#folder === null || !(0,external_node_fs_.existsSync)(this.#folder)) {
            (0,external_node_fs_.mkdirSync)(this.#parent, { recursive: true, mode: 0o700 });
            this.#folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(this.#parent, "process-"));
        }
        return this.#folder;
    }
    write(contents, extension) {
        this.#written += 1;
        const path = (0,external_node_path_.join)(this.folder, `script-${this.#written}${extension}`);
        (0,external_node_fs_.writeFileSync)(path, contents, { mode: 0o600, flag: "wx" });
        return path;
    }
    remove(path) {
        (0,system_error .DZ)(() => (0,external_node_fs_.unlinkSync)(path));
    }
    removeAll() {
        const folder = this.#folder;
        this.#folder = null;
        if (folder === null)
            return null;
        const why = (0,system_error .DZ)(() => (0,external_node_fs_.rmSync)(folder, removal));
        return why === null ? null : `${folder} could not be removed (${why})`;
    }
}
const removal = { recursive: true, force: true, maxRetries: process.platform === "win32" ? 3 : 0 };

var external_node_os_ = __webpack_require__(48161);
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/platform/process/output-flow.js


const tickMs = 10;
class OutputFlow {
    failed;
    #state;
    #failure = null;
    #tellFailure = () => undefined;
    #pending = null;
    #sources = [];
    #pulls = [];
    #open = new Set();
    #wake = () => undefined;
    constructor(sink) {
        this.#state = { kind: "open", sink };
        this.failed = new Promise((resolve) => {
            this.#tellFailure = resolve;
        });
    }
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
    get hasEnded() {
        return this.#open.size === 0 && this.#pending === null;
    }
    get failure() {
        return this.#failure;
    }
    async readUntil(isDone, withinMs) {
        let left = withinMs;
        let done = isDone();
        for (; !done && left > 0; done = isDone()) {
            if (this.#pending !== null) {
                await this.#pending;
                continue;
            }
            const asked = Math.min(left, tickMs);
            const began = performance.now();
            await this.#change(asked);
            left -= Math.min(asked, performance.now() - began);
        }
        await this.#readOnce();
        return done;
    }
    async #readOnce() {
        if (this.hasEnded)
            return;
        await (0,external_node_timers_promises_.setImmediate)();
        while (this.#pending !== null)
            await this.#pending;
    }
    async #change(withinMs) {
        let timer;
        await new Promise((resolve) => {
            this.#wake = resolve;
            timer = setTimeout(resolve, withinMs);
        });
        clearTimeout(timer);
    }
    discard() {
        this.#state = { kind: "discarding" };
        for (const pull of this.#pulls)
            pull();
    }
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







const bufferBytes = 64 * 1024;
class FifoPairs {
    #free = [];
    #mkfifo;
    #folder;
    #made = 0;
    #unsupported = false;
    constructor(folder, mkfifo) {
        this.#folder = folder;
        this.#mkfifo = mkfifo;
    }
    take() {
        const pair = this.#free.pop() ?? this.#make();
        return pair === null || Object.values(pair.paths).every(isFifo) ? pair : this.#make();
    }
    giveBack(pair) {
        this.#free.push(pair);
    }
    drop(pair) {
        for (const path of Object.values(pair.paths))
            (0,system_error .DZ)(() => (0,external_node_fs_.rmSync)(path, { force: true }));
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
    return (0,system_error .J0)(() => (0,external_node_fs_.lstatSync)(path).isFIFO(), false);
}
const makeMs = 5_000;
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
            (0,system_error .DZ)(() => (0,external_node_fs_.closeSync)(descriptor));
        throw error;
    }
}
const readEnd = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK;
function startCommand(launch, command, { pair, treeOf }, sink) {
    const flow = new OutputFlow(sink);
    const began = performance.now();
    const elapsed = () => performance.now() - began;
    const child = pair === null ? spawnWithPipes(launch, command, flow) : spawnWithFifos(launch, command, pair, flow);
    const firstEnd = endOf(child).then((ending) => ({ ending, durationMs: elapsed() }));
    return {
        pid: child.pid ?? null,
        group: child.pid === undefined ? noProcess : treeOf(child.pid, markOf(command)),
        flow,
        firstEnd,
        elapsed,
        letGo: () => child.unref(),
    };
}
function markOf({ env }) {
    return env[variables .Kc] === process.env[variables .Kc] ? undefined : env[variables .Kc];
}
function spawnWithFifos(launch, command, pair, flow) {
    const { read, write } = openPair(pair);
    try {
        return spawnGroup(launch, command, [write.stdout, write.stderr]);
    }
    finally {
        for (const descriptor of [write.stdout, write.stderr])
            (0,system_error .DZ)(() => (0,external_node_fs_.closeSync)(descriptor));
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
function spawnGroup(launch, command, [stdout, stderr]) {
    const options = {
        cwd: command.workingDirectory,
        env: command.env,
        stdio: ["ignore", stdout, stderr],
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
const noProcess = { countLiving: () => 0, isReachable: () => false, signal: () => undefined };

var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./build/platform/process/wait-for-exit.js



const cancelGraceMs = 1_500;
const backgroundDrainMs = 100;
async function waitForExit(running, command, cancel, limits) {
    const stop = await firstStop(running, command.timeoutMs, cancel);
    if (stop.kind !== "by-itself")
        return cutShort(running, stop, limits);
    if (command.keepBackground && (await leavesBackground(running)))
        return { ...stop.end, leftovers: 0, unended: 0, rest: "kept" };
    return waitForRest(running, stop.end, limits);
}
async function leavesBackground({ flow, group }) {
    await flow.readUntil(() => flow.hasEnded, backgroundDrainMs);
    return group.countLiving() > 0 || !flow.hasEnded || group.search !== undefined;
}
async function waitForRest({ flow, group }, end, limits) {
    const isOver = await flow.readUntil(() => flow.hasEnded && group.countLiving() === 0, limits.drainMs);
    if (!flow.hasEnded)
        await group.search?.();
    const leftovers = isOver ? 0 : group.countLiving();
    let unended = 0;
    if (leftovers > 0) {
        unended = await endGroup(group, limits.graceMs);
        await flow.readUntil(() => flow.hasEnded, limits.drainMs);
    }
    const rest = leftovers === 0 && flow.hasEnded ? "clean" : "ended";
    return { ...end, ...withHidden(flow, { leftovers, unended }), rest };
}
function withHidden(flow, left) {
    if (flow.hasEnded || left.unended > 0)
        return left;
    return { ...left, leftovers: left.leftovers + 1, unended: 1 };
}
async function endBackground({ flow, group }, graceMs) {
    await group.search?.();
    const unended = await endGroup(group, graceMs);
    await flow.readUntil(() => flow.hasEnded, backgroundDrainMs);
    return withHidden(flow, { leftovers: unended, unended }).unended;
}
async function cutShort({ flow, group, firstEnd, elapsed }, stop, limits) {
    const graceMs = stop.kind === "cancelled" ? Math.min(limits.graceMs, cancelGraceMs) : limits.graceMs;
    const unended = await endGroup(group, graceMs);
    const durationMs = await Promise.race([
        firstEnd.then((end) => end.durationMs),
        (0,external_node_timers_promises_.setTimeout)(unended > 0 ? 0 : reapMs).then(elapsed),
    ]);
    await flow.readUntil(() => flow.hasEnded, limits.drainMs);
    const ending = { kind: stop.kind === "timed-out" ? "timed-out" : "cancelled" };
    return { ending, durationMs, ...withHidden(flow, { leftovers: unended, unended }), rest: "ended" };
}
const reapMs = 1_000;
const longestTimerMs = 2 ** 31 - 1;
async function firstStop({ firstEnd, flow }, timeoutMs, cancel) {
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
function lookOnce(andThen) {
    setImmediate(andThen);
}

;// CONCATENATED MODULE: ./build/platform/process/runner.js







function createProcessRunner(options) {
    return new GroupRunner(options);
}
class GroupRunner {
    finds;
    hidesPipeFailures = false;
    #limits;
    #programs;
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
        this.#programs = (0,programs .h2)(env);
        this.#mkfifo = (0,programs .PH)(env, workspace)("mkfifo");
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
        if (this.#running.size === 0)
            this.#commandFiles.remember();
        else
            this.#accuse();
        const job = this.#start(launch, command, sink);
        if (typeof job === "string")
            return notStarted(startedAt, job);
        if (job.running.pid !== null)
            watch?.onStart(job.running.pid);
        void job.running.firstEnd.then((end) => watch?.onExit(end.ending.kind === "exited" ? end.ending.exitCode : null));
        const { ending, durationMs, leftovers, unended } = await this.#attend(job, command, cancel);
        const tampered = this.#tampered.delete(job.running);
        return { ending, startedAt, durationMs, leftovers, unended, tampered };
    }
    async release() {
        const left = [...this.#background];
        const unended = await Promise.all(left.map((each) => endBackground(each, this.#limits.graceMs)));
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
            const means = { pair, treeOf: finders[this.finds].treeOf };
            return { running: startCommand(launch, command, means, sink), launch, pair };
        }
        catch (error) {
            this.#tidy(launch, pair, "ended");
            const reason = startFailure(error);
            if (reason !== null)
                return reason;
            throw error;
        }
    }
    async #attend({ running, launch, pair }, command, cancel) {
        this.#running.add(running);
        const end = await waitForExit(running, command, cancel, this.#limits).finally(() => this.#over(running));
        if (end.ending.kind === "cancelled")
            this.#limits = { ...this.#limits, graceMs: Math.min(this.#limits.graceMs, cancelGraceMs) };
        if (end.rest === "kept") {
            running.flow.release();
            this.#background.add(running);
        }
        else {
            running.flow.close();
            running.letGo();
            this.#tidy(launch, pair, end.rest);
        }
        const { failure } = running.flow;
        if (failure !== null)
            throw new Error("The output of a command could not be handed on", { cause: failure.error });
        return end;
    }
    #over(running) {
        this.#accuse();
        this.#running.delete(running);
    }
    #accuse() {
        if (this.#commandFiles.putBack())
            for (const suspect of this.#running)
                this.#tampered.add(suspect);
    }
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
function startFailure(error) {
    if (!(0,system_error .Or)(error))
        return null;
    if (error.code === "ERR_INVALID_ARG_VALUE")
        return "a variable of its environment holds a NUL byte";
    return `it could not be started (${error.message})`;
}
function notStarted(startedAt, reason) {
    return { ending: { kind: "not-started", reason }, startedAt, durationMs: 0, leftovers: 0 };
}

var signal_sources = __webpack_require__(73227);
;// CONCATENATED MODULE: ./build/entry/ports.js












const markedGraceMs = 2_000;
function realPorts(host, env, servers, kill) {
    return {
        host,
        env,
        files: files .a,
        askGit: (folder, workspace) => (0,repository.askGit)(folder, env, workspace),
        lookAtTrees: (question) => lookAtTrees(question, env),
        openRepository: (folder, workspace) => (0,repository.openRepository)(folder, env, workspace),
        processRunner: (temporaryFolder, workspace) => createProcessRunner({ temporaryFolder, workspace, env, ...(kill && { kill }) }),
        spool: createSpool,
        endMarked: (traces) => finders[ownFinder].endLeft(traces, markedGraceMs),
        journals: servers && journal .V,
        keptResults: servers || (0,workflow_guard .ki)(env) ? null : keptResults,
        readResults: results_file .B9,
        historyFiles: async () => (await __webpack_require__.e(  8141).then(__webpack_require__.bind(__webpack_require__, 15665))).historyFiles,
        signalSources: signal_sources.signalSources,
        ...(servers ?? { services: null, artifacts: null }),
        now: () => new Date(),
        randomToken: () => (0,external_node_crypto_.randomUUID)().replaceAll("-", ""),
    };
}


  }),

  73227:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  signalSources: function() { return   signalSources; }
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var paths = __webpack_require__(36411);
var read_regular_file = __webpack_require__(72713);
var system_error = __webpack_require__(77645);
var external_node_worker_threads_ = __webpack_require__(75919);
var message_of = __webpack_require__(31432);
;// CONCATENATED MODULE: ./build/platform/json/query.js


const queryLimitMs = 5_000;
const queryHeapMb = 512;
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
        thread.once("error", (error) => fail(`the query broke off: ${(0,message_of .b)(error)}`));
        thread.once("exit", (code) => fail(`the query ended without an answer (code ${code})`));
    });
}
const stopped = {
    kind: "unusable",
    reason: "the run was stopped before the query had an answer",
};

;// CONCATENATED MODULE: ./build/platform/signal-sources.js






function createSignalSources(workingDirectory, workspace, worker, stop) {
    const find = (path) => findInside(path, (0,external_node_path_.resolve)(workingDirectory, path), workspace);
    const readInTime = async (path, take) => {
        const reading = await read(path, await find(path), workspace, (chunk) => !stop.aborted && take(chunk));
        const isCutShort = reading.kind === "read" && stop.aborted;
        return isCutShort ? unusable(path, "was not read: the run was stopped") : reading;
    };
    return {
        look: (path) => guarded(path, async () => look(path, await find(path))),
        read: (path, take) => guarded(path, () => readInTime(path, take)),
        ask: (question) => askInWorker(worker, question, { stop }),
    };
}
const chunkBytes = 256 * 1024;
async function guarded(path, action) {
    try {
        return await action();
    }
    catch (cause) {
        if (!(0,system_error .Or)(cause))
            throw cause;
        return unusable(path, `cannot be read (${cause.code})`);
    }
}
async function findInside(path, absolute, workspace) {
    const { real, rest } = await (0,paths .KQ)(absolute);
    if (!(0,paths .FK)((0,external_node_path_.join)(real, rest), await (0,paths .Dj)(workspace)))
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
async function read(path, found, workspace, take) {
    if (found.kind === "missing")
        return unusable(path, "is not there any more");
    if (found.kind === "unusable")
        return found;
    if (!found.stat.isFile())
        return unusable(path, "is no regular file");
    return (0,read_regular_file .XF)(found.real, workspace, async (file, { size }) => {
        await readUpTo(file, size, take);
        return { kind: "read" };
    }, (why) => unusable(path, why === "outside" ? "leads out of the workspace" : "is no regular file"));
}
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

;// CONCATENATED MODULE: ./build/entry/signal-sources.js

const signalSources = (workingDirectory, workspace, stop) => createSignalSources(workingDirectory, workspace, jsonQueryWorker, stop);
const thisFile = require("url").pathToFileURL(__filename).href;
const jsonQueryWorker = new URL(["..", "json-query.js"].join("/"), thisFile);


  }),

  17530:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A: function() { return   GroupLog; }
  });
  var _report_command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66726);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65307);
  var _log_dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63443);



class GroupLog {
    host;
    newToken;
    redaction;
    part;
    #dialect;
    constructor(host, newToken, 
    redaction, 
    part = wholeLog(host.log)) {
        this.host = host;
        this.newToken = newToken;
        this.redaction = redaction;
        this.part = part;
        this.#dialect = _log_dialect_js__WEBPACK_IMPORTED_MODULE_1__.dialects[host.dialect];
    }
    ofPart(part) {
        return new GroupLog(this.host, this.newToken, this.redaction, part);
    }
    async line(text) {
        await this.part.own.write(this.lineText(text));
    }
    async progress(text) {
        if (!this.#isQuiet)
            await this.line(text);
    }
    get output() {
        return this.#isQuiet ? nowhere : this.part.output;
    }
    get #isQuiet() {
        return this.host.view?.amount === "little";
    }
    #fitted(title) {
        const { terminal, view } = this.host;
        return terminal && view !== undefined ? (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__  .lD)(title, view.width - "── ".length) : title;
    }
    lineText(text) {
        return this.#dialect.line(this.redaction.redactSentence(text));
    }
    async folded(title, lines) {
        const own = lines.map((line) => this.lineText(line)).join("");
        await this.part.own.write(this.#dialect.openGroup(this.redaction.redactSentence(title)) + own + this.#dialect.closeGroup());
    }
    async warning(message) {
        await this.part.own.write(this.host.dialect === "actions"
            ? this.#dialect.annotation({
                level: "warning",
                file: "",
                line: 0,
                title: "",
                message: this.redaction.redactSentence(message),
            })
            : this.#dialect.line(`warning: ${this.redaction.redactSentence(message)}`));
    }
    async annotation(annotation) {
        await this.part.own.write(this.#dialect.annotation(annotation));
    }
    async debug(texts) {
        for (const text of texts)
            await this.part.own.write(this.#dialect.debug(this.redaction.redact(text)));
    }
    async mask(value) {
        await this.part.own.write(this.#dialect.mask(value));
    }
    async open(title, script) {
        if (this.#isQuiet)
            return { afterMask: () => "", close: async () => undefined };
        const dialect = this.#dialect;
        const token = this.newToken();
        const shown = this.redaction.redact(script);
        const lines = shown.trim().split("\n");
        const whole = lines.length > 1 ? lines.map((line) => dialect.line(`  ${line}`)).join("") : "";
        await this.part.own.write(dialect.openGroup(this.#fitted(`${title}: ${(0,_report_command_line_js__WEBPACK_IMPORTED_MODULE_0__  .a)(shown)}`)) +
            whole +
            dialect.stopCommands(token));
        return {
            afterMask: (value, decision) => {
                if (decision.kind === "refused")
                    return dialect.line(`readiness: ${decision.reason}`);
                if (this.part.isLive)
                    return dialect.resumeCommands(token) + dialect.mask(value) + dialect.stopCommands(token);
                this.part.mask(dialect.mask(value));
                return "";
            },
            close: async () => {
                await this.part.own.write(dialect.resumeCommands(token) + dialect.closeGroup());
            },
        };
    }
}
const nowhere = { write: () => undefined };
function wholeLog(log) {
    return { own: log, output: log, isLive: true, mask: (command) => void log.write(command) };
}


  }),

  63443:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    breakUp: function() { return   breakUp; },
    dialects: function() { return   dialects; },
    safeJson: function() { return   safeJson; },
    safeLines: function() { return   safeLines; },
    safeMarkup: function() { return   safeMarkup; }
  });
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59119);

const actionsDialect = {
    line: ownLine,
    openGroup: (title) => command("group", {}, withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(title))),
    closeGroup: () => command("endgroup", {}, ""),
    stopCommands: (token) => command("stop-commands", {}, token),
    resumeCommands: (token) => command(token, {}, ""),
    mask: (value) => command("add-mask", {}, value),
    annotation: ({ level, file, line, column, title, message }) => command(level, file === "" ? { title } : { file, line, col: column, title: withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(title)) }, (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(message)),
    debug: (text) => command("debug", {}, withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text))),
};
const workflowDialect = {
    line: ownLine,
    openGroup: actionsDialect.openGroup,
    closeGroup: actionsDialect.closeGroup,
    stopCommands: actionsDialect.stopCommands,
    resumeCommands: actionsDialect.resumeCommands,
    mask: () => "",
    annotation: (annotation) => ownLine(annotationLine(annotation)),
    debug: (text) => ownLine(`debug: ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text)}`),
};
const plainDialect = {
    line: (text) => `${withoutLineEnds(text)}\n`,
    openGroup: (title) => `── ${withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(title))}\n`,
    closeGroup: () => "",
    stopCommands: () => "",
    resumeCommands: () => "",
    mask: () => "",
    annotation: (annotation) => `${withoutLineEnds(annotationLine(annotation))}\n`,
    debug: (text) => `debug: ${withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text))}\n`,
};
const dialects = {
    actions: actionsDialect,
    workflow: workflowDialect,
    plain: plainDialect,
};
function annotationLine({ level, file, line, column, title, message }) {
    const place = [file, line, ...(column === undefined ? [] : [column])].join(":");
    return (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(`${place}: ${level}: ${title}: ${message}`);
}
function command(name, properties, data) {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== "");
    const list = given.map(([key, value]) => `${key}=${escapeProperty(breakUp(String(value)))}`).join(",");
    const safe = name === "add-mask" ? data : breakUp(data);
    return `::${name}${list === "" ? "" : ` ${list}`}::${escapeData(safe)}\n`;
}
function ownLine(text) {
    return `${safeLine(withoutLineEnds(text))}\n`;
}
function safeLine(line) {
    return breakUp(line).replace(commandStart, "$1:$2 :");
}
function safeLines(text) {
    return text.replace(/[^\r\n]+/g, safeLine);
}
function safeJson(json) {
    return json.replace(oldCommand, "#$1#$2\\u005b");
}
function safeMarkup(markup) {
    return markup
        .replace(oldCommand, "#$1#$2&#91;")
        .replace(/[^\r\n]+/g, (line) => line.replace(commandStart, "$1:$2&#58;"));
}
function withoutLineEnds(text) {
    return text.replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, " ");
}
const weightless = "[\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cc}]*";
const oldCommand = new RegExp(`#(${weightless})#(${weightless})\\[`, "gu");
const commandStart = new RegExp(`^([\\s\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cc}]*):(${weightless}):`, "u");
function breakUp(text) {
    return text.replace(oldCommand, "#$1#$2 [");
}
function escapeData(data) {
    return data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(value) {
    return escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


  }),

  67118:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    _: function() { return   commandFileFinder; },
    i: function() { return   isCommandFileVariable; }
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

const knownVariables = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"];
const eventVariable = "GITHUB_EVENT_PATH";
function isCommandFileVariable(name) {
    return knownVariables.includes(name.toUpperCase());
}
function commandFileFinder(env) {
    const folders = new Set(knownPaths(env).map(folderOf).filter(isOfFiles));
    return (name, value) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && name.toUpperCase() !== eventVariable && folders.has(folderOf(value));
}
function knownPaths(env) {
    return Object.entries(env).flatMap(([name, value]) => value !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && isCommandFileVariable(name) ? [value] : []);
}
function folderOf(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path)).toLowerCase();
}
function isOfFiles(folder) {
    return folder !== "/dev";
}


  }),

  65215:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    IU: function() { return   reportFiles; },
    Y1: function() { return   keptOutput; },
    x9: function() { return   emptyOutput; }
  });
const keptOutput = {
    passed: { lines: 20, bytes: 4 * 1024 },
    notPassed: { lines: 100, bytes: 16 * 1024 },
};
const reportFiles = { results: "results.json" };
const emptyOutput = { bytes: 0, lines: 0, tail: "" };


  }),

  83750:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    SF: function() { return   releaseVersion; },
    gr: function() { return   lastTags; },
    kd: function() { return   foundRelease; },
    ml: function() { return   tagOfVersion; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _model_version_clues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3486);
  var _text_version_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80919);
  var _semantic_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9006);




function releaseVersion({ version, tag }, read) {
    const versions = (0,_model_version_clues_js__WEBPACK_IMPORTED_MODULE_1__  .jJ)(version);
    const [said = null] = versions;
    return {
        said,
        semVer: said === null ? null : read((0,_text_version_text_js__WEBPACK_IMPORTED_MODULE_2__  .D)(said.version)),
        isDisputed: (0,_model_version_clues_js__WEBPACK_IMPORTED_MODULE_1__  .iP)(versions),
        before: tag === null ? null : ((0,_semantic_version_js__WEBPACK_IMPORTED_MODULE_3__  .Vm)(tag, read)?.before ?? null),
    };
}
function lastTags({ said, semVer, before }, names, read) {
    if (semVer === null)
        return { kind: "none", why: notSemantic(said) };
    const isFinal = semVer.prerelease.length === 0;
    const lower = names
        .flatMap((name) => (0,_semantic_version_js__WEBPACK_IMPORTED_MODULE_3__  .Vm)(name, read) ?? [])
        .filter(({ version }) => version.compare(semVer) < 0 && !(isFinal && version.prerelease.length > 0));
    const tags = before === null ? lower : lower.filter((tag) => tag.before === before);
    const texts = textsBefore(tags);
    if (texts.length > 1)
        return {
            kind: "none",
            why: `tags before this commit begin with ${texts
                .slice(0, 3)
                .map((text) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(text))
                .join(", ")}, and which are this release's only its own tag tells`,
        };
    if (tags.length > 0)
        return { kind: "tags", tags };
    const kind = isFinal ? "a lower version that is no prerelease" : "a lower version";
    const text = before === null || before === "" ? "" : ` and ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(before)} before it`;
    return { kind: "none", why: `no tag before this commit has ${kind}${text}` };
}
function textsBefore(tags) {
    return [...new Set(tags.map(({ before }) => (before === "" ? "v" : before)))];
}
function tagOfVersion({ said, semVer }, names, read) {
    if (said === null || semVer === null || !names.some((name) => name.endsWith(said.version)))
        return null;
    const tags = names.flatMap((name) => (0,_semantic_version_js__WEBPACK_IMPORTED_MODULE_3__  .Vm)(name, read) ?? []);
    if (textsBefore(tags).length > 1)
        return null;
    return tags.find(({ text }) => text === said.version)?.name ?? null;
}
function notSemantic(said) {
    return said === null
        ? "the version is not known"
        : `the version ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(said.version)} is none by SemVer 2.0`;
}
function foundRelease(clues, version, last, read) {
    const before = last.tag === null ? null : (0,_semantic_version_js__WEBPACK_IMPORTED_MODULE_3__  .Vm)(last.tag, read);
    const kind = version.isDisputed ? null : kindOf(version.semVer, before?.version ?? null);
    return {
        release: {
            version: version.said?.version ?? null,
            tag: clues.tag,
            lastTag: last.tag,
            kind: clues.kind ?? kind,
            phase: clues.phase ?? "before",
        },
        lastVersion: before?.text ?? last.tag?.replace(/^v/, "") ?? null,
        source: version.said?.source ?? null,
        why: {
            version: whyNoVersion(clues.version),
            tag: "the event has none: the push of a tag and a release have one",
            kind: `${whyNoKind(clues, version, last)}, and no \`kind\` is given`,
            lastTag: last.why,
        },
    };
}
function kindOf(version, last) {
    if (version === null)
        return null;
    if (version.prerelease.length > 0)
        return "prerelease";
    if (last === null)
        return null;
    return ["major", "minor", "patch"].find((number) => version[number] !== last[number]) ?? null;
}
function whyNoVersion({ tree }) {
    const page = tree?.kind === "unknown"
        ? `\`version-from\` tells none: ${tree.found}`
        : "the page has no `version-from`";
    return `no \`version\` is given, the event has no tag, and ${page}`;
}
function whyNoKind({ version: clues }, { said, semVer, isDisputed }, { why }) {
    if (said === null)
        return whyNoVersion(clues);
    if (isDisputed)
        return "input, tag and `version-from` do not name the same version";
    return semVer === null ? notSemantic(said) : `the last release is not known: ${why}`;
}


  }),

  94765:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A: function() { return   unknownVariables; }
  });
  var _model_run_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53927);

function unknownVariables(script, { values, missing }) {
    const named = _model_run_values_js__WEBPACK_IMPORTED_MODULE_0__  .o6.filter(({ variable, isAlwaysSet, value }) => !isAlwaysSet && values[value] === null && isNamed(variable, script));
    if (named.length === 0)
        return null;
    return named
        .map(({ variable, value }) => `it names ${variable}, which is not known in this run: ${missing[value] ?? "nothing tells it"}`)
        .join("; ");
}
function isNamed(name, script) {
    const word = new RegExp(`(?<![A-Za-z0-9_])${name}(?![A-Za-z0-9_])`, "g");
    const isRequired = ({ 0: found, index }) => !(script.slice(index - 2, index) === "${" && script.startsWith(":-", index + found.length));
    return ([...script.matchAll(word)].some(isRequired) || new RegExp(`%${name}%|\\benv:${name}\\b`, "i").test(script));
}


  }),

  37012:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    V: function() { return   journals; },
    h: function() { return   hasEnded; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var _open_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58673);
  var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77645);



const journals = { open: openJournal, read: readJournal, remove: removeJournal };
function openJournal(path) {
    try {
        return new FileJournal((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | append, 0o600), path);
    }
    catch (error) {
        if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .Or)(error))
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
        if (this.#hasEnded)
            return;
        this.#hasEnded = record.kind === "end";
        try {
            writeAll(this.descriptor, `${this.#isTorn ? "\n" : ""}${JSON.stringify(record)}\n`);
            this.#isTorn = false;
        }
        catch (error) {
            if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .Or)(error))
                throw error;
            this.#isTorn = true;
            this.#failure ??= error.message;
        }
    }
    #isThere() {
        return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .J0)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(this.path).ino === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(this.descriptor).ino, false);
    }
}
function readJournal(path) {
    return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .J0)(() => withRegular(path, "", (descriptor) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor, "utf8"))
        .split("\n")
        .flatMap(parseRecord), []);
}
function removeJournal(path) {
    (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .DZ)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true }));
}
const append = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND ?? 0;
function writeAll(descriptor, text) {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length;)
        written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes, written);
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
function isJournalRecord(value) {
    return typeof value === "object" && value !== null && "kind" in value && typeof value.kind === "string";
}
const lastLine = '\n{"kind":"end"}\n';
function hasEnded(path, saidSo = false) {
    const isOver = saidSo || (path !== null && (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .J0)(() => endOf(path) === lastLine, false));
    if (isOver && path !== null)
        removeJournal(path);
    return isOver;
}
function endOf(path) {
    return withRegular(path, "", (descriptor, { size }) => {
        const { length } = lastLine;
        const buffer = Buffer.alloc(length);
        return buffer.toString("latin1", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, length, Math.max(0, size - length)));
    });
}
function withRegular(path, otherwise, read) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | _open_flags_js__WEBPACK_IMPORTED_MODULE_1__  .x | _open_flags_js__WEBPACK_IMPORTED_MODULE_1__  .P);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        return stat.isFile() ? read(descriptor, stat) : otherwise;
    }
    finally {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__  .DZ)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor));
    }
}


  }),

  46244:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B9: function() { return   readResultsFile; },
    Md: function() { return   maxResultsBytes; },
    ON: function() { return   whyNotRead; }
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_2___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
  var _open_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58673);
  var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36411);
  var _read_regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72713);
  var _system_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77645);







const maxResultsBytes = 20_000_000;
const resultsName = "results.json";
async function readResultsFile(path, folders) {
    try {
        return await find((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path), folders);
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__  .up)(error, "ENOENT", "ENOTDIR"))
            return { kind: "missing" };
        if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__  .Or)(error))
            throw error;
        return refused(`it cannot be read (${error.code})`);
    }
}
async function find(path, folders) {
    const why = await whyNotRead(path, folders);
    if (why !== null)
        return refused(why);
    return readResults((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, resultsName) : path);
}
async function whyNotRead(path, folders) {
    const folder = folders.find((candidate) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__  .FK)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(candidate)));
    if (folder === undefined)
        return "it lies outside of the workspace and of RUNNER_TEMP";
    return (await hasLink((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder), path)) ? "the way to it is a link" : null;
}
async function hasLink(folder, path) {
    let at = folder;
    for (const part of (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) {
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, part);
        if (at !== folder && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(at)).isSymbolicLink())
            return true;
    }
    return false;
}
async function readResults(path) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    if (stat.isSymbolicLink())
        return refused("the way to it is a link");
    if (!stat.isFile())
        return refused("it is no regular file");
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | _open_flags_js__WEBPACK_IMPORTED_MODULE_3__  .x | _open_flags_js__WEBPACK_IMPORTED_MODULE_3__  .P);
    try {
        const { size } = await file.stat();
        if (size > maxResultsBytes)
            return refused(`it has more than ${maxResultsBytes / 1_000_000} MB`);
        return { kind: "file", bytes: await (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_5__  .Vc)(file, size) };
    }
    finally {
        await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__  .gN)(() => file.close());
    }
}
function refused(reason) {
    return { kind: "refused", reason };
}


  }),

  23851:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    v: function() { return   noJournal; }
  });
const noJournal = { note: () => undefined, failure: null };


  }),

  9285:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: function() { return   findingLines; },
    j: function() { return   foldedFindings; }
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96528);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44936);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45942);
  var _text_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67759);




const colours = { error: "red", warning: "yellow", note: "cyan" };
function findingLines(findings, color) {
    const paint = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_1__  .C)(color);
    return findings.map((finding) => {
        const { file, line, column, severity, rule } = finding;
        const place = file === "" ? "" : `${paint((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)(`${file}:${line}:${column}`), "bold")}: `;
        return `${place}${paint(severity, colours[severity])}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__  .T)((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__  .d)(finding))} ${paint(`(${rule})`, "dim")}`;
    });
}
function foldedFindings(findings, color) {
    return { title: `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .U9)(findings.length, "remark")} on the page`, lines: findingLines(findings, color) };
}


  }),

  90369:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C_: function() { return   gateLine; },
    DW: function() { return   resultLines; },
    MT: function() { return   verdictLine; },
    Sr: function() { return   retestLine; },
    WK: function() { return   scriptLine; }
  });
  var _model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57198);
  var _model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48108);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65307);
  var _text_duration_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70939);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76572);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45942);
  var _text_paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67759);
  var _labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35975);
  var _not_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4195);









const maxReasonCharacters = 500;
function verdictLine(check, color) {
    const said = (0,_labels_js__WEBPACK_IMPORTED_MODULE_4__  .IW)(check);
    const known = (0,_labels_js__WEBPACK_IMPORTED_MODULE_4__  .w9)(check);
    const name = said.length === 0 ? known : `${known} (${said.join(", ")})`;
    const durationMs = check.startedAt === null ? null : check.durationMs;
    return lineOf(name, { ...check, durationMs }, color);
}
function retestLine(check, color) {
    const { retest } = check;
    return retest === null
        ? ""
        : lineOf(`retest ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_4__  .w9)(check)}`, { ...retest, reason: (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(retest.verdict).asRetest }, color);
}
function scriptLine(name, script, color) {
    const { exitCode } = script;
    const reason = (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .Pc)(script) || exitCode === null ? "" : `exit code ${exitCode}`;
    return lineOf(name, { ...script, reason }, color);
}
function resultLines(results, color) {
    const paint = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_3__  .C)(color);
    const rows = results.checks.map((check) => ({
        check,
        verdict: `${(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(check.verdict).mark} ${(0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(check.verdict).word}`,
        name: (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)((0,_labels_js__WEBPACK_IMPORTED_MODULE_4__  .w9)(check)),
        time: check.startedAt === null || (0,_not_run_js__WEBPACK_IMPORTED_MODULE_5__  .Uh)(check) ? "" : (0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_6__  .Hl)(check.durationMs),
        said: (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)((0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_7__  .nn)("; ", [...(0,_labels_js__WEBPACK_IMPORTED_MODULE_4__  .IW)(check), (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_8__  .lD)(check.reason, maxReasonCharacters)])),
    }));
    const widths = {
        verdict: Math.max(0, ...rows.map(({ verdict }) => width(verdict))),
        name: Math.max(0, ...rows.map(({ name }) => width(name))),
        time: Math.max(0, ...rows.map(({ time }) => width(time))),
    };
    const lines = rows.map(({ check, verdict, name, time, said }) => {
        const columns = [
            paint(padded(verdict, widths.verdict), (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(check.verdict).colour),
            padded(name, widths.name),
            time.padStart(widths.time),
            said,
        ];
        return columns.join("  ").trimEnd();
    });
    return [...lines, gateLine(results, color)];
}
function gateLine(results, color) {
    const gate = (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_3__  .C)(color)((0,_labels_js__WEBPACK_IMPORTED_MODULE_4__  .DO)(results, _text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T), (0,_model_gate_traits_js__WEBPACK_IMPORTED_MODULE_0__  .Vg)(results).colour);
    return `${gate}: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)((0,_labels_js__WEBPACK_IMPORTED_MODULE_4__  .cG)(results))}`;
}
function lineOf(name, { verdict, durationMs, reason }, color) {
    const { mark, word, colour, timeWord } = (0,_model_verdict_traits_js__WEBPACK_IMPORTED_MODULE_1__  .JC)(verdict);
    if (reason.startsWith(word))
        return (0,_text_paint_js__WEBPACK_IMPORTED_MODULE_3__  .C)(color)(`${mark} ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(name)} ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(reason)}`, colour);
    const time = durationMs === null ? "" : ` ${timeWord} ${(0,_text_duration_text_js__WEBPACK_IMPORTED_MODULE_6__  .Hl)(durationMs)}`;
    const why = reason === "" ? "" : `: ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_8__  .lD)(reason, maxReasonCharacters))}`;
    return `${(0,_text_paint_js__WEBPACK_IMPORTED_MODULE_3__  .C)(color)(`${mark} ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__  .T)(name)} ${word}`, colour)}${time}${why}`;
}
function padded(text, columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
}
function width(text) {
    return Array.from(text).length;
}


  }),

  63697:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  q: function() { return   createJudge; }
});

var message_of = __webpack_require__(31432);
var excerpt = __webpack_require__(5028);
var compare_values = __webpack_require__(45413);
var text_count = __webpack_require__(44936);
var trim_blanks = __webpack_require__(10295);
var signal_reason = __webpack_require__(63034);
;// CONCATENATED MODULE: ./build/signals/observer.js



function piecesNote(metPieces) {
    return metPieces ? { note: "a line of more than 1 MiB was matched in pieces of 1 MiB" } : {};
}
function seenAsPart({ saw, line }) {
    return { saw: (0,excerpt .ml)(`${signal_reason .Ks}${saw}`), outputLine: line };
}
function lineCount(lines) {
    return `${lines} ${(0,text_count .LS)(lines, "line")}`;
}

var line_pattern = __webpack_require__(92606);
var output_stream = __webpack_require__(26595);
;// CONCATENATED MODULE: ./build/signals/observe-file.js




async function observeFile({ file, content }, { sources }) {
    const before = await sources.look(file);
    return async () => {
        const now = await sources.look(file);
        switch (now.kind) {
            case "unusable":
                return { holds: null, reason: now.reason };
            case "missing":
                return { holds: false, saw: (0,excerpt .ml)(`${file} is not there`) };
            case "directory":
                return content === null
                    ? { holds: true, saw: changeOf(before, now) }
                    : { holds: false, saw: (0,excerpt .ml)(`${file} is a folder`) };
            case "file":
                return content === null
                    ? { holds: true, saw: changeOf(before, now) }
                    : search(sources, file, content, changeOf(before, now));
        }
    };
}
const unchanged = "was already there";
function changeOf(before, now) {
    if (before.kind === "missing")
        return "was created";
    if (before.kind === now.kind && before.identity === now.identity)
        return unchanged;
    return "was changed";
}
async function search(sources, file, asked, change) {
    const content = new output_stream .e();
    const probe = await addProbe(content, asked);
    const reading = await sources.read(file, (chunk) => {
        content.write(chunk);
        return content.isAwaited;
    });
    if (reading.kind === "unusable")
        return { holds: null, reason: reading.reason };
    content.end();
    if (probe.failure !== null)
        return { holds: null, reason: probe.failure };
    const note = piecesNote(probe.metPieces);
    if (probe.match === null && probe.part)
        return { holds: false, saw: seenAsPart(probe.part).saw, ...note };
    if (probe.match === null)
        return { holds: false, saw: (0,excerpt .ml)(`not in ${lineCount(content.lines)} of ${file}`), ...note };
    if (change !== unchanged)
        return { holds: true, saw: probe.match.saw, ...note };
    return { holds: true, saw: `${(0,excerpt .ml)(probe.match.saw, 170)} (${unchanged})`, ...note };
}
async function addProbe(content, asked) {
    if (asked.test === "contains")
        return content.findText(asked);
    return content.findPattern(await line_pattern .t.compile(asked.pattern, asked.ignoreCase));
}

;// CONCATENATED MODULE: ./build/signals/observe-json.js


function observeJson(signal, { streams, sources }) {
    const { file } = signal;
    if (file !== null)
        return () => askFile(signal, file, sources);
    const kept = streams.stdout.keep();
    return () => ask(signal, "stdout", kept.bytes, sources);
}
async function askFile(signal, file, sources) {
    const look = await sources.look(file);
    switch (look.kind) {
        case "unusable":
            return { holds: null, reason: look.reason };
        case "missing":
            return { holds: null, reason: `${file} is not there` };
        case "directory":
            return { holds: null, reason: `${file} is a folder` };
        case "file": {
            const kept = new output_stream .u();
            const reading = await sources.read(file, (chunk) => kept.keep(chunk, 0, chunk.length));
            return reading.kind === "unusable"
                ? { holds: null, reason: reading.reason }
                : ask(signal, file, kept.bytes, sources);
        }
    }
}
async function ask(signal, source, json, sources) {
    if (json === null)
        return { holds: null, reason: `${source} has more than 4 MiB, and \`json\` reads no more` };
    const { path, compare } = signal;
    return toObservation(await sources.ask({ json, path, compare }), source, path);
}
function toObservation(answer, source, path) {
    switch (answer.kind) {
        case "unusable":
            return { holds: null, reason: answer.reason };
        case "not-json":
            return { holds: null, reason: `${source} is not one JSON text: ${answer.reason}` };
        case "answer": {
            if (answer.found === 0)
                return { holds: false, saw: (0,excerpt .ml)(`nothing at ${path}`) };
            const more = answer.holds || answer.found === 1 ? "" : ` and ${answer.found - 1} more`;
            return { holds: answer.holds, saw: (0,excerpt .ml)(answer.value, 170) + more };
        }
    }
}

;// CONCATENATED MODULE: ./build/signals/observers.js








const observers = {
    exit: observeExit,
    text: observeText,
    pattern: observePattern,
    equals: observeEquals,
    empty: observeEmpty,
    lines: observeLines,
    line: observeLine,
    json: observeJson,
    file: observeFile,
    within: observeWithin,
};
function observe(signal, surroundings) {
    const byKind = observers[signal.kind];
    return byKind(signal, surroundings);
}
function observeExit({ negated, from, to }) {
    return ({ exitCode }) => {
        if (exitCode === null)
            return { holds: null, reason: "the command did not end by itself" };
        const isInside = exitCode >= from && exitCode <= to;
        return { holds: isInside !== negated, saw: `exit ${exitCode}` };
    };
}
function observeWithin({ ms }) {
    return ({ durationMs }) => ({ holds: durationMs <= ms, saw: tookText(durationMs) });
}
function tookText(durationMs) {
    const ms = Math.ceil(durationMs);
    return ms < 1000 ? `${ms} ms` : `${ms / 1000} s`;
}
function observeText(sought, { streams }) {
    return observeMatch(sought.stream, streams, (name) => streams[name].findText(sought));
}
async function observePattern(signal, { streams }) {
    const compiled = await line_pattern .t.compile(signal.pattern, signal.ignoreCase);
    return observeMatch(signal.stream, streams, (name) => streams[name].findPattern(compiled));
}
function observeMatch(stream, streams, find) {
    const names = streamNames(stream);
    const probes = names.map(find);
    return () => {
        const match = probes.find((probe) => probe.match !== null)?.match;
        const failure = probes.find((probe) => probe.failure !== null)?.failure;
        if (!match && failure)
            return { holds: null, reason: failure };
        const note = piecesNote(probes.some(({ metPieces }) => metPieces));
        if (!match) {
            const part = probes.find((probe) => probe.part)?.part;
            return { holds: false, ...(part ? seenAsPart(part) : { saw: notIn(names, streams) }), ...note };
        }
        return { holds: true, saw: match.saw, outputLine: match.line, ...note };
    };
}
function streamNames(stream) {
    return stream === null ? ["stdout", "stderr"] : [stream];
}
function notIn(names, streams) {
    const counts = names.map((name, index) => {
        const { lines } = streams[name];
        return `${index === 0 ? lineCount(lines) : lines} of ${name}`;
    });
    return `not in ${counts.join(", ")}`;
}
function observeEquals({ stream, text }, { streams }) {
    const kept = streams[stream].keep();
    return () => {
        const { bytes } = kept;
        if (bytes === null)
            return { holds: null, reason: `${stream} has more than 4 MiB, and \`=\` reads no more` };
        const actual = (0,trim_blanks .I)(bytes.toString("utf8").replaceAll("\r\n", "\n")).text;
        const saw = actual === "" ? `${stream} is empty` : (0,excerpt .ml)(actual.replaceAll("\n", " ⏎ "));
        return { holds: actual === text, saw };
    };
}
function observeEmpty({ stream }, { streams }) {
    const names = streamNames(stream);
    const probes = names.map((name) => ({ name, probe: streams[name].findPrinted() }));
    return () => {
        for (const { name, probe } of probes) {
            if (probe.match === null)
                continue;
            const { saw, line } = probe.match;
            return { holds: false, saw: (0,excerpt .ml)(`${name} is not empty: ${saw}`), outputLine: line };
        }
        return { holds: true, saw: names.length === 1 ? `${names[0]} is empty` : "stdout and stderr are empty" };
    };
}
function observeLines(signal, { streams }) {
    if (signal.match !== null)
        return observeMatching(signal, signal.match, streams);
    const { stream, compare, count } = signal;
    const names = streamNames(stream);
    return () => {
        const lines = names.reduce((sum, name) => sum + streams[name].lines, 0);
        return { holds: (0,compare_values .p)(lines - count, compare), saw: lineCount(lines) };
    };
}
async function observeMatching({ stream, compare, count }, { pattern, ignoreCase }, streams) {
    const compiled = await line_pattern .t.compile(pattern, ignoreCase);
    const names = streamNames(stream);
    const probes = names.map((name) => streams[name].countPattern(compiled));
    return () => {
        const failure = probes.find((probe) => probe.failure !== null)?.failure;
        if (failure)
            return { holds: null, reason: failure };
        const matching = probes.reduce((sum, probe) => sum + probe.count, 0);
        const lines = names.reduce((sum, name) => sum + streams[name].lines, 0);
        const saw = `${matching} of ${lineCount(lines)} ${(0,text_count .LS)(matching, "matches", "match")}`;
        const note = piecesNote(probes.some(({ metPieces }) => metPieces));
        return { holds: (0,compare_values .p)(matching - count, compare), saw, ...note };
    };
}
async function observeLine({ stream, line: number, content }, { streams }) {
    const isPattern = content.test === "matches";
    const asked = isPattern ? await line_pattern .t.compile(content.pattern, content.ignoreCase) : content;
    const probe = streams[stream].findLine(number, asked);
    return () => {
        if (probe.failure !== null)
            return { holds: null, reason: probe.failure };
        if (probe.asked === null)
            return { holds: false, saw: `${stream} has ${lineCount(streams[stream].lines)}` };
        const { test, line } = probe.asked;
        const { holds, saw } = test.verdict();
        const note = piecesNote(test.inPieces && isPattern);
        return { holds, saw: saw === "" ? `line ${line} is empty` : saw, outputLine: line, ...note };
    };
}

;// CONCATENATED MODULE: ./build/signals/judge.js




async function createJudge(signals, sources) {
    const streams = { stdout: new output_stream .e(), stderr: new output_stream .e() };
    const observers = [];
    for (const filled of signals)
        observers.push(filled.signal === null
            ? () => ({ holds: null, reason: filled.missing })
            : await prepare(filled.signal, { streams, sources }));
    return {
        get lines() {
            return streams.stdout.lines + streams.stderr.lines;
        },
        write: (stream, chunk) => streams[stream].write(chunk),
        finish: async (facts) => {
            streams.stdout.end();
            streams.stderr.end();
            const results = [];
            for (const [index, signal] of signals.entries())
                results.push(toResult(signal, await conclude(observers[index], facts)));
            return results;
        },
    };
}
async function prepare(signal, surroundings) {
    try {
        return await observe(signal, surroundings);
    }
    catch (cause) {
        return () => ({ holds: null, reason: (0,message_of .b)(cause) });
    }
}
async function conclude(observer, facts) {
    try {
        return (await observer?.(facts)) ?? { holds: null, reason: "nothing watched for it" };
    }
    catch (cause) {
        return { holds: null, reason: (0,message_of .b)(cause) };
    }
}
function toResult({ role, expect, implied }, observation) {
    const signal = { kind: role, expect, implied };
    if (observation.holds !== null)
        return { ...signal, ...observation };
    return { ...signal, holds: null, saw: "could not be evaluated", reason: (0,excerpt .ml)(observation.reason) };
}


  })

};
;