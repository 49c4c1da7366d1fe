package org.compactpublisher.document;

import java.util.Locale;

/**
 * What a constant is called in keys of words, in data and in templates, such as {@code not-yet}.
 */
public final class ConstantName {
  private ConstantName() {}

  /** The name in small letters, with hyphens. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
