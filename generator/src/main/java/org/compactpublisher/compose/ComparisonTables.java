package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.compactpublisher.compare.ComparedUndertaking;
import org.compactpublisher.compare.EditionComparison;
import org.compactpublisher.compare.PlacedUndertaking;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Cell;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.Party;
import org.compactpublisher.document.Row;
import org.compactpublisher.model.Compact;

/** The figures of a comparison code by code and party by party, and how to read them. */
final class ComparisonTables {
  private final EditionComparison comparison;
  private final Compact before;
  private final Compact after;
  private final ComparisonWords words;
  private final ComparisonTotals totals;

  ComparisonTables(EditionComparison comparison, ComparisonWords words) {
    this.comparison = comparison;
    this.before = comparison.before();
    this.after = comparison.after();
    this.words = words;
    this.totals = new ComparisonTotals(comparison, words);
  }

  /** Where parties have parts of their own and nothing else, their table tells of them already. */
  List<Block> compose(List<ComparedCode> codes) {
    List<Block> tables =
        new ArrayList<>(List.of(counted(), words.parts() ? parts(codes) : codes(codes)));
    if (!codes.stream().allMatch(code -> code.code().party().isPresent())) {
      tables.add(parties());
    }
    return tables;
  }

  private Block counted() {
    Label counted = words.tense(Label.CHANGES_COUNTED, Label.CHANGES_COUNTED_DRAFT);
    Map<String, String> values =
        Map.of(
            "others", before.about().word().many(),
            "before", before.about().edition(),
            "things", after.about().word().many(),
            "after", after.about().edition());
    return new Block.Paragraph(Phrase.text(words.text(counted, values)));
  }

  private Block codes(List<ComparedCode> codes) {
    List<Row> rows = rows(codes, Label.CHANGES_ALL_CODES);
    return table(Label.CHANGES_CODE_BY_CODE, Label.CHANGES_CODE, rows);
  }

  private Block parts(List<ComparedCode> codes) {
    List<Row> rows = rows(codes, Label.CHANGES_ALL_PARTS);
    return table(Label.CHANGES_PART_BY_PART, Label.CHANGES_PART, rows);
  }

  private List<Row> rows(List<ComparedCode> codes, Label all) {
    List<Row> rows = new ArrayList<>();
    for (ComparedCode code : codes) {
      String id = code.code().id();
      rows.add(row(code.code().shortTitle(), totals.figures(each -> each.code().id().equals(id))));
    }
    rows.add(row(words.text(all), totals.figures(each -> true)));
    return rows;
  }

  private Block parties() {
    Map<String, String> names = new LinkedHashMap<>();
    promising(after, comparison.later(), names);
    promising(before, comparison.earlier(), names);
    List<Row> rows = new ArrayList<>();
    names.forEach(
        (id, name) -> rows.add(row(name, totals.figures(each -> each.group().party().equals(id)))));
    rows.add(row(words.text(Label.CHANGES_ALL_PARTIES), totals.figures(each -> true)));
    return table(Label.CHANGES_PARTY_BY_PARTY, Label.CHANGES_PARTY, rows);
  }

  /** In the edition's own order of parties. */
  private static void promising(
      Compact edition, List<ComparedUndertaking> compared, Map<String, String> names) {
    List<String> promising =
        compared.stream()
            .map(ComparedUndertaking::placed)
            .map(PlacedUndertaking::group)
            .map(group -> group.party())
            .toList();
    for (Party party : edition.parties()) {
      if (promising.contains(party.id())) {
        names.putIfAbsent(party.id(), party.name());
      }
    }
  }

  private Block table(Label caption, Label first, List<Row> rows) {
    return new Block.Table(Phrase.text(words.text(caption)), header(first), rows);
  }

  private List<Cell> header(Label first) {
    Label in = words.tense(Label.CHANGES_IN, Label.CHANGES_IN_DRAFT);
    return Stream.of(
            words.text(first),
            words.text(Label.CHANGES_IN, Map.of("edition", before.about().edition())),
            words.text(Label.FATE_KEPT),
            words.text(Label.FATE_REWORDED),
            words.text(Label.FATE_DROPPED),
            words.text(Label.FATE_NEW),
            words.text(in, Map.of("edition", after.about().edition())))
        .map(ComparisonTables::cell)
        .toList();
  }

  private static Row row(String title, List<Integer> figures) {
    List<Cell> cells = new ArrayList<>();
    cells.add(cell(title));
    figures.forEach(figure -> cells.add(cell(figure.toString())));
    return new Row(cells);
  }

  private static Cell cell(String text) {
    return new Cell(Phrase.text(text));
  }
}
