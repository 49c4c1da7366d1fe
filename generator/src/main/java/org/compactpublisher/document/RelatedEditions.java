package org.compactpublisher.document;

import java.util.List;

/**
 * The published editions that belong to one, and what one of them changed against another.
 *
 * @param series the editions of its series in its language, newest first, this one among them
 * @param newer the edition after this one, or none
 * @param translations the same edition in other languages
 * @param comparison what it changed against the edition it replaces: none or one
 * @param replacing leads to what each newer edition changed against this one
 */
public record RelatedEditions(
    List<EditionLink> series,
    List<EditionLink> newer,
    List<EditionLink> translations,
    List<Comparison> comparison,
    List<Inline.CrossReference> replacing) {
  /** An edition that stands alone. */
  public static final RelatedEditions NONE =
      new RelatedEditions(List.of(), List.of(), List.of(), List.of(), List.of());

  public RelatedEditions {
    series = List.copyOf(series);
    newer = List.copyOf(newer);
    translations = List.copyOf(translations);
    comparison = List.copyOf(comparison);
    replacing = List.copyOf(replacing);
  }
}
