  (function() { 
  	"use strict";
  	var __webpack_modules__ = ({

  42613:
  (function(module) {

module.exports = require("assert");

  }),

  35317:
  (function(module) {

module.exports = require("child_process");

  }),

  76982:
  (function(module) {

module.exports = require("crypto");

  }),

  24434:
  (function(module) {

module.exports = require("events");

  }),

  79896:
  (function(module) {

module.exports = require("fs");

  }),

  58611:
  (function(module) {

module.exports = require("http");

  }),

  65692:
  (function(module) {

module.exports = require("https");

  }),

  69278:
  (function(module) {

module.exports = require("net");

  }),

  34589:
  (function(module) {

module.exports = require("node:assert");

  }),

  16698:
  (function(module) {

module.exports = require("node:async_hooks");

  }),

  4573:
  (function(module) {

module.exports = require("node:buffer");

  }),

  31421:
  (function(module) {

module.exports = require("node:child_process");

  }),

  37540:
  (function(module) {

module.exports = require("node:console");

  }),

  77598:
  (function(module) {

module.exports = require("node:crypto");

  }),

  53053:
  (function(module) {

module.exports = require("node:diagnostics_channel");

  }),

  40610:
  (function(module) {

module.exports = require("node:dns");

  }),

  78474:
  (function(module) {

module.exports = require("node:events");

  }),

  73024:
  (function(module) {

module.exports = require("node:fs");

  }),

  51455:
  (function(module) {

module.exports = require("node:fs/promises");

  }),

  37067:
  (function(module) {

module.exports = require("node:http");

  }),

  32467:
  (function(module) {

module.exports = require("node:http2");

  }),

  77030:
  (function(module) {

module.exports = require("node:net");

  }),

  48161:
  (function(module) {

module.exports = require("node:os");

  }),

  76760:
  (function(module) {

module.exports = require("node:path");

  }),

  643:
  (function(module) {

module.exports = require("node:perf_hooks");

  }),

  1708:
  (function(module) {

module.exports = require("node:process");

  }),

  41792:
  (function(module) {

module.exports = require("node:querystring");

  }),

  80481:
  (function(module) {

module.exports = require("node:readline");

  }),

  57075:
  (function(module) {

module.exports = require("node:stream");

  }),

  58500:
  (function(module) {

module.exports = require("node:timers/promises");

  }),

  41692:
  (function(module) {

module.exports = require("node:tls");

  }),

  7066:
  (function(module) {

module.exports = require("node:tty");

  }),

  73136:
  (function(module) {

module.exports = require("node:url");

  }),

  57975:
  (function(module) {

module.exports = require("node:util");

  }),

  73429:
  (function(module) {

module.exports = require("node:util/types");

  }),

  75919:
  (function(module) {

module.exports = require("node:worker_threads");

  }),

  38522:
  (function(module) {

module.exports = require("node:zlib");

  }),

  70857:
  (function(module) {

module.exports = require("os");

  }),

  16928:
  (function(module) {

module.exports = require("path");

  }),

  13193:
  (function(module) {

module.exports = require("string_decoder");

  }),

  53557:
  (function(module) {

module.exports = require("timers");

  }),

  64756:
  (function(module) {

module.exports = require("tls");

  }),

  39023:
  (function(module) {

module.exports = require("util");

  })

  	});
  	
  	var __webpack_module_cache__ = {};
  	
  	function __nccwpck_require__(moduleId) {
  		
  		var cachedModule = __webpack_module_cache__[moduleId];
  		if (cachedModule !== undefined) {
  			return cachedModule.exports;
  		}
  		
  		var module = __webpack_module_cache__[moduleId] = {
  			
  			
  			exports: {}
  		};
  		
  		var threw = true;
  		try {
  			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  			threw = false;
  		} finally {
  			if(threw) delete __webpack_module_cache__[moduleId];
  		}
  		
  		return module.exports;
  	}
  	
  	__nccwpck_require__.m = __webpack_modules__;
  	
  	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
  	
  	!function() {
  		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
  		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
  		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
  		var resolveQueue = function(queue) {
  			if(queue && queue.d < 1) {
  				queue.d = 1;
  				queue.forEach(function(fn) { fn.r--; });
  				queue.forEach(function(fn) { fn.r-- ? fn.r++ : fn(); });
  			}
  		}
  		var wrapDeps = function(deps) { return deps.map(function(dep) {
  			if(dep !== null && typeof dep === "object") {
  				if(dep[webpackQueues]) return dep;
  				if(dep.then) {
  					var queue = [];
  					queue.d = 0;
  					dep.then(function(r) {
  						obj[webpackExports] = r;
  						resolveQueue(queue);
  					}, function(e) {
  						obj[webpackError] = e;
  						resolveQueue(queue);
  					});
  					var obj = {};
  					obj[webpackQueues] = function(fn) { fn(queue); };
  					return obj;
  				}
  			}
  			var ret = {};
  			ret[webpackQueues] = function() {};
  			ret[webpackExports] = dep;
  			return ret;
  		}); };
  		__nccwpck_require__.a = function(module, body, hasAwait) {
  			var queue;
  			hasAwait && ((queue = []).d = -1);
  			var depQueues = new Set();
  			var exports = module.exports;
  			var currentDeps;
  			var outerResolve;
  			var reject;
  			var promise = new Promise(function(resolve, rej) {
  				reject = rej;
  				outerResolve = resolve;
  			});
  			promise[webpackExports] = exports;
  			promise[webpackQueues] = function(fn) { queue && fn(queue), depQueues.forEach(fn), promise["catch"](function() {}); };
  			module.exports = promise;
  			body(function(deps) {
  				currentDeps = wrapDeps(deps);
  				var fn;
  				var getResult = function() { return currentDeps.map(function(d) {
  					if(d[webpackError]) throw d[webpackError];
  					return d[webpackExports];
  				}); }
  				var promise = new Promise(function(resolve) {
  					fn = function() { resolve(getResult); };
  					fn.r = 0;
  					var fnQueue = function(q) { q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))); };
  					currentDeps.map(function(dep) { dep[webpackQueues](fnQueue); });
  				});
  				return fn.r ? promise : getResult();
  			}, function(err) { (err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue); });
  			queue && queue.d < 0 && (queue.d = 0);
  		};
  	}();
  	
  	!function() {
  		
  		__nccwpck_require__.n = function(module) {
  			var getter = module && module.__esModule ?
  				function() { return module['default']; } :
  				function() { return module; };
  			__nccwpck_require__.d(getter, { a: getter });
  			return getter;
  		};
  	}();
  	
  	!function() {
  		var getProto = Object.getPrototypeOf ? function(obj) { return Object.getPrototypeOf(obj); } : function(obj) { return obj.__proto__; };
  		var leafPrototypes;
  		
  		
  		
  		
  		
  		
  		__nccwpck_require__.t = function(value, mode) {
  			if(mode & 1) value = this(value);
  			if(mode & 8) return value;
  			if(typeof value === 'object' && value) {
  				if((mode & 4) && value.__esModule) return value;
  				if((mode & 16) && typeof value.then === 'function') return value;
  			}
  			var ns = Object.create(null);
  			__nccwpck_require__.r(ns);
  			var def = {};
  			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
  			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
  				Object.getOwnPropertyNames(current).forEach(function(key) { def[key] = function() { return value[key]; }; });
  			}
  			def['default'] = function() { return value; };
  			__nccwpck_require__.d(ns, def);
  			return ns;
  		};
  	}();
  	
  	!function() {
  		
  		__nccwpck_require__.d = function(exports, definition) {
  			for(var key in definition) {
  				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
  					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
  				}
  			}
  		};
  	}();
  	
  	!function() {
  		__nccwpck_require__.f = {};
  		
  		
  		__nccwpck_require__.e = function(chunkId) {
  			return Promise.all(Object.keys(__nccwpck_require__.f).reduce(function(promises, key) {
  				__nccwpck_require__.f[key](chunkId, promises);
  				return promises;
  			}, []));
  		};
  	}();
  	
  	!function() {
  		
  		__nccwpck_require__.u = function(chunkId) {
  			
  			return "" + chunkId + ".index.js";
  		};
  	}();
  	
  	!function() {
  		__nccwpck_require__.o = function(obj, prop) { return Object.prototype.hasOwnProperty.call(obj, prop); }
  	}();
  	
  	!function() {
  		
  		__nccwpck_require__.r = function(exports) {
  			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
  				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
  			}
  			Object.defineProperty(exports, '__esModule', { value: true });
  		};
  	}();
  	
  	!function() {
  		
  		
  		
  		var installedChunks = {
  			8792: 1
  		};
  		
  		var installChunk = function(chunk) {
  			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
  			for(var moduleId in moreModules) {
  				if(__nccwpck_require__.o(moreModules, moduleId)) {
  					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
  				}
  			}
  			if(runtime) runtime(__nccwpck_require__);
  			for(var i = 0; i < chunkIds.length; i++)
  				installedChunks[chunkIds[i]] = 1;
  		};
  		
  		__nccwpck_require__.f.require = function(chunkId, promises) {
  			
  			if(!installedChunks[chunkId]) {
  				if(true) { 
  					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
  				} else installedChunks[chunkId] = 1;
  			}
  		};
  		
  		
  		
  	}();
var __webpack_exports__ = {};
__nccwpck_require__.r(__webpack_exports__);
  __nccwpck_require__.d(__webpack_exports__, {
    start: function() { return   start; }
  });
const entries = {
    main: () => Promise.all( [__nccwpck_require__.e(1260), __nccwpck_require__.e(6058), __nccwpck_require__.e(28), __nccwpck_require__.e(633), __nccwpck_require__.e(3140), __nccwpck_require__.e(3608)]).then(__nccwpck_require__.bind(__nccwpck_require__, 34895)),
    post: () => __nccwpck_require__.e(  7516).then(__nccwpck_require__.bind(__nccwpck_require__, 37516)),
    plan: () => Promise.all( [__nccwpck_require__.e(1260), __nccwpck_require__.e(6058), __nccwpck_require__.e(1474), __nccwpck_require__.e(2858), __nccwpck_require__.e(4369), __nccwpck_require__.e(1968), __nccwpck_require__.e(4537), __nccwpck_require__.e(4663), __nccwpck_require__.e(28), __nccwpck_require__.e(6595), __nccwpck_require__.e(4852), __nccwpck_require__.e(984), __nccwpck_require__.e(435), __nccwpck_require__.e(633), __nccwpck_require__.e(3140), __nccwpck_require__.e(2353), __nccwpck_require__.e(1381), __nccwpck_require__.e(5393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2221)),
    gate: () => Promise.all( [__nccwpck_require__.e(1260), __nccwpck_require__.e(6058), __nccwpck_require__.e(28), __nccwpck_require__.e(633), __nccwpck_require__.e(3140), __nccwpck_require__.e(8178)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42789)),
    report: () => Promise.all( [__nccwpck_require__.e(1260), __nccwpck_require__.e(6058), __nccwpck_require__.e(1474), __nccwpck_require__.e(2858), __nccwpck_require__.e(1968), __nccwpck_require__.e(4537), __nccwpck_require__.e(4663), __nccwpck_require__.e(28), __nccwpck_require__.e(4852), __nccwpck_require__.e(633), __nccwpck_require__.e(2138), __nccwpck_require__.e(8429), __nccwpck_require__.e(6000)]).then(__nccwpck_require__.bind(__nccwpck_require__, 66000)),
    cli: () => Promise.all( [__nccwpck_require__.e(28), __nccwpck_require__.e(4852), __nccwpck_require__.e(3140), __nccwpck_require__.e(730)]).then(__nccwpck_require__.bind(__nccwpck_require__, 86234)),
    "json-query": () => Promise.all( [__nccwpck_require__.e(2856), __nccwpck_require__.e(393), __nccwpck_require__.e(8295)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98295)),
};
async function start(entry) {
    await entries[entry]();
}

module.exports = __webpack_exports__;
  })()
;