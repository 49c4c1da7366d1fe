package org.compactpublisher.compose;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.WholeCopies;
import org.compactpublisher.model.SiteIndex;

/**
 * What composing needs to know besides the model.
 *
 * @param index what can be pointed to in the whole site
 * @param published ids of the compacts being published: nothing else is linked to
 * @param labels the words that the program adds
 * @param today the day of the build, only when it was named: with it a consultation is told to be
 *     open or closed
 * @param wholeCopies what copies of the whole hold besides
 */
public record Composition(
    SiteIndex index,
    Set<String> published,
    Labels labels,
    Optional<LocalDate> today,
    WholeCopies wholeCopies) {
  public Composition {
    published = Set.copyOf(published);
  }

  /** The same with the words of another language. */
  public Composition in(Labels other) {
    return new Composition(index, published, other, today, wholeCopies);
  }

  /** Whether a compact is being published; the site's own pages always are. */
  public boolean publishes(String compact) {
    return compact.isEmpty() || published.contains(compact);
  }
}
