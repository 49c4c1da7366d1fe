package org.compactpublisher.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.compactpublisher.compare.EditionComparison;
import org.compactpublisher.compare.TextComparison;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.Labels;
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

  ComparisonComposer(EditionComparison comparison, Labels labels) {
    this.comparison = comparison;
    this.before = comparison.before();
    this.after = comparison.after();
    this.words = new ComparisonWords(comparison, labels);
    this.totals = new ComparisonTotals(comparison, words);
    this.page = ComparisonWords.page(after);
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
    body.addAll(new ComparisonPoints(comparison, words).compose());
    body.addAll(new ComparisonTables(comparison, words).compose(codes));
    for (ComparedCode code : codes) {
      body.addAll(changes(code));
    }
    body.add(heading(words.text(Label.CHANGES_HOW), "how"));
    body.addAll(method());
    return body;
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
}
