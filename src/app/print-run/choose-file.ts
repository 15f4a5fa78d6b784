import type { Output } from '../../print-run/merge/messages';
import { type ChosenFile, openBlobSink, openFileSink, type Sink } from '../../print-run/sink';

/** File names say nothing of what is in them. */
const files = {
  pdf: { name: 'print-run.pdf', type: 'application/pdf' },
  groups: { name: 'print-run.zip', type: 'application/zip' },
  zip: { name: 'print-run.zip', type: 'application/zip' },
} as const;

interface Picker {
  showSaveFilePicker?(options: object): Promise<ChosenFile>;
}

/**
 * Asks for a file to write to, so that memory does not grow with the run.
 * @returns nothing where the browser offers no files, `none` where the volunteer chose none
 */
export async function chooseFile(output: Output): Promise<ChosenFile | 'none' | undefined> {
  const { showSaveFilePicker: show } = window as Picker;
  if (!show) return undefined;
  const { name, type } = files[output];
  try {
    return await show.call(window, {
      suggestedName: name,
      types: [{ accept: { [type]: [name.slice(name.lastIndexOf('.'))] } }],
    });
  } catch (caught) {
    // A frame or a policy may forbid the picker: then the file is saved as any other.
    return caught instanceof DOMException && caught.name === 'AbortError' ? 'none' : undefined;
  }
}

/** Opens the chosen file, or a place in memory where none could be chosen. */
export function openSink(chosen: ChosenFile | undefined, output: Output): Promise<Sink> {
  const { name, type } = files[output];
  return chosen ? openFileSink(chosen) : Promise.resolve(openBlobSink(name, type));
}
