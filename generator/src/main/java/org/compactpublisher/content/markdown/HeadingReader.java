package org.compactpublisher.content.markdown;

import com.vladsch.flexmark.ast.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compactpublisher.content.markdown.MarkdownReader.Headings;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.InlineText;
import org.compactpublisher.document.Slug;
import org.compactpublisher.source.Rule;

/** Reads the headings of one text: each has a level in order and an id of its own. */
final class HeadingReader {
  private static final Pattern WRITTEN_ID = Pattern.compile("\\{#([^{}]*)}$");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int DEEPEST = 4;

  private final Anchor document;
  private final Headings allowed;
  private final InlineReader inlines;
  private final ProseFaults faults;
  private final HeadingIds ids = new HeadingIds();
  private int level = 1;

  HeadingReader(Anchor document, Headings allowed, InlineReader inlines, ProseFaults faults) {
    this.document = document;
    this.allowed = allowed;
    this.inlines = inlines;
    this.faults = faults;
  }

  /** A heading; absent, and told, where none may stand. */
  Optional<Block> read(Heading heading) {
    if (heading.isSetextHeading()) {
      tell(
          heading,
          "the line of signs below makes this text a heading",
          "begin a heading with '" + signs() + "'; remove the line of signs");
      return Optional.empty();
    }
    if (allowed == Headings.NONE) {
      tell(heading, "no heading may stand here", "use **bold words** instead");
      return Optional.empty();
    }
    checkLevel(heading);
    level = Math.max(2, Math.min(heading.getLevel(), DEEPEST));
    return Optional.of(block(heading));
  }

  private void checkLevel(Heading heading) {
    int written = heading.getLevel();
    if (written == 1 || written > DEEPEST || written > level + 1) {
      tell(
          heading,
          written == 1
              ? "the page's title is its only heading of level 1"
              : "a heading of level " + written + " cannot follow one of level " + level,
          "begin the line with '" + signs() + "'");
    }
  }

  private Block block(Heading heading) {
    List<Inline> words = new ArrayList<>(inlines.read(heading.getFirstChild(), null));
    if (InlineText.of(words).isBlank()) {
      tell(heading, "this heading has no words", "write them or remove it");
    }
    String id = takeId(heading, words);
    Anchor anchor = Anchor.heading(document.compact(), document.document(), id);
    return new Block.Heading(level, "", words, anchor);
  }

  /** What begins a heading one level below the last. */
  private String signs() {
    return "#".repeat(Math.min(level + 1, DEEPEST)) + " ";
  }

  private String takeId(Heading heading, List<Inline> words) {
    String written = cutId(words);
    if (written.isEmpty()) {
      return ids.takeFree(Slug.of(InlineText.of(words)));
    }
    if (!ID.matcher(written).matches()) {
      faults.tell(
          Rule.FIELD_ID,
          heading,
          "'" + written + "' cannot be an id",
          "use lower-case letters, digits and hyphens, such as '" + Slug.of(written) + "'");
    }
    if (!ids.take(written)) {
      String message = "the id '" + written + "' is used already";
      faults.tell(Rule.ID_DUPLICATE, heading, message, "change it");
    }
    return written;
  }

  /** Takes the id that ends the words away from them; empty when there is none. */
  private static String cutId(List<Inline> words) {
    int end = words.size() - 1;
    if (end < 0 || !(words.get(end) instanceof Inline.Text last)) {
      return "";
    }
    String text = last.value().stripTrailing();
    Matcher id = WRITTEN_ID.matcher(text);
    if (!id.find()) {
      return "";
    }
    words.set(end, new Inline.Text(text.substring(0, id.start()).stripTrailing()));
    return id.group(1);
  }

  private void tell(Heading heading, String message, String hint) {
    faults.tell(Rule.TEXT_HEADING, heading, message, hint);
  }
}
