package org.compactpublisher.assemble;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.compactpublisher.content.Suggestion;
import org.compactpublisher.document.EditionId;
import org.compactpublisher.model.CompactIndex;
import org.compactpublisher.model.SiteIndex;
import org.compactpublisher.source.Rule;

/**
 * Compares an edition with the one that it translates: its language is that of its folder, and its
 * undertakings are those of the original. An original is compared with nothing.
 */
final class Translation {
  private final SiteIndex site;
  private final CompactIndex edition;
  private final EditionId id;
  private final Optional<CompactIndex> original;

  Translation(SiteIndex site, CompactIndex edition) {
    this.site = site;
    this.edition = edition;
    this.id = EditionId.of(edition.id());
    this.original = id.isTranslation() ? site.compact(id.original()) : Optional.empty();
  }

  /** Tells a translation of nothing, and one that leaves undertakings out. */
  void check(CompactFiles files) {
    if (id.isTranslation() && original.isEmpty()) {
      List<String> originals =
          site.compacts().keySet().stream()
              .filter(other -> !EditionId.of(other).isTranslation())
              .toList();
      files
          .diagnostics()
          .add(
              Rule.TRANSLATION_ORIGINAL,
              files.shown("compact.yaml"),
              "there is no edition '" + id.original() + "' that this one could translate",
              Suggestion.hint(
                  id.original(),
                  originals,
                  "name the folder as the edition under compacts/ that it translates"));
    }
    original.ifPresent(source -> checkLeftOut(source, files));
  }

  private void checkLeftOut(CompactIndex source, CompactFiles files) {
    List<String> missing =
        source.undertakings().keySet().stream()
            .filter(undertaking -> !edition.undertakings().containsKey(undertaking))
            .sorted(Comparator.comparing(Translation::inOrder))
            .toList();
    if (!missing.isEmpty()) {
      files
          .diagnostics()
          .add(
              Rule.TRANSLATION_GAP,
              files.shown("compact.yaml"),
              "not translated from " + source.id() + ": " + String.join(", ", missing),
              "translate them with the ids that they have there");
    }
  }

  /** The id with its number filled up, so that 10 comes after 9. */
  private static String inOrder(String id) {
    String number = id.replaceFirst("^.*?(?=[0-9]+$)", "");
    return id.substring(0, id.length() - number.length())
        + "0".repeat(9 - number.length())
        + number;
  }

  /** Tells a language that is not the folder's, or is the original's. */
  void checkLanguage(MapReader about) {
    String language = about.text("language").toLowerCase(Locale.ROOT);
    if (!id.isTranslation() || language.isEmpty()) {
      return;
    }
    boolean agrees = language.equals(id.language()) || language.startsWith(id.language() + "-");
    boolean another =
        original.map(CompactIndex::language).filter(about.text("language")::equals).isEmpty();
    if (!agrees || !another) {
      about.fault(
          Rule.TRANSLATION_LANGUAGE,
          "language",
          agrees
              ? "the edition that this one translates is written in the same language"
              : "this edition lies in the folder of the language '" + id.language() + "'",
          agrees
              ? "write here, and name the folder after, the language that it is translated to"
              : "write 'language: " + id.language() + "', or move the edition");
    }
  }

  /** Tells an undertaking that the original does not have. */
  void checkUndertaking(MapReader undertaking) {
    String name = undertaking.text("id");
    boolean unknown =
        original.isPresent() && !original.get().undertakings().containsKey(name) && !name.isEmpty();
    if (unknown) {
      undertaking.fault(
          Rule.TRANSLATION_ID,
          "id",
          "there is no undertaking '" + name + "' in " + original.get().id(),
          Suggestion.hint(
              name,
              original.get().undertakings().keySet(),
              "an undertaking keeps its id in every language"));
    }
  }
}
