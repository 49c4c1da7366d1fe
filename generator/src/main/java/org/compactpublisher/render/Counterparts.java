package org.compactpublisher.render;

import java.util.List;
import java.util.Set;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.EditionLink;
import org.compactpublisher.document.Label;

/**
 * Finds a page of one edition in others.
 *
 * @param context knows what languages call themselves
 */
public record Counterparts(RenderContext context) {
  /** The one-page versions: each format of them is made for every edition. */
  private static final Set<String> WHOLE = Set.of("print", "large-print");

  /** Pages that every edition has when one has them. */
  private static final Set<String> EVERYWHERE = Set.of("downloads", "data");

  /**
   * The likes of a page.
   *
   * @param place the page's document or folder in its edition, without a last slash; empty for the
   *     home
   */
  public List<Counterpart> of(List<EditionLink> editions, String place) {
    return editions.stream().map(edition -> of(edition, place)).toList();
  }

  private Counterpart of(EditionLink edition, String place) {
    String compact = edition.target().compact();
    boolean page = EVERYWHERE.contains(place) || edition.documents().contains(place);
    boolean same = page || place.isEmpty() || WHOLE.contains(place);
    // A one-page version leads to one of its own kind by itself; its places are anchors on it.
    Anchor target = Anchor.document(compact, page ? place : "");
    String address = Addresses.page(Anchor.document(compact, same ? place : ""));
    String name = context.labels(edition.language()).text(Label.LANGUAGE_NAME.key());
    return new Counterpart(edition, name, target, address, same);
  }
}
