package org.compactpublisher.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an edition is called: its folder and the first part of its address. An edition in another
 * language lies under that language and keeps the name of the edition that it translates, such as
 * {@code cy/kent-2009}.
 *
 * @param language the folder of its language; empty for an original
 * @param original the name of the edition, or of the one that it translates
 */
public record EditionId(String language, String original) {
  /** Names that editors choose: lower-case letters, digits and hyphens. */
  public static final String NAME = "[a-z0-9]+(?:-[a-z0-9]+)*";

  /** Folders of languages: tags in lower case, with a region or without. */
  public static final String LANGUAGE = "[a-z]{2,3}(?:-[a-z]{2})?";

  /** The form of an id: no edition is called like a language. */
  public static final String FORM = "(?:" + LANGUAGE + "/)?(?!" + LANGUAGE + "(?:/|$))" + NAME;

  private static final Pattern PARTS = Pattern.compile("(?:(" + LANGUAGE + ")/)?(.*)");

  /** Reads an id. */
  public static EditionId of(String id) {
    Matcher parts = PARTS.matcher(id);
    parts.matches();
    return new EditionId(parts.group(1) == null ? "" : parts.group(1), parts.group(2));
  }

  /** Whether it is an edition in another language than its original. */
  public boolean isTranslation() {
    return !language.isEmpty();
  }

  /** How its files are called, which have no folder of their own: {@code kent-2009-cy}. */
  public String fileName() {
    return isTranslation() ? original + "-" + language : original;
  }
}
