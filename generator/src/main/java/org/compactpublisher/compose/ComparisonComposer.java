package org.compactpublisher.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.compactpublisher.compare.EditionComparison;
import org.compactpublisher.compare.PlacedUndertaking;
import org.compactpublisher.compare.TextComparison;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Cell;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.ListItem;
import org.compactpublisher.document.PromiseWord;
import org.compactpublisher.document.Row;
import org.compactpublisher.document.Slug;
import org.compactpublisher.model.CodeOfPractice;
import org.compactpublisher.model.Compact;

/** Turns the comparison of an edition with the one it replaces into a document. */
final class ComparisonComposer {
  private final EditionComparison comparison;
  private final Compact before;
  private final Compact after;
  private final ComparisonWords words;
  private final ComparisonTotals totals;
  private final Anchor page;
  private final boolean parts;

  ComparisonComposer(EditionComparison comparison, Labels labels) {
    this.comparison = comparison;
    this.before = comparison.before();
    this.after = comparison.after();
    this.words = new ComparisonWords(comparison, labels);
    this.totals = new ComparisonTotals(comparison, words);
    this.page = ComparisonWords.page(after);
    this.parts = comparison.later().stream().anyMatch(each -> inPart(each.placed()));
  }

  private static boolean inPart(PlacedUndertaking placed) {
    return placed.code().party().isPresent();
  }

  Document compose() {
    String title = words.text(words.tense(Label.CHANGES, Label.CHANGES_DRAFT));
    Label summary = words.tense(Label.CHANGES_SUMMARY, Label.CHANGES_SUMMARY_DRAFT);
    Map<String, String> editions =
        Map.of(
            "after", after.about().shortTitle(),
            "before", before.about().shortTitle(),
            "thing", after.about().word().one());
    return new Document(
        page,
        Document.Kind.CHANGES,
        title,
        title,
        "",
        words.text(summary, editions),
        1,
        1,
        0,
        body(),
        List.of(),
        List.of(before.about().path(), after.about().path()));
  }

  private List<Block> body() {
    List<ComparedCode> codes = ComparedCode.all(comparison, new ChangeComposer(comparison, words));
    List<Block> body = new ArrayList<>();
    body.add(heading(words.text(Label.CHANGES_SHORT), "totals"));
    body.add(new Block.Totals(List.of(totals.before(), totals.after())));
    body.addAll(attributes());
    body.addAll(table(codes));
    for (ComparedCode code : codes) {
      body.addAll(changes(code));
    }
    body.add(heading(words.text(Label.CHANGES_HOW), "how"));
    body.addAll(method());
    return body;
  }

  private List<Block> attributes() {
    PromiseWord old = before.about().word();
    List<ListItem> items = new ArrayList<>();
    Label merged = words.tense(Label.CHANGES_MERGED, Label.CHANGES_MERGED_DRAFT);
    attribute(merged, totals.merged(), after.about().word(), items);
    attribute(Label.CHANGES_SPLIT, totals.split(), old, items);
    attribute(Label.CHANGES_MOVED_PARTY, totals.movedParty(), old, items);
    Label movedCode = parts ? Label.CHANGES_MOVED_PART : Label.CHANGES_MOVED_CODE;
    attribute(movedCode, totals.movedCode(), old, items);
    return items.isEmpty() ? List.of() : List.of(new Block.BulletList(items));
  }

  private void attribute(Label label, int count, PromiseWord word, List<ListItem> items) {
    if (count > 0) {
      Map<String, String> values =
          Map.of(
              "count", Integer.toString(count),
              "thing", count == 1 ? word.one() : word.afterNumber(),
              "before", before.about().edition(),
              "after", after.about().edition());
      items.add(new ListItem(List.of(paragraph(words.text(label, values)))));
    }
  }

  private List<Block> table(List<ComparedCode> codes) {
    List<Row> rows = new ArrayList<>();
    for (ComparedCode code : codes) {
      String title = code.code().shortTitle();
      rows.add(row(title, totals.figures(each -> each.id().equals(code.code().id()))));
    }
    Label all = parts ? Label.CHANGES_ALL_PARTS : Label.CHANGES_ALL_CODES;
    rows.add(row(words.text(all), totals.figures(each -> true)));
    Label caption = parts ? Label.CHANGES_PART_BY_PART : Label.CHANGES_CODE_BY_CODE;
    return List.of(
        new Block.Table(
            Phrase.text(words.text(caption)),
            header(parts ? Label.CHANGES_PART : Label.CHANGES_CODE),
            rows),
        paragraph(
            words.text(
                Label.CHANGES_COUNTED,
                Map.of(
                    "thing", before.about().word().many(), "before", before.about().edition()))));
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
        .map(ComparisonComposer::cell)
        .toList();
  }

  private static Row row(String title, List<Integer> figures) {
    List<Cell> cells = new ArrayList<>();
    cells.add(cell(title));
    figures.forEach(figure -> cells.add(cell(figure.toString())));
    return new Row(cells);
  }

  private List<Block> changes(ComparedCode compared) {
    CodeOfPractice code = compared.code();
    String fragment = Slug.of(code.id());
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(code.title(), fragment));
    for (ComparedCode.Group group : compared.groups()) {
      Anchor anchor =
          Anchor.heading(page.compact(), page.document(), fragment + "-" + group.fragment());
      blocks.add(new Block.Changes(group.party(), group.title(), anchor, group.changes()));
    }
    return blocks;
  }

  private List<Block> method() {
    Map<String, String> values =
        Map.of(
            "before", before.about().shortTitle(),
            "after", after.about().shortTitle(),
            "things", after.about().word().many(),
            "others", before.about().word().many(),
            "kept", hundredths(EditionComparison.ALMOST_THE_SAME),
            "anew", hundredths(TextComparison.TOO_FEW_SHARED));
    return Stream.of(
            Label.CHANGES_HOW_LINKED,
            Label.CHANGES_HOW_FATES,
            Label.CHANGES_HOW_SIMILARITY,
            Label.CHANGES_HOW_MARKS)
        .map(label -> paragraph(words.text(label, values)))
        .toList();
  }

  private static String hundredths(int number) {
    return BigDecimal.valueOf(number, 2).toPlainString();
  }

  private Block heading(String title, String fragment) {
    Anchor anchor = Anchor.heading(page.compact(), page.document(), fragment);
    return new Block.Heading(2, "", Phrase.text(title), anchor);
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(Phrase.text(text));
  }

  private static Cell cell(String text) {
    return new Cell(List.of(new Inline.Text(text)));
  }
}
