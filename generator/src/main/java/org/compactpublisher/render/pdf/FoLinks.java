package org.compactpublisher.render.pdf;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks for links of XSL-FO that lead to no place in it, of which FOP does not warn. */
final class FoLinks {
  private static final Pattern PLACES = Pattern.compile("\\sid=\"([^\"]*)\"");
  private static final Pattern LINKS = Pattern.compile("internal-destination=\"([^\"]*)\"");

  private FoLinks() {}

  static void inspect(String fo, FoFaults faults) {
    Set<String> places =
        PLACES.matcher(fo).results().map(place -> place.group(1)).collect(Collectors.toSet());
    LINKS
        .matcher(fo)
        .results()
        .filter(link -> !places.contains(link.group(1)))
        .forEach(
            link ->
                faults.add(
                    "a link leads to '" + link.group(1) + "', which is nowhere in the PDF",
                    "link to a part, an undertaking or a term of this compact",
                    link.end()));
  }
}
