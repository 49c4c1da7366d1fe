package org.compactpublisher.content.markdown;

import java.util.Collection;
import java.util.Optional;
import org.compactpublisher.document.Anchor;

/** What prose may point to; asked while it is read, so that a fault is told at its place. */
public interface ProseTargets {

  /**
   * A place inside the publication.
   *
   * @param destination as written: {@code codes/funding}, {@code #F-P12}, {@code /kent-2011}
   */
  Optional<Anchor> place(String destination);

  /** Everything that {@link #place} knows, for "did you mean". */
  Collection<String> places();

  /** The term that answers to these words, such as {@code full cost recovery}. */
  Optional<Anchor> termByWords(String words);

  /** The term with this id. */
  Optional<Anchor> termById(String id);

  /** The words that terms answer to, for "did you mean". */
  Collection<String> termWords();

  /** The ids of terms, for "did you mean". */
  Collection<String> termIds();

  /** The size of a picture of the compact; absent when it is not there. */
  Optional<Picture> picture(String path);

  /** The pictures there are, for "did you mean". */
  Collection<String> pictures();

  /**
   * A picture's size.
   *
   * @param width in pixels of 1/96 inch
   * @param height in pixels of 1/96 inch
   */
  record Picture(int width, int height) {}
}
