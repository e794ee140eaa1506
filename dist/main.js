require("./bundle/index.js").start("main");
