require("./bundle/index.js").start("plan");
