"use strict";
exports.id = 6595;
exports.ids = [6595];
exports.modules = {

  5028:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Kb: function() { return   excerpt; },
    _B: function() { return   excerptWindow; },
    ml: function() { return   shorten; }
  });
  var _redact_spans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25360);
  var _redact_token_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63090);
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65307);



const maxSaw = 200;
const before = 60;
const excerptWindow = 8 * 1024;
function excerpt(lead, hit, limit = maxSaw) {
    const [left, right] = withoutTokens(visible(lead.slice(-excerptWindow)).trimStart(), visible(hit.slice(0, excerptWindow)).trimEnd());
    if (left.length + right.length <= limit)
        return (left + right).trim();
    const room = Math.max(Math.min(before, limit >> 1), limit - right.length);
    const shownLeft = tail(left, room);
    return shownLeft + (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__  .lD)(right, limit - shownLeft.length);
}
function shorten(text, limit = maxSaw) {
    return excerpt("", text, limit);
}
function withoutTokens(left, right) {
    const spans = (0,_redact_token_shapes_js__WEBPACK_IMPORTED_MODULE_0__  .G)(left + right);
    const across = spans.find(({ start, end }) => start < left.length && end > left.length);
    const border = across?.start ?? left.length;
    const behind = spans.filter(({ start }) => start >= border);
    return [
        (0,_redact_spans_js__WEBPACK_IMPORTED_MODULE_2__  .Gg)(left.slice(0, border), spans.filter(({ start }) => start < border)),
        (0,_redact_spans_js__WEBPACK_IMPORTED_MODULE_2__  .Gg)(left.slice(border) + right, behind.map(({ start, end }) => ({ start: start - border, end: end - border }))),
    ];
}
function visible(text) {
    return text
        .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
        .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
}
function tail(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = text.slice(text.length - limit + 1);
    return `…${/^[\udc00-\udfff]/.test(kept) ? kept.slice(1) : kept}`;
}


  }),

  64472:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    d: function() { return   AnsiStripper; }
  });
  var _growing_buffer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22425);

const maxSequenceBytes = 1024 * 1024;
const esc = 0x1b;
const bell = 0x07;
const backslash = 0x5c;
class AnsiStripper {
    #state = "text";
    #held = new _growing_buffer_js__WEBPACK_IMPORTED_MODULE_0__  .G();
    #textFrom = 0;
    #sequenceFrom = 0;
    #next;
    constructor(next) {
        this.#next = next;
    }
    write(chunk) {
        this.#textFrom = 0;
        this.#sequenceFrom = 0;
        for (let at = 0; at < chunk.length;)
            at = this.#state === "text" ? this.#passText(chunk, at) : this.#pass(chunk, at);
        if (this.#state === "text")
            this.#emit(chunk, this.#textFrom, chunk.length);
        else
            this.#held.append(chunk, this.#sequenceFrom, chunk.length);
    }
    end() {
        this.#release();
    }
    #passText(chunk, at) {
        const found = findEscape(chunk, at);
        if (found < 0)
            return chunk.length;
        this.#emit(chunk, this.#textFrom, found);
        this.#textFrom = this.#sequenceFrom = found;
        const behind = behindCsi(chunk, found);
        if (behind < 0) {
            this.#state = "escape";
            return found + 1;
        }
        this.#textFrom = behind;
        return behind;
    }
    #pass(chunk, at) {
        const isTooLong = this.#held.length + at - this.#sequenceFrom >= maxSequenceBytes;
        const step = isTooLong ? "abort" : next(this.#state, chunk[at] ?? 0);
        if (step === "abort")
            return this.#abandon(chunk, at);
        if (step === "end") {
            this.#forget();
            this.#textFrom = at + 1;
        }
        else
            this.#state = step;
        return at + 1;
    }
    #abandon(chunk, at) {
        const restarts = this.#state === "string-escape";
        this.#release(restarts && at === 0 ? 1 : 0);
        this.#textFrom = this.#sequenceFrom;
        if (!restarts)
            return at;
        if (at === 0)
            this.#held.append(Buffer.of(esc), 0, 1);
        else
            this.#emit(chunk, this.#sequenceFrom, at - 1);
        this.#textFrom = this.#sequenceFrom = Math.max(0, at - 1);
        this.#state = "escape";
        return at;
    }
    #emit(bytes, from, to) {
        if (to > from)
            this.#next(bytes, from, to);
    }
    #release(keep = 0) {
        const { bytes } = this.#held;
        this.#forget();
        this.#emit(bytes, 0, bytes.length - keep);
    }
    #forget() {
        if (this.#held.length > 0)
            this.#held.clear();
        this.#state = "text";
    }
}
function findEscape(chunk, from) {
    const near = Math.min(from + 32, chunk.length);
    for (let at = from; at < near; at += 1)
        if (chunk[at] === esc)
            return at;
    return chunk.indexOf(esc, near);
}
function behindCsi(chunk, from) {
    if (chunk[from + 1] !== 0x5b)
        return -1;
    for (let at = from + 2; at < from + 32; at += 1) {
        const step = next("csi", chunk[at] ?? 0);
        if (step !== "csi")
            return step === "end" ? at + 1 : -1;
    }
    return -1;
}
function next(state, byte) {
    switch (state) {
        case "text":
            return byte === esc ? "escape" : state;
        case "escape":
            return afterEscape(byte);
        case "intermediate":
            if (isIntermediate(byte))
                return state;
            return byte >= 0x30 && byte <= 0x7e ? "end" : "abort";
        case "csi":
            if (byte >= 0x20 && byte <= 0x3f)
                return state;
            return byte >= 0x40 && byte <= 0x7e ? "end" : "abort";
        case "string":
            return byte === bell ? "end" : inString(state, byte);
        case "st-string":
            return inString(state, byte);
        case "string-escape":
            return byte === backslash ? "end" : "abort";
    }
}
function afterEscape(byte) {
    if (isIntermediate(byte))
        return "intermediate";
    switch (String.fromCharCode(byte)) {
        case "[":
            return "csi";
        case "]":
            return "string";
        case "P": 
        case "X": 
        case "^": 
        case "_": 
            return "st-string";
        default:
            return byte >= 0x30 && byte <= 0x7e ? "end" : "abort";
    }
}
function inString(state, byte) {
    if (byte === esc)
        return "string-escape";
    const breaksOff = byte === 0x0a || byte === 0x0d || byte === 0x18 || byte === 0x1a; 
    return breaksOff ? "abort" : state;
}
function isIntermediate(byte) {
    return byte >= 0x20 && byte <= 0x2f;
}


  }),

  22425:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    G: function() { return   GrowingBuffer; }
  });
class GrowingBuffer {
    #bytes = Buffer.alloc(0);
    #length = 0;
    get length() {
        return this.#length;
    }
    get bytes() {
        return this.#bytes.subarray(0, this.#length);
    }
    append(source, from, to) {
        const needed = this.#length + to - from;
        if (needed > this.#bytes.length) {
            const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2, 256));
            this.bytes.copy(larger);
            this.#bytes = larger;
        }
        source.copy(this.#bytes, this.#length, from, to);
        this.#length = needed;
    }
    clear() {
        this.#bytes = Buffer.alloc(0);
        this.#length = 0;
    }
}


  }),

  92606:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    g: function() { return   failureOf; },
    t: function() { return   LinePattern; }
  });
  var _text_message_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31432);
  var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5028);
  var _literal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1288);



const batchLength = 4096;
class LinePattern {
    source;
    newSet;
    required;
    #engine;
    #together;
    constructor(
    source, 
    newSet, 
    required, engines) {
        this.source = source;
        this.newSet = newSet;
        this.required = required;
        this.#engine = engines.alone;
        this.#together = engines.together;
    }
    static async compile(pattern, ignoreCase) {
        const { RE2JS, RE2Set } = await __webpack_require__.e(  2856).then(__webpack_require__.bind(__webpack_require__, 2856));
        const flags = ignoreCase ? RE2JS.CASE_INSENSITIVE : 0;
        const together = /\\[Az]|\(\?\w*-/.test(pattern) ? null : RE2JS.compile(pattern, flags | RE2JS.MULTILINE);
        const sensitive = RE2JS.compile(pattern);
        const alone = ignoreCase ? RE2JS.compile(pattern, flags) : sensitive;
        const prefilter = sensitive.re2().prefilter;
        return new LinePattern(ignoreCase ? `(?i)${pattern}` : pattern, () => new RE2Set(), requiredLiterals(prefilter, ignoreCase), { alone, together });
    }
    find(text) {
        const [first] = this.#matches(text);
        return first === undefined ? null : { saw: this.#show(first.line), index: first.index };
    }
    *indices(text) {
        for (const { index } of this.#matches(text))
            yield index;
    }
    *#matches(text) {
        const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
        let passed = 0;
        for (let from = 0, to = 0, counted = 0; from < lines.length; from = to) {
            const end = lines.indexOf("\n", from + batchLength);
            to = end < 0 ? lines.length : end + 1;
            const batch = lines.slice(from, to);
            if (this.#together !== null && !this.#together.test(batch))
                continue;
            passed += countLines(lines, counted, from);
            counted = from;
            yield* this.#matchesInBatch(batch, passed);
        }
    }
    *#matchesInBatch(batch, passed) {
        const lines = batch.split("\n");
        if (lines.at(-1) === "")
            lines.pop(); 
        for (const [index, line] of lines.entries())
            if (this.#engine.test(line))
                yield { line, index: passed + index };
    }
    #show(line) {
        const matcher = this.#engine.matcher(line);
        const at = matcher.find() ? matcher.start() : 0;
        return (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__  .Kb)(line.slice(Math.max(0, at - 1000), at), line.slice(at, at + 1000));
    }
}
function countLines(text, from, to) {
    let count = 0;
    for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1))
        count += 1;
    return count;
}
function failureOf(ask) {
    try {
        ask();
        return null;
    }
    catch (cause) {
        return `the pattern's engine failed: ${(0,_text_message_of_js__WEBPACK_IMPORTED_MODULE_1__  .b)(cause)}`;
    }
}
const minBytes = 2;
const maxBytes = 200;
function requiredLiterals(prefilter, ignoreCase) {
    const texts = collect(prefilter);
    if (texts === null)
        return null;
    const literals = [];
    for (const text of texts) {
        const literal = ignoreCase ? foldedLiteral(text) : exactLiteral(text);
        if (literal === null || literal.length < minBytes)
            return null;
        literals.push(new _literal_js__WEBPACK_IMPORTED_MODULE_2__  .u(literal.subarray(0, maxBytes)));
    }
    return { literals, folded: ignoreCase };
}
function foldByte(byte) {
    return byte | 0x20;
}
const exact = 1;
const all = 2;
const any = 3;
function collect(node) {
    if (!isNode(node))
        return null;
    if (node.type === exact)
        return typeof node.str === "string" ? [node.str] : null;
    const parts = node.subs.map(collect);
    if (node.type === all)
        return mostTelling(parts.filter((part) => part !== null));
    if (node.type !== any || parts.length === 0)
        return null;
    return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
}
function isNode(node) {
    return (typeof node === "object" &&
        node !== null &&
        "type" in node &&
        "str" in node &&
        "subs" in node &&
        Array.isArray(node.subs));
}
function mostTelling(parts) {
    const shortest = (texts) => Math.min(...texts.map((text) => text.length));
    return parts.reduce((best, part) => (best === null || shortest(part) > shortest(best) ? part : best), null);
}
function exactLiteral(text) {
    return /[\ufffd\ud800-\udfff]/u.test(text) ? null : Buffer.from(text, "utf8");
}
function foldedLiteral(text) {
    const pieces = text.split(/[^\u0020-\u007e]|[ks]/i);
    const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), "");
    return Buffer.from(Uint8Array.from(longest, (character) => foldByte(character.charCodeAt(0))));
}


  }),

  1288:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    u: function() { return   Literal; }
  });
class Literal {
    bytes;
    #rare;
    #offset;
    constructor(bytes) {
        this.bytes = bytes;
        this.#offset = rarestOf(bytes);
        this.#rare = bytes[this.#offset] ?? 0;
    }
    get length() {
        return this.bytes.length;
    }
    findIn(view, from) {
        let misses = 0;
        let at = view.indexOf(this.#rare, from + this.#offset);
        while (at >= 0) {
            const start = at - this.#offset;
            if (this.#standsAt(view, start))
                return start;
            misses += 1;
            if (misses > 16 && start - from < misses * sparseBytes)
                return view.indexOf(this.bytes, start + 1);
            at = view.indexOf(this.#rare, at + 1);
        }
        return -1;
    }
    #standsAt(view, start) {
        for (let index = 0; index < this.bytes.length; index += 1)
            if (view[start + index] !== this.bytes[index])
                return false;
        return true;
    }
}
const sparseBytes = 64;
const frequent = " etaoinsrldcumphgfbywvk0123456789./-_:,=\n\t()xjqzTSEAICRPNOLDM\"'[]";
function rarestOf(bytes) {
    const ranks = Array.from(bytes, (byte) => {
        const rank = frequent.indexOf(String.fromCharCode(byte));
        return rank < 0 ? frequent.length : rank;
    });
    return ranks.indexOf(Math.max(...ranks));
}


  }),

  26595:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  u: function() { return   KeepProbe; },
  e: function() { return   OutputStream; }
});

var ansi = __webpack_require__(64472);
var trim_blanks = __webpack_require__(10295);
var excerpt = __webpack_require__(5028);
var text_cut = __webpack_require__(65307);
;// CONCATENATED MODULE: ./build/signals/streams/line-ends.js
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
function allocateWords(size) {
    const bytes = Buffer.allocUnsafeSlow(Math.ceil(size / 4) * 4);
    return { bytes, words: new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4) };
}
function isLineEnd(byte) {
    return byte === lineFeed || byte === carriageReturn;
}
function countLineEnds(buffer, from, to) {
    return countLineFeeds(buffer, from, to) + countLoneReturns(buffer.bytes.subarray(from, to));
}
function countLineFeeds(buffer, from, to) {
    const part = buffer.bytes.subarray(from, to);
    let count = 0;
    for (let at = part.indexOf(lineFeed); at >= 0; at = part.indexOf(lineFeed, at + 1)) {
        count += 1;
        if (count === sampleLines && at < sampleLines * shortLine)
            return count + countByWords(buffer, from + at + 1, to);
    }
    return count;
}
const shortLine = 64;
const sampleLines = 64;
function countByWords({ bytes, words }, from, to) {
    const firstWord = Math.min((from + 3) >> 2, to >> 2);
    const lastWord = Math.max(firstWord, to >> 2);
    let count = 0;
    for (let at = from; at < Math.min(firstWord * 4, to); at += 1)
        if (bytes[at] === lineFeed)
            count += 1;
    for (let at = firstWord; at < lastWord;) {
        const stop = Math.min(lastWord, at + 255); 
        let sums = 0;
        for (; at < stop; at += 1) {
            const x = (words[at] ?? 0) ^ 0x0a0a0a0a; 
            sums = (sums + (~(((x & 0x7f7f7f7f) + 0x7f7f7f7f) | x | 0x7f7f7f7f) >>> 7)) | 0;
        }
        count += (sums & 255) + ((sums >>> 8) & 255) + ((sums >>> 16) & 255) + (sums >>> 24);
    }
    for (let at = Math.max(lastWord * 4, from); at < to; at += 1)
        if (bytes[at] === lineFeed)
            count += 1;
    return count;
}
function countLoneReturns(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(carriageReturn); at >= 0; at = bytes.indexOf(carriageReturn, at + 1))
        if (bytes[at + 1] !== lineFeed)
            count += 1;
    return count;
}
function afterLastLineEnd(bytes, from, to) {
    const part = bytes.subarray(from, to);
    const feed = part.lastIndexOf(lineFeed);
    const behind = part.subarray(feed + 1).lastIndexOf(carriageReturn);
    const last = behind >= 0 ? feed + 1 + behind : feed;
    return last < 0 ? -1 : from + last + 1;
}
function startOfLine(bytes, from, place) {
    return Math.max(from, afterLastLineEnd(bytes, from, place));
}
class LineEndFinder {
    #bytes;
    #feed = -1;
    #return = -1;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    endOfLine(place) {
        if (this.#feed < place)
            this.#feed = this.#find(lineFeed, place);
        if (this.#return < place)
            this.#return = this.#find(carriageReturn, place);
        return Math.min(this.#feed, this.#return);
    }
    startOfNext(lineEnd) {
        const isPair = this.#bytes[lineEnd] === carriageReturn && this.#bytes[lineEnd + 1] === lineFeed;
        return lineEnd + (isPair ? 2 : 1);
    }
    #find(byte, from) {
        const found = this.#bytes.indexOf(byte, from);
        return found < 0 ? this.#bytes.length : found;
    }
}

var literal = __webpack_require__(1288);
;// CONCATENATED MODULE: ./build/signals/streams/find-text.js





const maxSearchBytes = 250;
function findText(text) {
    const bytes = Buffer.from(text, "utf8");
    return bytes.length <= maxSearchBytes
        ? new ShortTextProbe(new literal .u(bytes))
        : new LongTextProbe(text, new ByteMatcher(bytes));
}
class ShortTextProbe {
    literal;
    match = null;
    failure = null;
    metPieces = false;
    constructor(literal) {
        this.literal = literal;
    }
    take(region) {
        const from = Math.max(0, region.from - this.literal.length + 1);
        const found = this.literal.findIn(region.buffer.bytes.subarray(0, region.to), from);
        if (found < 0)
            return true;
        this.match = matchAt(region, found);
        return false;
    }
}
class LongTextProbe {
    text;
    matcher;
    match = null;
    failure = null;
    metPieces = false;
    #matched = 0;
    constructor(text, matcher) {
        this.text = text;
        this.matcher = matcher;
    }
    take(region) {
        const { end, matched } = this.matcher.find(region.buffer.bytes, region.from, region.to, this.#matched);
        this.#matched = matched;
        if (end === null)
            return true;
        this.match = { saw: (0,excerpt .ml)(this.text), line: matchAt(region, end - 1).line };
        return false;
    }
}
class ByteMatcher {
    #literal;
    #fallback;
    constructor(literal) {
        this.#literal = literal;
        this.#fallback = fallbackTable(literal);
    }
    get length() {
        return this.#literal.length;
    }
    find(bytes, from, to, matched) {
        const [literal, fallback] = [this.#literal, this.#fallback];
        const last = literal.length - 1;
        const first = literal[0];
        let seen = matched;
        for (let at = from; at < to; at += 1) {
            if (seen === 0) {
                while (at < to && bytes[at] !== first)
                    at += 1;
                if (at === to)
                    break;
            }
            while (seen > 0 && bytes[at] !== literal[seen])
                seen = fallback[seen - 1] ?? 0;
            if (bytes[at] !== literal[seen])
                continue;
            if (seen === last)
                return { end: at + 1, matched: fallback[last] ?? 0 };
            seen += 1;
        }
        return { end: null, matched: seen };
    }
}
function fallbackTable(literal) {
    const table = new Int32Array(literal.length);
    let length = 0;
    for (let at = 1; at < literal.length; at += 1) {
        while (length > 0 && literal[at] !== literal[length])
            length = table[length - 1] ?? 0;
        if (literal[at] === literal[length])
            length += 1;
        table[at] = length;
    }
    return table;
}
class PrintedProbe {
    match = null;
    take(region) {
        const { bytes } = region.buffer;
        let at = region.from;
        while (at < region.to && (0,trim_blanks .z)(bytes[at]))
            at += 1;
        if (at === region.to)
            return true;
        this.match = matchAt(region, at);
        return false;
    }
}
function matchAt(region, place) {
    const passed = place > region.from ? countLineEnds(region.buffer, region.from, place) : 0;
    return { saw: lineAround(region, place), line: region.line + passed };
}
function lineAround({ buffer: { bytes }, available }, place) {
    const from = lineStart(bytes, Math.max(0, place - excerpt ._B), place);
    let to = place;
    const limit = Math.min(available, place + excerpt ._B);
    while (to < limit && !isLineEnd(bytes[to]))
        to += 1;
    if (to < available)
        while (to > place && (0,text_cut .ks)(bytes[to]))
            to -= 1;
    return (0,excerpt .Kb)(bytes.toString("utf8", from, place), bytes.toString("utf8", place, to));
}
function lineStart(bytes, limit, place) {
    let at = place;
    while (at > limit && !isLineEnd(bytes[at - 1]))
        at -= 1;
    while (at < place && (0,text_cut .ks)(bytes[at]))
        at += 1; 
    return at;
}

;// CONCATENATED MODULE: ./build/signals/streams/find-whole.js


const reach = 5;
class WholeText {
    #matcher;
    #at;
    constructor(text, valueAt) {
        this.#matcher = new ByteMatcher(Buffer.from(text, "utf8"));
        this.#at = valueAt;
    }
    get contextBytes() {
        return this.#matcher.length + 2 * reach;
    }
    find(region, from, to, part) {
        const { bytes } = region.buffer;
        for (let at = from, matched = 0;;) {
            const found = this.#matcher.find(bytes, at, to, matched);
            if (found.end === null)
                return null;
            const start = found.end - this.#matcher.length;
            if (!this.#isPartOfMore(region, start, found.end))
                return { at: start, isFinal: !this.#at.end || seesEnough(region, found.end) };
            part(start);
            ({ end: at, matched } = found);
        }
    }
    startIn({ from }) {
        return Math.max(0, from - this.#matcher.length - reach);
    }
    #isPartOfMore({ buffer: { bytes }, available }, start, end) {
        return ((this.#at.start && goesOn(bytes, start - 1, -1, available)) ||
            (this.#at.end && goesOn(bytes, end, 1, available)));
    }
}
function goesOn(bytes, from, step, available) {
    const at = isSign[bytes[from] ?? 0] === true ? from + step : from;
    if (at < 0 || at >= available)
        return false;
    const byte = bytes[at] ?? 0;
    if (byte < 0x80)
        return isWord[byte] === true;
    const [begin, end] = step === 1 ? [at, Math.min(available, at + 4)] : [Math.max(0, at - 3), at + 1];
    return (step === 1 ? wordFirst : wordLast).test(bytes.toString("utf8", begin, end));
}
const isSign = ofAscii(/[.+-]/);
const isWord = ofAscii(/[A-Za-z0-9]/);
const wordFirst = /^[\p{L}\p{Nd}]/u;
const wordLast = /[\p{L}\p{Nd}]$/u;
function ofAscii(pattern) {
    return Array.from({ length: 128 }, (_, code) => pattern.test(String.fromCharCode(code)));
}
function seesEnough({ buffer: { bytes }, available }, end) {
    for (let at = end; at < end + reach; at += 1) {
        if (at >= available)
            return false;
        if (isLineEnd(bytes[at]))
            return true;
    }
    return true;
}
class WholeTextProbe {
    text;
    match = null;
    part = null;
    failure = null;
    metPieces = false;
    constructor(text) {
        this.text = text;
    }
    get contextBytes() {
        return this.text.contextBytes;
    }
    take(region) {
        const hit = this.text.find(region, this.text.startIn(region), region.to, (at) => {
            this.part ??= matchAt(region, at);
        });
        this.match = hit && matchAt(region, hit.at);
        return hit?.isFinal !== true;
    }
}

var line_pattern = __webpack_require__(92606);
;// CONCATENATED MODULE: ./build/signals/streams/find-line.js






function lineTests(asked) {
    if (asked instanceof line_pattern .t)
        return () => new MatchesTest(asked);
    const wanted = Buffer.from(asked.text);
    if (asked.test === "equals")
        return () => new EqualsTest(wanted);
    if (asked.valueAt !== undefined) {
        const whole = new WholeText(asked.text, asked.valueAt);
        return () => new WholeTest(whole);
    }
    const matcher = new ByteMatcher(wanted);
    return () => new ContainsTest(matcher);
}
class LineTest {
    get contextBytes() {
        return 0;
    }
    inPieces = false;
    hit = null;
    isOpen = false;
    #head = null;
    take(region, from, to) {
        this.inPieces ||= region.isPiece && from === region.from;
        this.#head ??= Buffer.from(region.buffer.bytes.subarray(from, Math.min(to, from + headBytes)));
        if (this.hit === null || this.isOpen)
            this.look(region, from, to);
    }
    verdict() {
        return { holds: this.holds(), saw: this.hit ?? (0,excerpt .ml)(this.#head?.toString("utf8") ?? "") };
    }
    holds() {
        return this.hit !== null;
    }
}
const headBytes = 4096;
class EqualsTest extends LineTest {
    wanted;
    #matched = 0;
    #differs = false;
    constructor(wanted) {
        super();
        this.wanted = wanted;
    }
    look({ buffer: { bytes } }, from, to) {
        for (let at = from; at < to && !this.#differs; at += 1) {
            const isNext = bytes[at] === this.wanted[this.#matched];
            if (isNext)
                this.#matched += 1;
            else
                this.#differs = !(0,trim_blanks .z)(bytes[at]) || !this.#isBetween();
        }
    }
    holds() {
        return !this.#differs && this.#matched === this.wanted.length;
    }
    #isBetween() {
        return this.#matched === 0 || this.#matched === this.wanted.length;
    }
}
class ContainsTest extends LineTest {
    wanted;
    #matched = 0;
    constructor(wanted) {
        super();
        this.wanted = wanted;
    }
    look(region, from, to) {
        const { end, matched } = this.wanted.find(region.buffer.bytes, from, to, this.#matched);
        this.#matched = matched;
        if (end !== null)
            this.hit = lineAround(region, Math.max(from, end - this.wanted.length));
    }
}
class WholeTest extends LineTest {
    wanted;
    constructor(wanted) {
        super();
        this.wanted = wanted;
    }
    get contextBytes() {
        return this.wanted.contextBytes;
    }
    look(region, from, to) {
        const start = from === region.from ? this.wanted.startIn(region) : from;
        const hit = this.wanted.find(region, start, to, () => undefined);
        this.hit = hit && lineAround(region, hit.at);
        this.isOpen = hit?.isFinal === false;
    }
}
class MatchesTest extends LineTest {
    pattern;
    constructor(pattern) {
        super();
        this.pattern = pattern;
    }
    look({ buffer: { bytes } }, from, to) {
        const match = this.pattern.find(from === to ? "\n" : bytes.toString("utf8", from, to));
        this.hit = match?.saw ?? null;
    }
}
function findLine(number, content) {
    const newTest = lineTests(content);
    const { contextBytes } = newTest();
    return number > 0
        ? new NumberedLine(number, newTest, contextBytes)
        : new LineFromEnd(-number, newTest, contextBytes);
}
class NumberedLine {
    number;
    newTest;
    contextBytes;
    asked = null;
    failure = null;
    constructor(number, newTest, contextBytes) {
        this.number = number;
        this.newTest = newTest;
        this.contextBytes = contextBytes;
    }
    take(region) {
        const { buffer, from, to } = region;
        if (region.line + countLineEnds(buffer, from, to) < this.number)
            return true;
        const ends = new LineEndFinder(buffer.bytes.subarray(0, to));
        let start = from;
        for (let line = region.line; line < this.number && start < to; line += 1)
            start = ends.startOfNext(ends.endOfLine(start));
        if (start >= to)
            return true;
        const end = ends.endOfLine(start);
        this.asked ??= { test: this.newTest(), line: this.number };
        this.failure = (0,line_pattern .g)(() => this.asked?.test.take(region, start, end));
        return this.failure === null && end === to;
    }
}
class LineFromEnd {
    back;
    newTest;
    contextBytes;
    failure = null;
    #lines = [];
    #open = null;
    constructor(back, newTest, contextBytes) {
        this.back = back;
        this.newTest = newTest;
        this.contextBytes = contextBytes;
    }
    get asked() {
        return this.#lines.at(-this.back) ?? null;
    }
    take(region) {
        this.failure = (0,line_pattern .g)(() => this.#ask(region));
        return this.failure === null;
    }
    #ask(region) {
        const { buffer, from, to } = region;
        const ends = new LineEndFinder(buffer.bytes.subarray(0, to));
        let start = startOfLast(buffer.bytes, from, to, this.back);
        let line = region.line + countLineEnds(buffer, from, start);
        if (start > from)
            this.#open = null;
        for (; start < to; line += 1) {
            const end = ends.endOfLine(start);
            const asked = this.#open ?? this.#begin(line);
            asked.test.take(region, start, end);
            this.#open = end === to ? asked : null;
            start = end === to ? to : ends.startOfNext(end);
        }
    }
    #begin(line) {
        const asked = { test: this.newTest(), line };
        this.#lines.push(asked);
        if (this.#lines.length >= 2 * this.back + 100)
            this.#lines = this.#lines.slice(-this.back);
        return asked;
    }
}
function startOfLast(bytes, from, to, count) {
    let left = count;
    let at = behindLineEnd(bytes, from, to);
    for (; at > from; at -= 1) {
        if (!isLineEnd(bytes[at - 1]))
            continue;
        left -= 1;
        if (left === 0)
            return at;
        at = behindLineEnd(bytes, from, at) + 1; 
    }
    return from;
}
function behindLineEnd(bytes, from, place) {
    if (place <= from || !isLineEnd(bytes[place - 1]))
        return place;
    const isPair = bytes[place - 1] === 0x0a && place - 2 >= from && bytes[place - 2] === 0x0d;
    return place - (isPair ? 2 : 1);
}

;// CONCATENATED MODULE: ./build/signals/streams/line-automaton.js
class LineAutomaton {
    #dfa;
    #states;
    #table = new Int32Array(maxStates * rowLength);
    constructor(dfa, start) {
        this.#dfa = dfa;
        this.#states = [start, start, start, start];
        this.#fill(atStart);
        this.#fill(behindReturn);
        this.#table[behindReturn | line_automaton_lineFeed] = atStart;
    }
    static of(patterns) {
        const [first] = patterns;
        if (first === undefined)
            return null;
        const set = first.newSet();
        for (const { source } of patterns)
            set.add(source);
        set.match("");
        const dfa = "dfa" in set ? set.dfa : null;
        if (!isDfa(dfa) || dfa.failed)
            return null;
        const [start] = dfa.startStates.values();
        return start === undefined ? null : new LineAutomaton(dfa, start);
    }
    find(bytes, from, to) {
        const table = this.#table;
        let state = atStart;
        for (let at = from; at < to; at += 1) {
            const index = state | (bytes[at] ?? 0);
            state = table[index] ?? hit;
            if (state > hit)
                continue;
            if (state === unknown)
                state = this.#next(index);
            if (state === hit)
                return at;
        }
        const isOpen = to > from && bytes[to - 1] !== line_automaton_lineFeed && bytes[to - 1] !== line_automaton_carriageReturn;
        return isOpen && this.#endsInMatch(state) ? to - 1 : to;
    }
    #next(index) {
        const next = this.#step(index & ~0xff, index & 0xff);
        this.#table[index] = next;
        return next;
    }
    #step(from, byte) {
        if (byte === line_automaton_lineFeed || byte === line_automaton_carriageReturn) {
            if (this.#endsInMatch(from))
                return hit;
            return byte === line_automaton_lineFeed ? atStart : behindReturn;
        }
        const state = this.#states[from / rowLength];
        if (byte > 0x7f || state === undefined)
            return hit;
        const next = this.#dfa.step(state, this.#dfa.runeClass(byte), byte, unanchored);
        return next === null || next.isMatch ? hit : this.#rowOf(next);
    }
    #endsInMatch(row) {
        const state = this.#states[row / rowLength];
        if (state === undefined)
            return true;
        const end = this.#dfa.step(state, this.#dfa.numClasses, endOfText, unanchored);
        return end === null || end.isMatch;
    }
    #rowOf(state) {
        const known = this.#states.indexOf(state, atStart / rowLength);
        if (known >= 0)
            return known * rowLength;
        return this.#states.length === maxStates ? hit : (this.#states.push(state) - 1) * rowLength;
    }
    #fill(row) {
        for (let byte = 0; byte < rowLength; byte += 1)
            this.#table[row | byte] = this.#step(row, byte);
    }
}
const line_automaton_lineFeed = 0x0a;
const line_automaton_carriageReturn = 0x0d;
const rowLength = 256;
const unknown = 0;
const hit = rowLength;
const atStart = 2 * rowLength;
const behindReturn = 3 * rowLength;
const maxStates = 512;
const unanchored = 0;
const endOfText = -1;
function isDfa(value) {
    return (typeof value === "object" &&
        value !== null &&
        "failed" in value &&
        "numClasses" in value &&
        typeof value.numClasses === "number" &&
        "startStates" in value &&
        value.startStates instanceof Map &&
        "runeClass" in value &&
        typeof value.runeClass === "function" &&
        "step" in value &&
        typeof value.step === "function");
}

;// CONCATENATED MODULE: ./build/signals/streams/find-pattern.js



function isDense(asked, passedBytes) {
    return asked > 64 && passedBytes < asked * 256;
}
class PatternProbe {
    pattern;
    match = null;
    failure = null;
    metPieces = false;
    constructor(pattern) {
        this.pattern = pattern;
    }
    take(region) {
        const { required } = this.pattern;
        return this.#see(region, () => required === null ? this.#ask(region, region.from, region.to) : this.#search(region, required));
    }
    takeLines(region, from, to) {
        return this.#see(region, () => this.#ask(region, from, to));
    }
    #see(region, look) {
        this.metPieces ||= region.isPiece;
        this.failure = (0,line_pattern .g)(() => {
            this.match = look();
        });
        return this.match === null && this.failure === null;
    }
    #search(region, { literals, folded }) {
        const { bytes } = region.buffer;
        const view = (folded ? foldedView(region) : bytes).subarray(0, region.to);
        const hits = literals.map((literal) => ({ literal, at: -1 }));
        const lineEnds = new LineEndFinder(bytes.subarray(0, region.to));
        let cursor = region.from;
        for (let asked = 0; cursor < region.to; asked += 1) {
            if (isDense(asked, cursor - region.from))
                return this.#ask(region, cursor, region.to);
            const hit = nextHit(view, hits, cursor);
            if (hit === view.length)
                return null;
            const lineStart = startOfLine(bytes, cursor, hit);
            const lineEnd = lineEnds.endOfLine(hit);
            const match = this.#ask(region, lineStart, lineEnd);
            if (match !== null)
                return match;
            cursor = Math.min(lineEnds.startOfNext(lineEnd), region.to);
        }
        return null;
    }
    #ask({ buffer, from: regionFrom, line }, from, to) {
        const match = this.pattern.find(buffer.bytes.toString("utf8", from, to));
        return match && { saw: match.saw, line: line + countLineEnds(buffer, regionFrom, from) + match.index };
    }
}
function nextHit(view, hits, cursor) {
    let first = view.length;
    for (const hit of hits) {
        if (hit.at < cursor) {
            const found = hit.literal.findIn(view, cursor);
            hit.at = found < 0 ? view.length : found;
        }
        first = Math.min(first, hit.at);
    }
    return first;
}
let scratch = allocateWords(0);
function foldedView({ buffer: { bytes, words }, from, to }) {
    if (scratch.bytes.length < bytes.length)
        scratch = allocateWords(bytes.length);
    const last = Math.ceil(to / 4);
    for (let at = from >> 2; at < last; at += 1)
        scratch.words[at] = (words[at] ?? 0) | 0x20202020;
    return scratch.bytes;
}
const worthwhileBytes = 16 * 1024;
class PatternGroup {
    #open = [];
    #automaton;
    add(pattern) {
        const probe = new PatternProbe(pattern);
        this.#open = [...this.#open, probe];
        return probe;
    }
    take(region) {
        const automaton = region.to - region.from < worthwhileBytes ? null : this.#automatonOfOpen();
        if (automaton === null)
            this.#leaveTo(this.#open.filter((probe) => probe.take(region)));
        else
            this.#search(region, automaton);
        return this.#open.length > 0;
    }
    #search(region, automaton) {
        const { bytes } = region.buffer;
        const lineEnds = new LineEndFinder(bytes.subarray(0, region.to));
        let cursor = region.from;
        for (let asked = 0; cursor < region.to; asked += 1) {
            const all = isDense(asked, cursor - region.from);
            const place = all ? cursor : automaton.find(bytes, cursor, region.to);
            if (place === region.to)
                return;
            const next = all ? region.to : Math.min(lineEnds.startOfNext(lineEnds.endOfLine(place)), region.to);
            this.#ask(region, startOfLine(bytes, cursor, place), next);
            cursor = next;
        }
    }
    #ask(region, from, to) {
        this.#leaveTo(this.#open.filter((probe) => probe.takeLines(region, from, to)));
    }
    #leaveTo(open) {
        if (open.length < this.#open.length)
            this.#automaton = undefined;
        this.#open = open;
    }
    #automatonOfOpen() {
        if (this.#automaton === undefined)
            this.#automaton = LineAutomaton.of(this.#open.map(({ pattern }) => pattern));
        return this.#automaton;
    }
}
class CountProbe {
    pattern;
    count = 0;
    failure = null;
    metPieces = false;
    #openLineMatched = false;
    constructor(pattern) {
        this.pattern = pattern;
    }
    take(region) {
        this.metPieces ||= region.isPiece;
        this.failure = (0,line_pattern .g)(() => this.#count(region));
        return this.failure === null;
    }
    #count({ buffer, from, to }) {
        const { bytes } = buffer;
        const isOpen = !isLineEnd(bytes[to - 1]);
        const openIndex = isOpen ? countLineEnds(buffer, from, to) : -1;
        let openLineMatched = isOpen && openIndex === 0 && this.#openLineMatched;
        for (const index of this.pattern.indices(bytes.toString("utf8", from, to))) {
            if (index === openIndex)
                openLineMatched = true;
            if (index > 0 || !this.#openLineMatched)
                this.count += 1;
        }
        this.#openLineMatched = openLineMatched;
    }
}

var growing_buffer = __webpack_require__(22425);
;// CONCATENATED MODULE: ./build/signals/streams/stream-scan.js


const maxLineBytes = 1024 * 1024;
const regionBytes = 256 * 1024;
const minContextBytes = 1024;
class StreamScan {
    #buffer = null;
    #from = 0;
    #used = 0;
    #trigger = regionBytes;
    #lineEnds = 0;
    #openLine = false;
    #isPiece = false;
    #probes;
    #contextBytes;
    constructor(probes) {
        this.#probes = probes;
        this.#contextBytes = probes.reduce((most, probe) => Math.max(most, probe.contextBytes ?? 0), minContextBytes);
    }
    get isAwaited() {
        return this.#probes.length > 0;
    }
    get lines() {
        return this.#lineEnds + (this.#openLine ? 1 : 0);
    }
    append(source, from, to) {
        for (let at = from; at < to;) {
            const count = Math.min(to - at, this.#trigger - this.#used);
            this.#copy(source, at, count);
            at += count;
            this.#used += count;
            if (this.#used === this.#trigger)
                this.#look();
        }
    }
    #copy(source, from, count) {
        const target = this.#room(count);
        const to = this.#used;
        if (count > 32)
            source.copy(target, to, from, from + count);
        else
            for (let at = 0; at < count; at += 1)
                target[to + at] = source[from + at] ?? 0;
    }
    end() {
        while (this.#from < this.#used) {
            if (this.#isTooLong())
                this.#cutPiece();
            else
                this.#hand(this.#used);
        }
        this.#buffer = null;
    }
    #look() {
        const isHalf = this.#bytes()[this.#used - 1] === 0x0d;
        const end = afterLastLineEnd(this.#bytes(), this.#from, this.#used - (isHalf ? 1 : 0));
        if (this.#isTooLong())
            this.#cutPiece();
        else if (end > 0)
            this.#hand(end);
        this.#trigger = Math.min(this.#used + regionBytes, this.#from + maxLineBytes + 2);
    }
    #isTooLong() {
        if (this.#used - this.#from <= maxLineBytes)
            return false;
        const lineEnd = new LineEndFinder(this.#bytes().subarray(0, this.#used)).endOfLine(this.#from);
        return lineEnd - this.#from > maxLineBytes;
    }
    #cutPiece() {
        const bytes = this.#bytes();
        const limit = this.#from + maxLineBytes;
        let cut = limit;
        while (cut > limit - 3 && (0,text_cut .ks)(bytes[cut]))
            cut -= 1;
        this.#isPiece = true;
        this.#hand((0,text_cut .ks)(bytes[cut]) ? limit : cut);
    }
    #hand(to) {
        const buffer = this.#buffer;
        if (buffer === null)
            return;
        const [from, available, isPiece] = [this.#from, this.#used, this.#isPiece];
        const region = { buffer, from, to, available, line: this.#lineEnds + 1, isPiece };
        this.#probes = this.#probes.filter((probe) => probe.take(region));
        this.#lineEnds += countLineEnds(buffer, from, to);
        this.#openLine = !isLineEnd(buffer.bytes[to - 1]);
        this.#isPiece = this.#isPiece && this.#openLine;
        this.#keepFrom(to);
    }
    #keepFrom(to) {
        const keep = this.#openLine ? Math.max(0, to - this.#contextBytes) : to;
        this.#buffer?.bytes.copyWithin(0, keep, this.#used);
        this.#from = to - keep;
        this.#used -= keep;
    }
    #bytes() {
        return this.#buffer?.bytes ?? Buffer.alloc(0);
    }
    #room(count) {
        const needed = this.#used + count;
        const old = this.#buffer;
        if (old !== null && old.bytes.length >= needed)
            return old.bytes;
        const capacity = Math.min(Math.max(needed, 2 * (old?.bytes.length ?? 8192)), maxLineBytes + regionBytes + this.#contextBytes);
        this.#buffer = allocateWords(Math.max(capacity, needed));
        old?.bytes.copy(this.#buffer.bytes, 0, 0, this.#used);
        return this.#buffer.bytes;
    }
}

;// CONCATENATED MODULE: ./build/signals/streams/output-stream.js







class OutputStream {
    #probes = [];
    #kept = null;
    #patterns = null;
    #scan = null;
    #stripper = null;
    get lines() {
        return this.#scan?.lines ?? 0;
    }
    get isAwaited() {
        return this.#scan?.isAwaited ?? this.#probes.length > 0;
    }
    findText({ text, valueAt }) {
        return this.#add(valueAt === undefined ? findText(text) : new WholeTextProbe(new WholeText(text, valueAt)));
    }
    findPrinted() {
        return this.#add(new PrintedProbe());
    }
    findPattern(pattern) {
        if (pattern.required !== null)
            return this.#add(new PatternProbe(pattern));
        this.#patterns ??= this.#add(new PatternGroup());
        return this.#patterns.add(pattern);
    }
    countPattern(pattern) {
        return this.#add(new CountProbe(pattern));
    }
    findLine(number, asked) {
        return this.#add(findLine(number, asked));
    }
    keep() {
        this.#kept ??= this.#add(new KeepProbe());
        return this.#kept;
    }
    write(chunk) {
        this.#scan ??= new StreamScan(this.#probes);
        const scan = this.#scan;
        if (!scan.isAwaited && this.#stripper === null) {
            scan.append(chunk, 0, chunk.length);
            return;
        }
        this.#stripper ??= new ansi .d((bytes, from, to) => scan.append(bytes, from, to));
        this.#stripper.write(chunk);
    }
    end() {
        this.#stripper?.end();
        this.#scan?.end();
    }
    #add(probe) {
        this.#probes.push(probe);
        return probe;
    }
}
const maxKeptBytes = 4 * 1024 * 1024;
class KeepProbe {
    #isTooLong = false;
    #kept = new growing_buffer .G();
    get bytes() {
        return this.#isTooLong ? null : this.#kept.bytes;
    }
    take({ buffer: { bytes }, from, to }) {
        return this.keep(bytes, from, to);
    }
    keep(bytes, from, to) {
        this.#isTooLong = this.#kept.length + to - from > maxKeptBytes;
        if (this.#isTooLong)
            this.#kept.clear();
        else
            this.#kept.append(bytes, from, to);
        return !this.#isTooLong;
    }
}


  })

};
;