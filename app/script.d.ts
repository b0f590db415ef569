/** The address of a script for the browser, with its digest in its name. */
declare module '*?script' {
  const address: string
  export default address
}
