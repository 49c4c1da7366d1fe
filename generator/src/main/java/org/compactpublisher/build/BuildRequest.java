package org.compactpublisher.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be built.
 *
 * @param content folder of the content
 * @param shownContent the same for messages, relative to where the command ran
 * @param theme folder of the theme
 * @param shownTheme the same for messages
 * @param target folder to publish to
 * @param formats ids of the formats to make
 * @param only compacts to publish; empty for all
 * @param baseUrl instead of the one in site.yaml
 * @param date the day it is built for, when it was named
 * @param strict whether warnings stop publication
 * @param jobs how many compacts are made at once, 1 or more
 * @param anew whether nothing is taken over from the site that is replaced
 */
public record BuildRequest(
    Path content,
    String shownContent,
    Path theme,
    String shownTheme,
    Path target,
    Set<String> formats,
    List<String> only,
    Optional<String> baseUrl,
    Optional<LocalDate> date,
    boolean strict,
    int jobs,
    boolean anew) {
  public BuildRequest {
    formats = Set.copyOf(formats);
    only = List.copyOf(only);
  }

  /** The folder in which that of the content stands. */
  Path home() {
    Path folder = content.toAbsolutePath().normalize();
    return Optional.ofNullable(folder.getParent()).orElse(folder);
  }
}
