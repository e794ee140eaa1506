"use strict";
exports.id = 5606;
exports.ids = [5606];
exports.modules = {

  75606:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    checkRows: function() { return   checkRows; },
    notApplicableRows: function() { return   notApplicableRows; }
  });
  var _text_cut_to_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84528);
  var _text_display_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69636);
  var _text_join_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76572);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59119);
  var _command_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66726);





const maxNameColumns = 32;
const minCommandColumns = 24;
function checkRows(checks, width) {
    const rows = checks.map((check) => [
        check.id,
        (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__  .w)(check.area.text),
        (0,_text_join_parts_js__WEBPACK_IMPORTED_MODULE_4__  .nn)(", ", [
            check.severity === "advisory" ? "advisory" : "",
            ...check.needs.map((id) => `needs ${id}`),
            ...releaseMarks(check),
        ]),
        (0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__  .a)(check.command),
    ]);
    const cap = width === null ? maxNameColumns : Math.min(maxNameColumns, Math.floor(width / 3));
    const widths = [0, 1, 2].map((column) => {
        const cells = rows.map((row) => (0,_text_display_width_js__WEBPACK_IMPORTED_MODULE_1__  .F)(row[column] ?? ""));
        return Math.max(0, ...cells.filter((cell) => column === 2 || cell <= cap));
    });
    return rows.flatMap((row) => {
        const before = row
            .slice(0, 3)
            .map((cell, column) => cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - (0,_text_display_width_js__WEBPACK_IMPORTED_MODULE_1__  .F)(cell))))
            .filter((cell) => cell !== "")
            .join("  ");
        return withCommand(before, row[3] ?? "", width);
    });
}
function withCommand(before, command, width) {
    if (width === null)
        return [`${before}  ${command}`.trimEnd()];
    const room = width - (0,_text_display_width_js__WEBPACK_IMPORTED_MODULE_1__  .F)(before) - 2;
    return room < minCommandColumns && (0,_text_display_width_js__WEBPACK_IMPORTED_MODULE_1__  .F)(command) > room
        ? [before.trimEnd(), `    ${(0,_text_cut_to_width_js__WEBPACK_IMPORTED_MODULE_0__  .G)(command, width - 4)}`]
        : [`${before}  ${(0,_text_cut_to_width_js__WEBPACK_IMPORTED_MODULE_0__  .G)(command, room)}`.trimEnd()];
}
function releaseMarks({ phase, only, notBefore, toDo, waived }) {
    return [
        phase === "after" ? "after publishing" : "",
        only === null ? "" : `only ${only.join("/")}`,
        notBefore === null ? "" : `not before ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__  .w)(notBefore.text)}`,
        toDo === null ? "" : "to do",
        waived === null ? "" : `waived until ${waived.until}`,
    ];
}
function notApplicableRows(rows) {
    return rows.map(({ id, why }) => `Does not apply: ${id} (${why})`);
}


  }),

  66726:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Z: function() { return   commandLines; },
    a: function() { return   commandLine; }
  });
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65307);
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59119);


const maxCommandCharacters = 100;
function commandLine(script) {
    const lines = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(script).trim().split("\n");
    const more = lines.length > 1 ? ` … (${lines.length} lines)` : "";
    return `${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__  .lD)(lines[0] ?? "", maxCommandCharacters)}${more}`;
}
const maxLines = 10;
function commandLines(command, characters) {
    const lines = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(command).trim().split("\n");
    const shown = lines
        .slice(0, maxLines)
        .map((line, index) => `${index === 0 ? "$ " : "  "}${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__  .lD)(line, characters)}`);
    return { lines: shown, left: lines.length - shown.length };
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