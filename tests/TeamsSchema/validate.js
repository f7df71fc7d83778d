// Holds the files of an unpacked Teams app package to Microsoft's schemas, and prints every fault as a line.
'use strict';
const fs = require('fs');
const path = require('path');
const Ajv = require('ajv-draft-04');
const formats = require('ajv-formats');

const folder = process.argv[2];
const read = file => JSON.parse(fs.readFileSync(file, 'utf8'));
const manifest = read(path.join(folder, 'manifest.json'));
const schemas = path.join(
  path.dirname(require.resolve('@microsoft/app-manifest/package.json')), 'build', 'json-schemas', 'teams', `v${manifest.manifestVersion}`);
// The patterns of the localisation schema are no patterns in Unicode mode.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats(ajv);

function check(schema, files) {
  const isValid = ajv.compile(read(path.join(schemas, schema)));
  for (const file of files) {
    if (!isValid(read(path.join(folder, file)))) {
      isValid.errors.forEach(fault => console.log(`${file}: ${fault.instancePath} ${fault.message}`));
    }
  }
}

check('MicrosoftTeams.schema.json', ['manifest.json']);
check('MicrosoftTeams.Localization.schema.json', manifest.localizationInfo.additionalLanguages.map(language => language.file));
