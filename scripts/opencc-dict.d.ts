declare module 'opencc-js/dict/*' {
  /** `key value|key value|…`, as opencc-js packs its dictionaries. */
  const dictionary: string;
  export default dictionary;
}
