/** Phaser's core build asks for its WebGL inspector; in this product there is none. */
export default {};
