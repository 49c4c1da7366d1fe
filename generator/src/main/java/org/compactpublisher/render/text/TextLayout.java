package org.compactpublisher.render.text;

import java.util.ArrayList;
import java.util.List;

/** Sets passages in lines of a plain text: no line is too long, but a long word stands alone. */
public final class TextLayout {
  /** So wide that it fits on paper, in an e-mail and on a braille display's narrow screen. */
  private static final int COLUMNS = 72;

  private static final int INDENT = 4;

  /** Stands for a space at which no line ends; nobody writes it. */
  private static final char JOIN = '\u001F';

  private final List<String> lines = new ArrayList<>();

  private TextLayout() {}

  /** All passages as text. */
  public static String of(List<Passage> passages) {
    TextLayout layout = new TextLayout();
    Passage before = null;
    for (Passage passage : passages) {
      layout.add(passage, before == null ? 0 : gap(before, passage));
      before = passage;
    }
    return String.join("\n", layout.lines) + "\n";
  }

  /** Empty lines between two passages: the greater the part that begins, the more. */
  private static int gap(Passage before, Passage passage) {
    return switch (passage.kind()) {
      case TITLE, CHAPTER -> 4;
      case HEADING -> 2;
      case ITEM -> before.kind() == Passage.Kind.ITEM || leads(before) ? 0 : 1;
      default -> 1;
    };
  }

  /** Whether a list belongs to the words before it, and stands close below them. */
  private static boolean leads(Passage before) {
    return before.kind() == Passage.Kind.ENTRY && before.words().isEmpty();
  }

  private void add(Passage passage, int gap) {
    for (int line = 0; line < gap; line++) {
      lines.add("");
    }
    String indent = " ".repeat(passage.depth() * INDENT);
    String mark = passage.mark();
    String hang = indent + (mark.isEmpty() ? "" : " ".repeat(Math.min(mark.length() + 1, INDENT)));
    String start = indent + (mark.isEmpty() ? "" : mark + " ");
    for (String line : passage.words().split("\n", -1)) {
      wrap(start, hang, line);
      start = hang;
    }
  }

  private void wrap(String start, String hang, String words) {
    StringBuilder line = new StringBuilder(start);
    boolean empty = start.isBlank();
    for (String word : PhoneNumber.joined(words.strip(), JOIN).split(" +", -1)) {
      if (!empty && width(line) + 1 + width(word) > COLUMNS) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(hang);
        empty = true;
      }
      line.append(empty || line.toString().endsWith(" ") ? "" : " ")
          .append(word.replace(JOIN, ' '));
      empty = false;
    }
    lines.add(line.toString().stripTrailing());
  }

  private static int width(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
