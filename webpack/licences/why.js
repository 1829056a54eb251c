/** Why a package ships, in the words of docs/licences.md. The first pattern that fits its name counts. */
module.exports = [
  [
    /^@cj-tech-master\/excelts$/,
    'reads and writes .xlsx for files chosen to be consolidated; loaded when they are',
  ],
  [/^fflate$/, 'packs and unpacks .xlsx; loaded with the reader'],
  [/^@microsoft\/office-js-helpers$/, 'keeps what the pane remembers; loaded with the first thing to keep'],
  [/^big\.js$/, 'decimal arithmetic of scores, shares and pay'],
  [/^(react|react-dom|scheduler)$/, 'draws the pane'],
  [/^@fluentui\/react-icons$/, 'icons of the pane'],
  [/^@fluentui\//, 'controls of the pane, as Office looks'],
  [/^(@griffel\/|@emotion\/hash$|rtl-css-js$|stylis$)/, 'styles of the controls'],
  [/^(tabster|keyborg)$/, 'keyboard and focus in the pane'],
];
