package org.compactpublisher.assemble;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names of files and folders, which become addresses of the published site. */
final class FileNames {
  /** Addresses that the program itself uses at the top of the site. */
  static final Set<String> OF_SITE = Set.of("assets", "search", "subjects", "index", "404");

  /** Addresses that the program itself uses below a compact. */
  static final Set<String> OF_COMPACT =
      Set.of(
          "codes",
          "undertakings",
          "promises",
          "glossary",
          "contacts",
          "signatories",
          "changes",
          "print",
          "large-print",
          "downloads",
          "data",
          "respond",
          "statement-of-intent",
          "images",
          "search");

  private FileNames() {}

  /** The path as it should be typed, when case, spaces or the ending are all that is wrong. */
  static Optional<String> mended(String path) {
    String mended =
        path.toLowerCase(Locale.ROOT)
            .replaceAll("[ _]+", "-")
            .replaceFirst("\\.yml$", ".yaml")
            .replaceFirst("\\.markdown$", ".md");
    boolean known = ContentTypes.of(mended).isPresent() || ContentTypes.isImage(mended);
    return Optional.of(mended).filter(better -> known && !better.equals(path));
  }
}
