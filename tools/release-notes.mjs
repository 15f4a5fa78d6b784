/**
 * Writes the notes of a release: what the changelog says of it, and how to tell that a copy is the one that was released.
 * @param changelog the whole file: a second-level heading for each version
 * @param version as package.json has it
 * @param hashes lines as `sha256sum` writes them, of the files that are published
 * @throws when the changelog says nothing of the version
 */
export function writeReleaseNotes(changelog, version, hashes) {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((one) => one.split('\n')[0].trim() === version);
  const words = section?.split('\n').slice(1).join('\n').trim();
  if (!words) throw new Error(`CHANGELOG.md says nothing of ${version}: add "## ${version}".`);
  return `# Putivnyk ${version}

${words}

## Is this copy the one that was released?

The build gives the same bytes to whoever makes it: \`npm ci\`, then \`npm run reproduce\`. Save the lines below as
\`SHA256SUMS\` in the folder with the published files and run \`sha256sum --check SHA256SUMS\`.

\`\`\`
${hashes.join('\n')}
\`\`\`
`;
}
