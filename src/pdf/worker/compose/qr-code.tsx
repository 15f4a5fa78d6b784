/** @jsxImportSource react */
import { Path, Svg } from '@react-pdf/renderer';
import { encode } from 'uqr';
import { tagAs } from '../structure/tag';
import { ink } from './page-geometry';

/** The empty edge that a camera needs around a code, in squares. */
const quietZone = 4;
/** A square of 0.5 mm is read from cheap paper by a cheap camera. */
const leastSquare = 1.42;

/**
 * Sets a square code as one black shape, with its empty edge.
 * @param least the least width in points; a long address takes more
 */
export function composeQrCode(address: string, least: number) {
  const { data, size } = encode(address, { ecc: 'M', border: quietZone });
  const width = Math.max(least, size * leastSquare);
  const tags = tagAs({ role: 'Figure', says: { qr: address } });
  return (
    <Svg viewBox={`0 0 ${size} ${size}`} style={{ width, height: width, flexShrink: 0 }} {...tags}>
      <Path d={data.flatMap(drawRow).join('')} fill={ink} />
    </Svg>
  );
}

/** A rectangle for each run of black squares. */
function drawRow(row: readonly boolean[], y: number): string[] {
  return row.flatMap((black, x) => {
    if (!black || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    const length = (end < 0 ? row.length : end) - x;
    return [`M${x} ${y}h${length}v1h${-length}z`];
  });
}
