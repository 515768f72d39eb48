/** A binary file as a text for `unpackBytes`; tests/tools/pack makes it. */
declare module '*?packed' {
  const text: string;
  export default text;
}
