declare module 'html-to-text' {
  /** As much of the library's options as is used here. */
  interface Options {
    wordwrap: false;
    baseElements: { selectors: string[]; returnDomByDefault: boolean };
    selectors: { selector: string; format?: string; options?: Record<string, unknown> }[];
    limits: { maxInputLength: number };
  }
  export function convert(html: string, options: Options): string;
}
