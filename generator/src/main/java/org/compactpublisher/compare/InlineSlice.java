package org.compactpublisher.compare;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.InlineText;

/** Cuts inline content at places of its text; stress and language go with both parts. */
final class InlineSlice {
  private InlineSlice() {}

  /** What stands from one place of the text to another. */
  static List<Inline> of(List<Inline> content, int from, int to) {
    List<Inline> slice = new ArrayList<>();
    int at = 0;
    for (Inline inline : content) {
      int length = InlineText.of(List.of(inline)).length();
      int start = Math.max(from - at, 0);
      int end = Math.min(to - at, length);
      if (start < end) {
        slice.add(cut(inline, start, end));
      }
      at += length;
    }
    return slice;
  }

  private static Inline cut(Inline inline, int from, int to) {
    if (inline instanceof Inline.Emphasis emphasis) {
      return new Inline.Emphasis(of(emphasis.content(), from, to));
    } else if (inline instanceof Inline.Strong strong) {
      return new Inline.Strong(of(strong.content(), from, to));
    } else if (inline instanceof Inline.LanguageSpan span) {
      return new Inline.LanguageSpan(of(span.content(), from, to), span.language());
    }
    return new Inline.Text(InlineText.of(List.of(inline)).substring(from, to));
  }
}
