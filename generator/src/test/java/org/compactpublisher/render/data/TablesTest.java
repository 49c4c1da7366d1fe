package org.compactpublisher.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Definition;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.ListItem;
import org.compactpublisher.document.Party;
import org.compactpublisher.document.SubItem;
import org.compactpublisher.document.Undertaking;
import org.compactpublisher.document.UndertakingGroup;
import org.compactpublisher.fixtures.ChangedSample;
import org.junit.jupiter.api.Test;

/** The table of undertakings holds words, and no marks of Markdown. */
final class TablesTest {
  private static final Anchor PLACE = Anchor.permanent("a", "codes/b", "f-p1");

  @Test
  void textsAreWordsAlone() {
    List<Block> content =
        List.of(
            paragraph("2009. A * year:"),
            new Block.BulletList(List.of(new ListItem(List.of(paragraph("one"))))),
            new Block.Quote(List.of(paragraph("two")), List.of()),
            new Block.DefinitionList(
                List.of(new Definition(List.of(text("three")), List.of(paragraph("four"))))),
            new Block.Paragraph(List.of(text("five"), new Inline.LineBreak(), text("- six"))));
    assertEquals("2009. A * year: one two three four five - six (1) seven", text(content));
  }

  private static String text(List<Block> content) {
    SubItem part = new SubItem("1", PLACE, List.of(paragraph("seven")));
    Undertaking undertaking =
        new Undertaking(
            "F-P1", "", PLACE, content, List.of(part), List.of(), List.of(), List.of(), List.of());
    Party party = new Party("council", "Council", "What the council will do", Party.Side.LEFT);
    UndertakingGroup group =
        new UndertakingGroup(party, "", "", PLACE, List.of(), List.of(undertaking));
    Block block = new Block.Undertakings(List.of(group));
    List<Table> tables = Tables.of(ChangedSample.alone(List.of(block), List.of()), "https://a/");
    return tables.get(0).rows().get(0).get(4);
  }

  private static Block paragraph(String words) {
    return new Block.Paragraph(List.of(text(words)));
  }

  private static Inline text(String words) {
    return new Inline.Text(words);
  }
}
