package org.compactpublisher.render.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A text set in lines.
 *
 * @param face of its letters
 * @param size of its letters, in pixels
 * @param leading from one base line to the next
 * @param texts one for each line
 */
record Lines(TrueType face, double size, double leading, List<String> texts) {
  Lines {
    texts = List.copyOf(texts);
  }

  /** A text in lines, none longer than there is room unless one word is; no text, no line. */
  static Lines of(TrueType face, String text, double size, double leading, double room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && face.width(longer, size) > room) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return new Lines(face, size, leading, lines);
  }

  /** The same, as large as it fits into a height and a width. */
  static Lines fitted(
      TrueType face, String text, double largest, double smallest, Room room, double leading) {
    double size = largest;
    Lines lines = of(face, text, size, size * leading, room.width());
    while (size > smallest && !lines.fit(room)) {
      size -= 2;
      lines = of(face, text, size, size * leading, room.width());
    }
    return lines.first((int) (room.height() / lines.leading()));
  }

  /** What a text has for itself. */
  record Room(double width, double height) {}

  /** The height of all lines. */
  double height() {
    return texts.size() * leading;
  }

  /** Paints them, and tells the base line of the line after them. */
  double paint(Canvas canvas, double left, double base, int colour) {
    double y = base;
    for (String line : texts) {
      canvas.fill(face.outline(line, size, left, y), colour);
      y += leading;
    }
    return y;
  }

  private boolean fit(Room room) {
    return height() <= room.height()
        && texts.stream().allMatch(line -> face.width(line, size) <= room.width());
  }

  private Lines first(int count) {
    return new Lines(face, size, leading, texts.subList(0, Math.min(texts.size(), count)));
  }
}
