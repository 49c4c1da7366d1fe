package org.compactpublisher.render.markdown;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Labels;
import org.compactpublisher.render.copy.ChangeMarks;
import org.compactpublisher.render.copy.Part;
import org.compactpublisher.render.copy.WholeCopy;

/** A whole compact as one Markdown file. */
public final class MarkdownCopy {
  private final MarkdownInlines words;
  private final String pictures;

  private MarkdownCopy(MarkdownInlines words, String pictures) {
    this.words = words;
    this.pictures = pictures;
  }

  /** Writes the copy; its links lead to the site. */
  public static String of(WholeCopy copy, String baseUrl, Labels labels) {
    MarkdownInlines words = new MarkdownInlines(baseUrl, ChangeMarks.inBrackets(labels));
    return new MarkdownCopy(words, baseUrl + copy.compact().id() + "/").all(copy.parts());
  }

  private String all(List<Part> parts) {
    List<String> texts = new ArrayList<>();
    for (Part part : parts) {
      texts.add((part.first() ? "# " : "## ") + words.all(List.of(new Inline.Text(part.title()))));
      texts.add(blocks(part.first() ? 0 : 1).all(part.body()));
    }
    texts.removeIf(String::isEmpty);
    return String.join("\n\n", texts) + "\n";
  }

  private MarkdownBlocks blocks(int shift) {
    return new MarkdownBlocks(words::all, image -> pictures + image, shift);
  }
}
