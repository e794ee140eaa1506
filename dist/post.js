require("./bundle/index.js").start("post");
