/** Stands in for the `debug` package, which fhirclient logs tokens through: nothing is ever logged. */
function silent() {}
module.exports = () => silent;
module.exports.extend = () => silent;
silent.extend = () => silent;
