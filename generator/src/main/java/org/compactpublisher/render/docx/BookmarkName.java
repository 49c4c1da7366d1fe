package org.compactpublisher.render.docx;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** Makes ids into names that Word takes for bookmarks: 40 signs at most, no digit in front. */
final class BookmarkName {
  private static final int LONGEST = 40;
  private static final int SUM = 8;

  private BookmarkName() {}

  /**
   * The id itself where it can be; else with a low line in front. Ids of content begin with a
   * letter or a digit, so the names that templates give with a low line, such as {@code _Toc1}, are
   * like none of them.
   */
  static String of(String id) {
    String name = Character.isLetter(id.charAt(0)) || id.startsWith("_") ? id : "_" + id;
    return name.length() <= LONGEST ? name : shortened(name);
  }

  /** The beginning, and a sum of all of it that tells it from its likes. */
  private static String shortened(String name) {
    CRC32 sum = new CRC32();
    sum.update(name.getBytes(StandardCharsets.UTF_8));
    String begin = (name.startsWith("_") ? name : "_" + name).substring(0, LONGEST - SUM - 1);
    return begin + "-" + String.format(Locale.ROOT, "%08x", sum.getValue());
  }
}
