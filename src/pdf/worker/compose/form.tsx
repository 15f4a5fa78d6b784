/** @jsxImportSource react */
import { Document, Page, Text, View } from '@react-pdf/renderer';
import type { FormBlock, FormRun, FormSheet } from '../../../guide/forms/sheet';
import type { TypesetJob } from '../../messages';
import { tagAs } from '../structure/tag';
import { composeText } from './compose-text';
import { keepWithNext } from './keep-with-next';
import { mapKeyed } from './map-keyed';
import { ink, paperSizes } from './page-geometry';
import { makeStyles, type Styles } from './styles';

const millimetre = 2.8346;
/** The left edge is punched and sewn into a file: 30 mm. */
const margins = { left: 30, right: 12, top: 20, bottom: 20 };
const size = 12;
/** Line to line for type, and where a pen writes between: 8.5 mm for Cyrillic by hand. */
const [leading, penLeading] = [16.5, 24];
/** The width of a space of the fonts, in parts of the size. */
const space = 0.26;
/** The first line of a paragraph stands in by 12.5 mm. */
const indent = '\u00a0'.repeat(Math.round((12.5 * millimetre) / (space * size)));
const box = 5 * millimetre;
const rule = { borderBottomWidth: 0.6, borderBottomColor: ink } as const;

type Line = Extract<FormBlock, { type: 'line' }>;

/** Sets a paper to sign, in Ukrainian alone, with ruled places for a pen. No head and no foot: it goes into a file. */
export function setForm(sheet: FormSheet, job: TypesetJob) {
  const { width, height } = paperSizes[job.paper];
  const styles = makeStyles('ltr', { format: 'a4', paper: job.paper });
  const measure = width - (margins.left + margins.right) * millimetre;
  const firstClerk = sheet.blocks.findIndex((block) => isLine(block) && block.place === 'clerk');
  return (
    <Document>
      <Page
        size={[width, height]}
        style={{
          paddingLeft: margins.left * millimetre,
          paddingRight: margins.right * millimetre,
          paddingTop: margins.top * millimetre,
          paddingBottom: margins.bottom * millimetre,
          color: ink,
          gap: 4,
        }}
        experimentalPagination
      >
        {mapKeyed(sheet.blocks, (block, i) =>
          i === firstClerk ? (
            <View
              style={{ borderTopWidth: 0.6, borderTopColor: ink, marginTop: 10, paddingTop: 8 }}
            >
              {setBlock(block, sheet.blocks[i + 1], measure, styles)}
            </View>
          ) : (
            setBlock(block, sheet.blocks[i + 1], measure, styles)
          ),
        )}
      </Page>
    </Document>
  );
}

function isLine(block: FormBlock): block is Line {
  return block.type === 'line';
}

/** @param next what is for a pen below a line stays on the line's page */
function setBlock(block: FormBlock, next: FormBlock | undefined, measure: number, styles: Styles) {
  switch (block.type) {
    case 'line':
      return setFormLine(block, next !== undefined && !isLine(next), measure, styles);
    case 'rules':
      return (
        <View>
          {mapKeyed(Array.from({ length: block.count }), () => (
            <View style={{ ...rule, height: penLeading }} />
          ))}
        </View>
      );
    case 'boxes':
      return (
        <View style={{ flexDirection: 'row', height: 20 }} wrap={false}>
          {mapKeyed(Array.from({ length: block.count }), (_, i) => (
            <View
              style={{
                width: box,
                height: 20,
                borderWidth: 0.5,
                borderColor: ink,
                ...(i > 0 && { borderLeftWidth: 0 }),
              }}
            />
          ))}
        </View>
      );
    case 'table':
      return (
        <View {...tagAs({ role: 'Table', lang: 'uk' })}>
          {mapKeyed([block.head, ...block.rows], (row, i) => setRow(row, i === 0, styles))}
        </View>
      );
  }
}

function setFormLine({ place, runs }: Line, leads: boolean, measure: number, styles: Styles) {
  const isForPen = runs.some((run) => 'blank' in run);
  const style = {
    fontSize: place === 'clerk' ? 10.5 : size,
    lineHeight: (isForPen ? penLeading : leading) / (place === 'clerk' ? 10.5 : size),
    ...(place === 'to' && { marginLeft: measure / 2 }),
    ...(place === 'title' && {
      textAlign: 'center' as const,
      fontWeight: 700,
      marginTop: 20,
      marginBottom: 8,
    }),
    ...(place === 'plain' && { marginTop: 4 }),
  };
  const role = place === 'title' ? 'H1' : 'P';
  return composeText(
    styles,
    style,
    <>
      {place === 'body' ? <Text>{indent}</Text> : null}
      {mapKeyed(runs, (run) => setRun(run))}
    </>,
    { ...tagAs({ role, lang: 'uk' }), ...(leads && keepWithNext) },
  );
}

function setRun(run: FormRun) {
  if ('words' in run) return <Text>{run.words}</Text>;
  const spaces = Math.round((run.blank * millimetre) / (space * size));
  return <Text style={{ textDecoration: 'underline' }}>{'\u00a0'.repeat(spaces)}</Text>;
}

function setRow(row: readonly string[], isHead: boolean, styles: Styles) {
  const border = { borderWidth: 0.5, borderColor: ink, borderTopWidth: isHead ? 0.5 : 0 };
  const isEmpty = row.every((cell) => cell === '');
  return (
    <View style={{ flexDirection: 'row' }} wrap={!isHead} {...tagAs('TR')}>
      {mapKeyed(row, (cell, i) => (
        <View
          style={{
            width: `${100 / row.length}%`,
            padding: 3,
            ...border,
            ...(i > 0 && { borderLeftWidth: 0 }),
            ...(isEmpty && { height: penLeading }),
          }}
          {...tagAs(isHead ? 'TH' : 'TD')}
        >
          {composeText(
            styles,
            { fontSize: 10, lineHeight: 1.3, fontWeight: isHead ? 700 : 400 },
            cell,
            {
              tags: [],
            },
          )}
        </View>
      ))}
    </View>
  );
}
