// What can be found: the data of every compact (search/ID.json) and the subjects of the page.
// Loaded with index.js.

// Each compact's rows, with the names of what they stand in; see SearchData.java for the fields.
const rowsOf = (compact, titles, { parties, documents, undertakings, terms, headings, names }) => [
  ...undertakings.map(([id, party, document, text, tagged]) => {
    const [side, name] = parties[party];
    const [address, title] = documents[document];
    const subjects = tagged.map((subject) => titles.get(subject) ?? '').join(' ');
    return { kind: 'undertakings', compact, name: id, text, where: title, side, party: name, subjects, address, fragment: id.toLowerCase() };
  }),
  ...terms.map(([id, name, text]) => ({ kind: 'terms', compact, name, text, where: '', address: 'glossary', fragment: id })),
  ...documents.map(([address, name, text]) => ({ kind: 'headings', compact, name, text, where: '', address, fragment: '' })),
  ...headings.map(([document, fragment, name, text]) => {
    const [address, title] = documents[document];
    return { kind: 'headings', compact, name, text, where: title, address, fragment };
  }),
  ...names.map(([document, fragment, role, name, text, where]) => {
    const [address] = documents[document];
    return { kind: 'names', compact, name, text, where, role, address, fragment };
  }),
];

// All rows. The titles of the subjects are a map from their addresses.
export const read = async (compacts, titles) => {
  const rows = await Promise.all(
    compacts.map(async (id) => {
      const answer = await fetch(`${id}.json`);
      if (!answer.ok) throw new Error(`${id}.json: ${answer.status}`);
      return rowsOf(id, titles, await answer.json());
    }),
  );
  const subjects = [...titles].map(([address, name]) => ({ kind: 'subjects', name, text: '', address }));
  return [...subjects, ...rows.flat()];
};
