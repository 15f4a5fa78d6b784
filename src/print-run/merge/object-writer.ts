/** Objects of a PDF file that grows at its end: what is written is handed on, and only where things stand is remembered. */
export interface ObjectWriter {
  /** Keeps a number for an object that comes later. */
  reserve(): number;
  /** Writes an object under a reserved number. */
  put(id: number, text: string, stream?: Uint8Array): void;
  /** Writes an object. @returns its number */
  add(text: string): number;
  /** Writes a stream of operators. @returns its number */
  addOperators(operators: string): number;
  /** Writes the table of objects, and ends the file. */
  end(catalog: number, info: number): void;
}

/** @param write is given each piece of the file, in order */
export function openWriter(write: (bytes: Uint8Array) => void): ObjectWriter {
  const offsets: number[] = [];
  let length = 0;
  const putBytes = (bytes: Uint8Array) => {
    write(bytes);
    length += bytes.length;
  };
  const putText = (text: string) => putBytes(bytesOf(text));
  const reserve = () => offsets.push(0);
  const put = (id: number, text: string, stream?: Uint8Array) => {
    offsets[id - 1] = length;
    if (!stream) return putText(`${id} 0 obj\n${text}\nendobj\n`);
    putText(`${id} 0 obj\n${text}\nstream\n`);
    putBytes(stream);
    putText('\nendstream\nendobj\n');
  };
  const add = (text: string, stream?: Uint8Array) => {
    const id = reserve();
    put(id, text, stream);
    return id;
  };
  putText('%PDF-1.7\n%\xff\xff\xff\xff\n');

  return {
    reserve,
    put,
    add,
    addOperators: (operators) => add(`<</Length ${operators.length}>>`, bytesOf(operators)),
    end(catalog, info) {
      const table = offsets
        .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
        .join('');
      const start = length;
      const size = offsets.length + 1;
      putText(`xref\n0 ${size}\n0000000000 65535 f \n${table}`);
      putText(
        `trailer\n<</Size ${size} /Root ${catalog} 0 R /Info ${info} 0 R>>\nstartxref\n${start}\n%%EOF\n`,
      );
    },
  };
}

/** Words in PDF: the mark of UTF-16, then two bytes a letter, written as numbers. */
export function asText(words: string): string {
  const letters = Array.from({ length: words.length }, (_, i) =>
    words.charCodeAt(i).toString(16).padStart(4, '0'),
  );
  return `<feff${letters.join('')}>`;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}
