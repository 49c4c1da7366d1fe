package org.compactpublisher.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page holds and points to. The pages come from our own templates, so attributes are always
 * in double quotes.
 *
 * @param ids every id, once
 * @param repeatedIds ids that stand more than once
 * @param links every href and src
 */
record PageScan(Set<String> ids, List<String> repeatedIds, List<String> links) {
  private static final Pattern ATTRIBUTE = Pattern.compile("\\s(id|href|src)=\"([^\"]*)\"");

  static PageScan of(String html) {
    Set<String> ids = new HashSet<>();
    List<String> repeated = new ArrayList<>();
    List<String> links = new ArrayList<>();
    Matcher matcher = ATTRIBUTE.matcher(html);
    while (matcher.find()) {
      String value = matcher.group(2).replace("&amp;", "&");
      if (!matcher.group(1).equals("id")) {
        links.add(value);
      } else if (!ids.add(value)) {
        repeated.add(value);
      }
    }
    return new PageScan(ids, repeated, links);
  }
}
