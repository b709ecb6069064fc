/** What is used of the emscripten module in the package; it has no types of its own for this file. */
declare module 'hunspell-asm/dist/esm/lib/browser/hunspell' {
  interface HunspellModule {
    readonly FS: {
      mkdir(path: string): void;
      writeFile(path: string, data: Uint8Array): void;
    };
    cwrap(
      name: string,
      answer: 'number' | null,
      params: readonly ('number' | 'string')[],
    ): (...values: readonly (number | string)[]) => number;
    getValue(pointer: number, type: '*'): number;
    UTF8ToString(pointer: number): string;
    _malloc(bytes: number): number;
    _free(pointer: number): void;
  }
  // biome-ignore lint/style/noDefaultExport: this is what the package's file is
  export default function createModule(options: {
    readonly onRuntimeInitialized: () => void;
    readonly onAbort: (reason: unknown) => void;
  }): HunspellModule;
}
