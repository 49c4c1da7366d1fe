package org.compactpublisher.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Change.Showing;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.InlineText;
import org.compactpublisher.document.ListItem;
import org.compactpublisher.model.Undertaking;
import org.junit.jupiter.api.Test;

/** What is marked in two wordings: never more or less than what they say. */
final class TextComparisonTest {

  @Test
  void marksChangeNoWordOfTheRealEditions() {
    EditionComparison editions = KentEditions.compared();
    Map<Showing, Integer> shown = new EnumMap<>(Showing.class);
    for (ComparedUndertaking compared : editions.later()) {
      if (!compared.others().isEmpty()) {
        shown.merge(assertFaithful(undertakings(compared), text(compared)), 1, Integer::sum);
      }
    }
    assertEquals(44, shown.values().stream().mapToInt(Integer::intValue).sum());
    assertTrue(shown.get(Showing.MARKED) >= 5, shown::toString);
    assertTrue(shown.get(Showing.SAME) >= 5, shown::toString);
  }

  @Test
  void marksChangeNoWordOfAnyPairOfUndertakings() {
    EditionComparison editions = KentEditions.compared();
    for (ComparedUndertaking old : editions.earlier()) {
      for (ComparedUndertaking fresh : editions.later()) {
        assertFaithful(List.of(old.placed().undertaking()), text(fresh));
      }
    }
  }

  @Test
  void keepsListsStressAndLanguageAndDropsLinks() {
    Block linked =
        new Block.Paragraph(
            List.of(
                new Inline.Text("See "),
                new Inline.CrossReference(
                    List.of(new Inline.Text("the list")), Anchor.document("a", "b")),
                new Inline.Text(" and "),
                new Inline.LanguageSpan(List.of(new Inline.Text("croeso i bawb")), "cy"),
                new Inline.LineBreak(),
                new Inline.Strong(List.of(new Inline.Text("now and in time or never")))));
    TextComparison texts =
        TextComparison.of(
            List.of(undertaking(List.of(linked))),
            undertaking(
                List.of(
                    new Block.BulletList(
                        List.of(
                            new ListItem(
                                List.of(
                                    paragraph(
                                        "See the list and croeso i chi now and in time or later"))))))));
    assertEquals(Showing.MARKED, texts.showing());
    List<Inline> content = ((Block.Paragraph) texts.before().get(0).get(0)).content();
    assertTrue(
        content.toString().contains("LanguageSpan[content=[Text[value=bawb]], language=cy]"));
    assertTrue(content.toString().contains("Removed[content=[Strong[content=[Text[value=never"));
    assertFalse(content.toString().contains("CrossReference"));
    assertTrue(texts.after().get(0) instanceof Block.BulletList);
  }

  @Test
  void textThatIsWrittenAnewIsNotMarked() {
    TextComparison texts =
        TextComparison.of(
            List.of(undertaking(List.of(paragraph("Meet once a year")))),
            undertaking(List.of(paragraph("Publish what each partner was told"))));
    assertEquals(Showing.ANEW, texts.showing());
    assertEquals(List.of(paragraph("Publish what each partner was told")), texts.after());
  }

  /** What is unmarked is the same in both; with what is marked it is the whole wording. */
  private static Showing assertFaithful(List<Undertaking> before, Undertaking after) {
    TextComparison texts = TextComparison.of(before, after);
    List<Inline> old = texts.before().stream().flatMap(each -> inlines(each).stream()).toList();
    List<Inline> fresh = inlines(texts.after());
    assertEquals(words(before.stream().flatMap(TextComparisonTest::plain).toList()), words(old));
    assertEquals(words(plain(after).toList()), words(fresh));
    if (texts.showing() == Showing.MARKED) {
      assertEquals(words(unmarked(old)), words(unmarked(fresh)));
      assertFalse(words(unmarked(old)).isEmpty());
    }
    return texts.showing();
  }

  private static Stream<Inline> plain(Undertaking undertaking) {
    return inlines(TextComparison.alone(undertaking)).stream();
  }

  private static List<Inline> unmarked(List<Inline> content) {
    return content.stream()
        .filter(each -> !(each instanceof Inline.Removed) && !(each instanceof Inline.Added))
        .toList();
  }

  private static List<String> words(List<Inline> content) {
    List<String> words = new ArrayList<>();
    for (Inline inline : content) {
      Word.of(InlineText.of(List.of(inline))).stream()
          .map(Word::letters)
          .filter(letters -> !letters.isEmpty())
          .forEach(words::add);
    }
    return words;
  }

  private static List<Inline> inlines(List<Block> blocks) {
    List<Inline> inlines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        inlines.addAll(paragraph.content());
      }
      Wording.items(block).forEach(item -> inlines.addAll(inlines(item.content())));
    }
    return inlines;
  }

  private static List<Undertaking> undertakings(ComparedUndertaking compared) {
    return compared.others().stream().map(PlacedUndertaking::undertaking).toList();
  }

  private static Undertaking text(ComparedUndertaking compared) {
    return compared.placed().undertaking();
  }

  private static Undertaking undertaking(List<Block> text) {
    return new Undertaking("A1", "", text, List.of(), List.of(), Optional.empty(), "", List.of());
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(List.of(new Inline.Text(text)));
  }
}
