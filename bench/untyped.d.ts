declare module 'pdfmake/build/pdfmake' {
  const pdfMake: {
    addVirtualFileSystem(files: Record<string, { data: string; encoding: 'base64' }>): void;
    addFonts(fonts: Record<string, { normal: string; bold: string }>): void;
    createPdf(description: object): { getBuffer(): Promise<Uint8Array> };
  };
  export default pdfMake;
}
