package org.compactpublisher.render.docx;

import java.util.Locale;
import java.util.UUID;
import org.compactpublisher.output.OutputFile;

/**
 * A font that goes into a Word file, so that the words look the same where nobody has it.
 *
 * @param use which typeface of the theme it belongs to
 * @param weight for which the theme has it
 * @param name what Word calls it
 * @param bytes of the font file
 */
public record EmbeddedFont(String use, int weight, FontName name, byte[] bytes) {
  private static final int HIDDEN = 32;
  private static final int KEY = 16;

  public EmbeddedFont {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The id of the relation to it. */
  public String id() {
    return use + weight;
  }

  /** Its place in the file, beside the text. */
  public String target() {
    return "fonts/" + id() + ".odttf";
  }

  /** What its first bytes are hidden with. */
  public String key() {
    return "{" + UUID.nameUUIDFromBytes(bytes).toString().toUpperCase(Locale.ROOT) + "}";
  }

  /** The file as Word files hold fonts, its first 32 bytes hidden (ISO/IEC 29500-4, 9.1.6). */
  OutputFile file() {
    String digits = key().replaceAll("[{}-]", "");
    byte[] hidden = bytes.clone();
    for (int at = 0; at < HIDDEN; at++) {
      int digit = 2 * (KEY - 1 - at % KEY);
      hidden[at] ^= (byte) Integer.parseInt(digits.substring(digit, digit + 2), 16);
    }
    return new OutputFile("word/" + target(), hidden);
  }
}
