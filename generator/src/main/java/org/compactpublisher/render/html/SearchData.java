package org.compactpublisher.render.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.BlockText;
import org.compactpublisher.document.ConstantName;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.InlineText;
import org.compactpublisher.document.Party;
import org.compactpublisher.document.PartyTotal;
import org.compactpublisher.document.TermEntry;
import org.compactpublisher.document.Undertaking;
import org.compactpublisher.document.UndertakingGroup;
import org.compactpublisher.json.Json;

/**
 * What the search script reads of one compact. Rows are lists, not objects, because the names of
 * their fields would be a third of the file:
 *
 * <ul>
 *   <li>{@code parties}: side, name
 *   <li>{@code documents}: address in the compact, title, words before the first heading
 *   <li>{@code undertakings}: id, number of the party, number of the document, words, addresses of
 *       its subjects
 *   <li>{@code terms}: id, term, definition
 *   <li>{@code headings}: number of the document, fragment, title, words below it
 *   <li>{@code names}: see {@link SearchNames}
 * </ul>
 */
final class SearchData {
  /** Where the search and its data are. */
  static final String FOLDER = "search/";

  private final List<Party> parties;
  private final List<List<Object>> documents = new ArrayList<>();
  private final List<List<Object>> undertakings = new ArrayList<>();
  private final List<List<Object>> terms = new ArrayList<>();
  private final List<List<Object>> headings = new ArrayList<>();
  private final SearchNames names = new SearchNames();

  private SearchData(List<Party> parties) {
    this.parties = parties;
  }

  /** Writes the file of a compact. */
  static void write(DocumentSet compact, PageWriter writer) {
    List<Party> parties = compact.parties().stream().map(PartyTotal::party).toList();
    SearchData data = new SearchData(parties);
    compact.documents().forEach(data::read);
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("parties", parties.stream().map(SearchData::party).toList());
    file.put("documents", data.documents);
    file.put("undertakings", data.undertakings);
    file.put("terms", data.terms);
    file.put("headings", data.headings);
    file.put("names", data.names.rows());
    writer.file(FOLDER + compact.id() + ".json", Json.dense(file).getBytes(StandardCharsets.UTF_8));
  }

  private static List<Object> party(Party party) {
    return List.of(ConstantName.of(party.side()), party.name());
  }

  private void read(Document document) {
    int number = documents.size();
    names.read(document, number);
    List<Object> row = row(document.anchor().document(), document.title());
    documents.add(row);
    List<Block> below = new ArrayList<>();
    for (Block block : document.body()) {
      if (block instanceof Block.Undertakings found) {
        found.groups().forEach(group -> read(group, number));
      } else if (block instanceof Block.Glossary glossary) {
        glossary.terms().forEach(this::read);
      } else if (block instanceof Block.Heading heading) {
        row.add(BlockText.of(below));
        below.clear();
        row = row(number, heading.anchor().fragment(), InlineText.of(heading.content()));
        headings.add(row);
      } else {
        below.add(block);
      }
    }
    row.add(BlockText.of(below));
  }

  private static List<Object> row(Object... begun) {
    return new ArrayList<>(List.of(begun));
  }

  private void read(UndertakingGroup group, int document) {
    int party = parties.indexOf(group.party());
    for (Undertaking promise : group.undertakings()) {
      List<Block> words = new ArrayList<>(promise.content());
      promise.subItems().forEach(item -> words.addAll(item.content()));
      List<String> subjects =
          promise.subjects().stream().map(subject -> subject.target().document()).toList();
      undertakings.add(List.of(promise.id(), party, document, BlockText.of(words), subjects));
    }
  }

  private void read(TermEntry term) {
    boolean alone = term.abbreviation().isEmpty();
    String name = term.term() + (alone ? "" : " (" + term.abbreviation() + ")");
    terms.add(List.of(term.anchor().fragment(), name, BlockText.of(term.definition())));
  }
}
