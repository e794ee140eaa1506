"use strict";
exports.id = 1988;
exports.ids = [1988];
exports.modules = {

  83814:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  liveLine: function() { return   liveLine; }
});

var cut_to_width = __webpack_require__(84528);
var display_width = __webpack_require__(69636);
var duration_text = __webpack_require__(70939);
var one_line = __webpack_require__(45942);
;// CONCATENATED MODULE: ./build/platform/terminal/tame-output.js
class TameOutput {
    pen = "";
    atLineStart = true;
    #state = "ground";
    #sequence = "";
    #kept = [];
    write(bytes) {
        if (this.#state === "ground" && !mayAct(bytes)) {
            this.#see(bytes);
            return bytes;
        }
        this.#kept = [];
        let from = 0;
        for (let at = 0; at < bytes.length;) {
            const byte = bytes[at] ?? 0;
            if (this.#state !== "ground") {
                if (this.#step(byte) === "taken")
                    at += 1;
                from = at;
                continue;
            }
            if (acts(byte)) {
                this.#keep(bytes.subarray(from, at));
                this.#begin(byte);
                from = at + 1;
            }
            at += 1;
        }
        if (this.#state === "ground")
            this.#keep(bytes.subarray(from));
        return Buffer.concat(this.#kept);
    }
    #begin(byte) {
        if (byte === esc)
            this.#state = "escape";
        else if (byte === c1Lead)
            this.#state = "c1";
    }
    #step(byte) {
        switch (this.#state) {
            case "c1":
                return this.#afterLead(byte);
            case "escape":
                return this.#afterEscape(byte);
            case "control":
                return this.#inControl(byte);
            case "text":
                return this.#inText(byte);
            case "ground":
                return "again";
        }
    }
    #afterLead(byte) {
        this.#state = "ground";
        if (byte < 0x80 || byte > 0x9f) {
            this.#keep(Buffer.from([c1Lead]));
            return "again";
        }
        const meant = byte - 0x40;
        if (introduces(meant))
            this.#state = stateBehind(meant);
        return "taken";
    }
    #afterEscape(byte) {
        this.#sequence = "";
        if (introduces(byte))
            this.#state = stateBehind(byte);
        else if (byte < 0x20 || byte > 0x2f)
            this.#state = "ground";
        return byte < 0x20 ? "again" : "taken";
    }
    #inControl(byte) {
        if (byte >= 0x20 && byte <= 0x3f && this.#sequence.length < maxSequence) {
            this.#sequence += String.fromCharCode(byte);
            return "taken";
        }
        this.#state = "ground";
        if (byte < 0x40 || byte > 0x7e)
            return "again";
        const whole = `${this.#sequence}${String.fromCharCode(byte)}`;
        if (colours.test(whole))
            this.#colour(whole);
        if (colours.test(whole) || erasesLine.test(whole))
            this.#kept.push(Buffer.from(`\u001b[${whole}`));
        return "taken";
    }
    #inText(byte) {
        const isEnd = byte === bell || (byte === 0x9c && this.#sequence === "C1");
        this.#sequence = byte === c1Lead ? "C1" : "";
        if (isEnd)
            this.#state = "ground";
        else if (byte === esc)
            this.#state = "escape";
        else if (byte === lineFeed || byte === carriageReturn) {
            this.#state = "ground";
            return "again";
        }
        return "taken";
    }
    #colour(sequence) {
        const isReset = /(?:^|;)0*m$/.test(sequence);
        const pen = isReset ? "" : `${this.pen}\u001b[${sequence}`;
        this.pen = pen.length > maxPen ? `\u001b[${sequence}` : pen;
    }
    #keep(text) {
        if (text.length === 0)
            return;
        this.#see(text);
        this.#kept.push(text);
    }
    #see(text) {
        if (text.length > 0)
            this.atLineStart = text[text.length - 1] === lineFeed;
    }
}
const esc = 0x1b;
const c1Lead = 0xc2;
const bell = 0x07;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const maxSequence = 64;
const maxPen = 256;
const colours = /^[\d;:]*m$/;
const erasesLine = /^[0-2]?K$/;
function introduces(byte) {
    return "[]PX^_".includes(String.fromCharCode(byte));
}
function stateBehind(introducer) {
    return introducer === 0x5b ? "control" : "text";
}
function acts(byte) {
    return byte < 0x20
        ? byte < 0x08 || (byte > 0x0a && byte !== carriageReturn)
        : byte === 0x7f || byte === c1Lead;
}
function mayAct(bytes) {
    return mayActPattern.test(bytes.toString("latin1"));
}
const mayActPattern = /[\u0000-\u0007\u000b\u000c\u000e-\u001f\u007f\u00c2]/;

;// CONCATENATED MODULE: ./build/platform/terminal/live-line.js





const tickMs = 100;
function liveLine({ log, columns, paint, writeNow }) {
    const startedAt = Date.now();
    const running = new Set();
    let timer = null;
    const output = new TameOutput();
    let drawn = "";
    const wipe = (write) => {
        if (drawn !== "")
            write(wiping((0,display_width .F)(drawn), columns()) + output.pen);
        drawn = "";
    };
    const toLog = (text) => void log.write(text);
    const draw = () => {
        const text = runningText([...running], Date.now(), startedAt, columns() - 1);
        if (text === drawn || !output.atLineStart)
            return;
        wipe(toLog);
        toLog(withoutColours(output) + paint(text));
        drawn = text;
    };
    return {
        log: {
            write: (bytes) => {
                if (bytes.length === 0)
                    return undefined;
                wipe(toLog);
                return log.write(output.write(typeof bytes === "string" ? Buffer.from(bytes) : bytes));
            },
            flush: () => log.flush(),
        },
        show: (title, progress) => {
            const one = { title: (0,one_line .T)(title), progress, since: Date.now() };
            running.add(one);
            timer ??= setInterval(draw, tickMs).unref();
            return () => {
                running.delete(one);
                wipe(toLog);
                if (output.pen !== "")
                    toLog(withoutColours(output));
                output.pen = "";
                if (running.size > 0 || timer === null)
                    return;
                clearInterval(timer);
                timer = null;
            };
        },
        clear: () => {
            if (drawn === "")
                return false;
            wipe(writeNow);
            drawn = " ";
            return true;
        },
    };
}
function withoutColours({ pen }) {
    return pen === "" ? "" : "\u001b[0m";
}
function wiping(width, columns) {
    const rows = Math.ceil(width / Math.max(1, columns));
    return rows > 1 ? `\u001b[${rows - 1}A\r\u001b[J` : "\r\u001b[K";
}
function runningText(running, now, startedAt, columns) {
    const [longest] = running;
    if (longest === undefined)
        return "";
    const { begun, total } = longest.progress;
    const before = (total === 0 ? "" : `[${begun}/${total}] `) +
        (running.length === 1 ? "" : `${running.length} running, the longest `);
    const time = seconds(now - longest.since);
    const inAll = ` · ${seconds(now - startedAt)} in all`;
    const whole = `${before}${longest.title} ${time}${inAll}`;
    if ((0,display_width .F)(whole) <= columns)
        return whole;
    const room = columns - (0,display_width .F)(before) - (0,display_width .F)(time) - 1;
    return room < 2 ? (0,cut_to_width .G)(whole, columns) : `${before}${(0,cut_to_width .G)(longest.title, room)} ${time}`;
}
function seconds(milliseconds) {
    return (0,duration_text .Ej)(Math.floor(milliseconds / 1_000) * 1_000).replace(/^0 ms$/, "0 s");
}


  }),

  84528:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    G: function() { return   cutToWidth; }
  });
  var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69636);

const mark = "…";
function cutToWidth(line, columns) {
    if ((0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__  .F)(line) <= columns)
        return line;
    if (columns < 1)
        return "";
    const signs = Array.from(line.slice(0, 8 * columns));
    let kept = 0;
    let over = Math.min(signs.length, columns) + 1;
    while (over - kept > 1) {
        const middle = (kept + over) >> 1;
        if ((0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__  .F)(signs.slice(0, middle).join("")) < columns)
            kept = middle;
        else
            over = middle;
    }
    return signs.slice(0, kept).join("") + mark;
}


  }),

  69636:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    F: function() { return   displayWidth; }
  });
  var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93223);

const maxMeasured = 10_000;
function displayWidth(text) {
    if (text.length > maxMeasured || /^[\u0020-\u007e]*$/.test(text))
        return text.length;
    return (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__  .A)(text, { tabWidth: 1 });
}


  }),

  93223:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  A: function() { return   fast_string_width_dist; }
});

;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/utils.js
const getCodePointsLength = (() => {
    const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    return (input) => {
        let surrogatePairsNr = 0;
        SURROGATE_PAIR_RE.lastIndex = 0;
        while (SURROGATE_PAIR_RE.test(input)) {
            surrogatePairsNr += 1;
        }
        return input.length - surrogatePairsNr;
    };
})();
const isFullWidth = (x) => {
    return x === 0x3000 || x >= 0xFF01 && x <= 0xFF60 || x >= 0xFFE0 && x <= 0xFFE6;
};
const isWideNotCJKTNotEmoji = (x) => {
    return x === 0x231B || x === 0x2329 || x >= 0x2FF0 && x <= 0x2FFF || x >= 0x3001 && x <= 0x303E || x >= 0x3099 && x <= 0x30FF || x >= 0x3105 && x <= 0x312F || x >= 0x3131 && x <= 0x318E || x >= 0x3190 && x <= 0x31E3 || x >= 0x31EF && x <= 0x321E || x >= 0x3220 && x <= 0x3247 || x >= 0x3250 && x <= 0x4DBF || x >= 0xFE10 && x <= 0xFE19 || x >= 0xFE30 && x <= 0xFE52 || x >= 0xFE54 && x <= 0xFE66 || x >= 0xFE68 && x <= 0xFE6B || x >= 0x1F200 && x <= 0x1F202 || x >= 0x1F210 && x <= 0x1F23B || x >= 0x1F240 && x <= 0x1F248 || x >= 0x20000 && x <= 0x2FFFD || x >= 0x30000 && x <= 0x3FFFD;
};


;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/index.js

const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/yu;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = { limit: Infinity, ellipsis: '' };
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
    const LIMIT = truncationOptions.limit ?? Infinity;
    const ELLIPSIS = truncationOptions.ellipsis ?? '';
    const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
    const ANSI_WIDTH = 0;
    const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
    const TAB_WIDTH = widthOptions.tabWidth ?? 8;
    const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
    const FULL_WIDTH_WIDTH = 2;
    const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
    const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
    const PARSE_BLOCKS = [
        [LATIN_RE, REGULAR_WIDTH],
        [ANSI_RE, ANSI_WIDTH],
        [CONTROL_RE, CONTROL_WIDTH],
        [TAB_RE, TAB_WIDTH],
        [EMOJI_RE, EMOJI_WIDTH],
        [CJKT_WIDE_RE, WIDE_WIDTH],
    ];
    let indexPrev = 0;
    let index = 0;
    let length = input.length;
    let lengthExtra = 0;
    let truncationEnabled = false;
    let truncationIndex = length;
    let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
    let unmatchedStart = 0;
    let unmatchedEnd = 0;
    let width = 0;
    let widthExtra = 0;
    outer: while (true) {
        if ((unmatchedEnd > unmatchedStart) || (index >= length && index > indexPrev)) {
            const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
            lengthExtra = 0;
            for (const char of unmatched.replaceAll(MODIFIER_RE, '')) {
                const codePoint = char.codePointAt(0) || 0;
                if (isFullWidth(codePoint)) {
                    widthExtra = FULL_WIDTH_WIDTH;
                }
                else if (isWideNotCJKTNotEmoji(codePoint)) {
                    widthExtra = WIDE_WIDTH;
                }
                else {
                    widthExtra = REGULAR_WIDTH;
                }
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                lengthExtra += char.length;
                width += widthExtra;
            }
            unmatchedStart = unmatchedEnd = 0;
        }
        if (index >= length) {
            break outer;
        }
        for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
            const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
            BLOCK_RE.lastIndex = index;
            if (BLOCK_RE.test(input)) {
                lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
                widthExtra = lengthExtra * BLOCK_WIDTH;
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                width += widthExtra;
                unmatchedStart = indexPrev;
                unmatchedEnd = index;
                index = indexPrev = BLOCK_RE.lastIndex;
                continue outer;
            }
        }
        index += 1;
    }
    return {
        width: truncationEnabled ? truncationLimit : width,
        index: truncationEnabled ? truncationIndex : length,
        truncated: truncationEnabled,
        ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
    };
};
  var dist = (getStringTruncatedWidth);

;// CONCATENATED MODULE: ./node_modules/fast-string-width/dist/index.js

const dist_NO_TRUNCATION = {
    limit: Infinity,
    ellipsis: '',
    ellipsisWidth: 0,
};
const fastStringWidth = (input, options = {}) => {
    return dist(input, dist_NO_TRUNCATION, options).width;
};
  var fast_string_width_dist = (fastStringWidth);


  })

};
;