#!/usr/bin/env node
// CommonJS, since Node starts it some milliseconds sooner than an ES module.
require('../dist/start.js').start()
