package org.compactpublisher.content;

import java.util.regex.Pattern;

/** Tags of languages (BCP 47) as far as compacts need them: language, script, region. */
public final class Language {
  private static final Pattern TAG =
      Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

  private Language() {}

  /** Whether this is a tag, such as {@code en-GB}. */
  public static boolean isTag(String tag) {
    return TAG.matcher(tag).matches();
  }
}
