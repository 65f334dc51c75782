/** In place of Phaser's watch over the page, which listens for ever and takes the focus: src/stage/canvas.ts watches itself. */
module.exports = () => undefined;
