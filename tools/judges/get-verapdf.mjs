import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { root, run } from '../install.mjs';
import { installPrograms } from '../install-programs.mjs';

const pom = `${root}tools/judges/pom.xml`;
const folder = `${root}node_modules/.cache/putivnyk/judges`;

const isThere = (program, option) => !spawnSync(program, [option], { stdio: 'ignore' }).error;
const hasJava = () => isThere('java', '-version');
const hasMaven = () => isThere('mvn', '--version');

/** Where the jar of the pinned version lies, or will. */
function jarFile() {
  const [, version] = /<artifactId>cli<\/artifactId>\s*<version>([^<]+)/.exec(
    readFileSync(pom, 'utf8'),
  );
  return `${folder}/cli-${version}.jar`;
}

/**
 * Finds veraPDF, the reference checker of PDF/UA, or gets it by Maven into a folder that is no part of the repository.
 * @param isWanted whether Java and Maven may be installed too, if that is agreed to; without it only what is there is used
 * @returns the jar, or nothing where it cannot be had
 */
export async function getVerapdf(isWanted) {
  const jar = jarFile();
  const isMissing = () => !hasJava() || !(existsSync(jar) || hasMaven());
  if (isMissing() && !isWanted) return undefined;
  if (isMissing())
    await installPrograms({
      'apt-get': ['default-jre-headless', 'maven'],
      dnf: ['java-latest-openjdk-headless', 'maven'],
      brew: ['openjdk', 'maven'],
    });
  if (isMissing()) return undefined;
  if (!existsSync(jar)) {
    const goal = ['dependency:copy-dependencies', '-DexcludeTransitive=true'];
    run('mvn', ['-q', '-B', '-f', pom, ...goal, `-DoutputDirectory=${folder}`]);
  }
  return existsSync(jar) ? jar : undefined;
}
