package org.compactpublisher.content.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compactpublisher.content.ProseText;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;

/** Reads prose: the Markdown subset that {@code content/README.md} describes, and nothing else. */
public final class MarkdownReader {
  private static final Parser PARSER =
      Parser.builder(
              new MutableDataSet()
                  .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                  .set(Parser.HEADING_SETEXT_MARKER_LENGTH, 3)
                  .set(Parser.INDENTED_CODE_BLOCK_PARSER, true))
          .build();
  private static final Pattern PLACED = Pattern.compile("\\{\\{([^{}]*)}}");

  private final ProseText prose;
  private final BlockReader blocks;
  private final Diagnostics diagnostics;

  /** Where headings may stand. */
  public enum Headings {
    ALLOWED,
    NONE
  }

  private MarkdownReader(
      ProseText prose,
      Anchor document,
      Headings headings,
      ProseTargets targets,
      Diagnostics diagnostics) {
    this.prose = prose;
    this.diagnostics = diagnostics;
    ProseFaults faults = new ProseFaults(prose, diagnostics);
    this.blocks = new BlockReader(document, headings, targets, faults);
  }

  /**
   * Reads the body of a Markdown file, where headings and placed lists may stand.
   *
   * @param document the document it becomes, for the anchors of its headings
   */
  public static List<ProsePart> readParts(
      ProseText prose, Anchor document, ProseTargets targets, Diagnostics diagnostics) {
    return new MarkdownReader(prose, document, Headings.ALLOWED, targets, diagnostics).parts();
  }

  /** Reads prose in a field, where no list can be placed. */
  public static List<Block> readBlocks(
      ProseText prose,
      Anchor document,
      Headings headings,
      ProseTargets targets,
      Diagnostics diagnostics) {
    Optional<Block> plain = PlainProse.read(prose.text());
    if (plain.isPresent()) {
      return List.of(plain.get());
    }
    return new MarkdownReader(prose, document, headings, targets, diagnostics).written();
  }

  private List<Block> written() {
    List<Block> written = new ArrayList<>();
    for (ProsePart part : parts()) {
      if (part instanceof ProsePart.Placed placed) {
        refuse(placed);
      } else {
        written.addAll(((ProsePart.Written) part).blocks());
      }
    }
    return written;
  }

  private void refuse(ProsePart.Placed placed) {
    diagnostics.add(
        Rule.REF_LIST,
        prose.file(),
        placed.line(),
        placed.column(),
        "a list can be placed in a section's own text only",
        "move '{{" + placed.list() + "}}' to a file in sections/");
  }

  private List<ProsePart> parts() {
    try {
      return parsed();
    } catch (StackOverflowError nested) {
      // The parser calls itself for each level, and nothing but the stack bounds it.
      diagnostics.add(
          Rule.TEXT_UNSUPPORTED,
          prose.file(),
          prose.firstLine(),
          1,
          "lists, quotes or brackets in this text stand too deep in one another",
          "remove what was repeated by mistake");
      return List.of();
    }
  }

  private List<ProsePart> parsed() {
    List<ProsePart> parts = new ArrayList<>();
    List<Block> written = new ArrayList<>();
    for (Node node : PARSER.parse(prose.text()).getChildren()) {
      Matcher placed = PLACED.matcher(node.getChars().toString().strip());
      if (node instanceof Paragraph && placed.matches()) {
        parts.add(new ProsePart.Written(written));
        written = new ArrayList<>();
        parts.add(placed(placed.group(1), node.getStartOffset()));
      } else {
        blocks.read(node).ifPresent(written::add);
      }
    }
    parts.add(new ProsePart.Written(written));
    return parts;
  }

  private ProsePart placed(String list, int offset) {
    return new ProsePart.Placed(list.strip(), prose.line(offset), prose.column(offset));
  }
}
