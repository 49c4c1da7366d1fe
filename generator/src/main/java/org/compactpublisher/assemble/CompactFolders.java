package org.compactpublisher.assemble;

import java.util.Optional;
import org.compactpublisher.content.ContentFolder;
import org.compactpublisher.document.EditionId;
import org.compactpublisher.document.Slug;

/** Folders below {@code compacts/}: one for each edition, below its language when it translates. */
final class CompactFolders {
  private static final String ALL = "compacts";

  private CompactFolders() {}

  /** Whether a file lies in the folder of an edition. */
  static boolean isInOne(String path) {
    return ContentTypes.OF_COMPACT.matcher(path).matches();
  }

  /** Whether the folder of a language is itself a compact, whose name then is what is wrong. */
  static boolean isBelowCompact(String id, ContentFolder content) {
    EditionId edition = EditionId.of(id);
    return edition.isTranslation() && content.has(ALL + "/" + edition.language() + "/compact.yaml");
  }

  /** The folder whose name is why a file below {@code compacts/} lies in no edition. */
  static Optional<String> misnamed(String path) {
    String[] parts = path.split("/", 4);
    if (!parts[0].equals(ALL) || parts.length < 3 || isInOne(path)) {
      return Optional.empty();
    }
    boolean inLanguage = isLanguage(parts[1]) && parts.length == 4;
    return Optional.of(ALL + "/" + parts[1] + (inLanguage ? "/" + parts[2] : ""));
  }

  /** What to call such a folder instead. */
  static String hint(String folder) {
    String name = folder.substring(folder.lastIndexOf('/') + 1);
    return isLanguage(name)
        ? "this is the name of a language; call it '" + name + "-2009', or what you like"
        : "rename it to '" + Slug.of(name) + "'";
  }

  private static boolean isLanguage(String name) {
    return name.matches(EditionId.LANGUAGE);
  }
}
