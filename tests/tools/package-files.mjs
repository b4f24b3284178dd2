/** The pages and descriptions that lie in the packages beside the script. */

const policy = (connect) =>
  [
    "default-src 'none'",
    "script-src 'self' file:",
    "style-src 'self' file: 'unsafe-inline'",
    "img-src 'self' file: data: blob:",
    "font-src 'self' file:",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The page. The script is a classic one: browsers refuse modules from a folder. */
export const page = (connect) => `<!doctype html>
<html lang="tr">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy(connect)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Prova — Katip Rehberi</title>
    <link rel="icon" href="icon.png" />
    <link rel="stylesheet" href="simulator.css" />
  </head>
  <body>
    <div id="root"></div>
    <noscript>Bu sayfa JavaScript ile çalışır. · This page needs JavaScript.</noscript>
    <script defer src="simulator.js"></script>
  </body>
</html>
`;

const titles = {
  all: {
    tr: 'Katip Rehberi: İSG-KATİP onay provası',
    en: 'Katip Rehberi: rehearsal of the İSG-KATİP approval',
  },
  practice: { tr: 'Alıştırma', en: 'Practice' },
  exam: { tr: 'Sınav', en: 'Exam' },
};
const says = {
  tr: 'Resmî bir uygulama değildir. Gerçek sisteme bağlanmaz.',
  en: 'Not an official application. It does not connect to the real system.',
};

/** imsmanifest.xml of SCORM 1.2. `files`: paths in the package; `pass`: points that pass. */
export const scormManifest = (files, pass) => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="katip-rehberi-prova" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="prova">
    <organization identifier="prova">
      <title>${titles.all.tr}</title>
      <item identifier="alistirma" identifierref="sayfa" parameters="?mode=guided">
        <title>${titles.practice.tr}</title>
      </item>
      <item identifier="sinav" identifierref="sayfa" parameters="?mode=exam">
        <title>${titles.exam.tr}</title>
        <adlcp:masteryscore>${pass}</adlcp:masteryscore>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="sayfa" type="webcontent" adlcp:scormtype="sco" href="index.html">
${files.map((file) => `      <file href="${file}" />`).join('\n')}
    </resource>
  </resources>
</manifest>
`;

const both = (tag, said) =>
  `<${tag}><langstring lang="tr">${said.tr}</langstring><langstring lang="en">${said.en}</langstring></${tag}>`;

const unit = (
  id,
  title,
  query,
  moveOn,
  mastery,
) => `  <au id="https://katip-rehberi.example/cmi5/${id}" moveOn="${moveOn}"${mastery} launchMethod="AnyWindow">
    ${both('title', title)}
    ${both('description', says)}
    <url>index.html?mode=${query}</url>
  </au>
`;

/** cmi5.xml: practice is completed, the exam is passed. */
export const cmi5Structure = (pass) => `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="https://katip-rehberi.example/cmi5">
    ${both('title', titles.all)}
    ${both('description', says)}
  </course>
${unit('alistirma', titles.practice, 'guided', 'Completed', '')}${unit('sinav', titles.exam, 'exam', 'Passed', ` masteryScore="${pass / 100}"`)}</courseStructure>
`;
