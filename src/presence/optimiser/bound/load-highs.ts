import highs, { type Highs } from 'highs'

/** The solver of linear and integer programs, compiled to WebAssembly. Its types speak of CommonJS, where the function has another place. */
export const loadHighs = highs as unknown as () => Promise<Highs>
