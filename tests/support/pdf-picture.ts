import { createCanvas } from '@napi-rs/canvas';
import type { Pdf } from './pdf-read';

/** A page as black and white dots, two to a point; text that reads back right may still look wrong. */
export interface Picture {
  /** How much of a box is black, from 0 to 1. Points from the paper's upper left corner. */
  inkIn(left: number, top: number, right: number, bottom: number): number;
  /** The dots of a box, to compare with those of another. */
  dotsIn(left: number, top: number, right: number, bottom: number): string;
}

const scale = 2;

/** A page as it is painted. @param dots how many stand in a point of the page */
export async function paint(pdf: Pdf, number: number, dots: number) {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: dots });
  const canvas = createCanvas(viewport.width, viewport.height);
  const context = canvas.getContext('2d');
  await page.render({
    canvas: null,
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport,
  }).promise;
  return { canvas, context };
}

export async function takePicture(pdf: Pdf, number: number): Promise<Picture> {
  const { context } = await paint(pdf, number, scale);

  function dots(left: number, top: number, right: number, bottom: number): boolean[] {
    const [width, height] = [(right - left) * scale, (bottom - top) * scale];
    const { data } = context.getImageData(left * scale, top * scale, width, height);
    return Array.from({ length: data.length / 4 }, (_, i) => (data[i * 4] ?? 255) < 140);
  }

  return {
    inkIn: (...box) => {
      const all = dots(...box);
      return all.filter(Boolean).length / all.length;
    },
    dotsIn: (...box) =>
      dots(...box)
        .map((black) => (black ? '#' : '.'))
        .join(''),
  };
}
