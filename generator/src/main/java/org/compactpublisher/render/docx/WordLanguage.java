package org.compactpublisher.render.docx;

import java.util.Map;

/** Languages as Word knows them: with a region. */
final class WordLanguage {
  /** Where the tag of a language of these islands has no region. */
  private static final Map<String, String> REGIONS =
      Map.of("en", "GB", "cy", "GB", "gd", "GB", "kw", "GB", "ga", "IE");

  private WordLanguage() {}

  /** The tag that Word finds a voice and a dictionary by. */
  static String of(String tag) {
    String region = REGIONS.get(tag);
    return region == null ? tag : tag + "-" + region;
  }
}
