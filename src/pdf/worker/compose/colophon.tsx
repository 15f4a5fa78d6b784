/** @jsxImportSource react */
import { Link, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Qr, TypesetJob } from '../../messages';
import { codeFace } from '../fonts/open-fonts';
import { tagAs } from '../structure/tag';
import { composeText } from './compose-text';
import { composeQrCode } from './qr-code';
import type { Styles } from './styles';

/** Sets, at the end of a guide, the square code to the page that it is from, with its address in letters. */
export function composeColophon({ qr }: TypesetJob, styles: Styles) {
  if (!qr) return <View />;
  return (
    <View style={styles.colophon} wrap={false} {...tagAs('Div')}>
      {composeCode(qr, 72, styles, styles.label)}
    </View>
  );
}

/** Sets the same at the foot of a card's last panel, with the day and the code of its text, which stand nowhere else. */
export function composeCardColophon({ runningHeads, qr }: TypesetJob, styles: Styles) {
  const { small } = styles;
  const imprint = (
    <>
      {composeText(styles, small, runningHeads.asOf)}
      {composeText(styles, [small, { fontFamily: codeFace }], runningHeads.code)}
    </>
  );
  return (
    <View style={[styles.colophon, { marginTop: 'auto' }]} {...tagAs('Div')}>
      {qr ? (
        composeCode(qr, 58, styles, small, imprint)
      ) : (
        <View style={styles.colophonWords}>{imprint}</View>
      )}
    </View>
  );
}

function composeCode(
  { address, words }: Qr,
  least: number,
  styles: Styles,
  style: Styles['small'],
  imprint: ReactNode = null,
) {
  // What stands behind the sign is for machines.
  const [page = ''] = address.split('#');
  const printed = page.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return (
    <>
      {composeQrCode(address, least)}
      <View style={styles.colophonWords}>
        {composeText(styles, style, words)}
        {composeText(
          styles,
          styles.small,
          <Link
            src={page}
            style={styles.link}
            {...tagAs({ role: 'Link', says: { words: printed } })}
          >
            <Text>{printed}</Text>
          </Link>,
        )}
        {imprint}
      </View>
    </>
  );
}
