package org.compactpublisher.assemble;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compactpublisher.content.markdown.HeadingIds;
import org.compactpublisher.document.Slug;
import org.compactpublisher.model.PartialDate;
import org.compactpublisher.source.SourceFile;

/** What is found in the lines of one compact, without a parser: ids, headings, dates, counts. */
final class CompactScan {
  private static final Pattern KEY = Pattern.compile("( *)(- +)?([a-z-]+):(.*)");
  private static final Pattern ID = Pattern.compile("\\s*[\"']?([A-Za-z0-9-]+).*");
  private static final Pattern UNDERTAKING = ScalarCheck.UNDERTAKING_ID;
  private static final Pattern FOLLOWED =
      Pattern.compile("\\s*-\\s*[\"']?(" + UNDERTAKING.pattern() + ")[\"']?\\s*");
  private static final Pattern HEADING = Pattern.compile("\\s*#{2,4}\\s(.*)");
  private static final Pattern GIVEN_ID = Pattern.compile("\\{#([^{}]*)}$");
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)]\\([^()]*\\)");
  private static final Pattern TERM = Pattern.compile("\\{([^{}|]*)\\|[^{}]*}");
  private static final Set<String> COUNTED = Set.of("name", "role", "organisation");

  private final Map<String, String> places = new TreeMap<>();
  private final Map<String, String> undertakings = new TreeMap<>();
  private final Set<String> parties = new TreeSet<>();
  private final Map<String, List<String>> follows = new TreeMap<>();
  private final Set<String> terms = new TreeSet<>();
  private final Map<String, Set<String>> headings = new TreeMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<PartialDate> dates = new ArrayList<>();

  /** An item of a list, which has its id before or after its other keys. */
  private static final class Item {
    private final int column;
    private final List<String> follows = new ArrayList<>();
    private String party = "";
    private boolean promises;

    Item(int column) {
      this.column = column;
    }
  }

  /** Notes the document that a place becomes. */
  void place(String place, String document) {
    places.put(place, document);
  }

  /** Reads the file of a document. */
  void read(String document, SourceFile file) {
    Deque<Item> items = new ArrayDeque<>();
    HeadingIds taken = new HeadingIds();
    Set<String> ids = new TreeSet<>();
    List<String> following = new ArrayList<>();
    for (String line : file.lines()) {
      Matcher key = KEY.matcher(line);
      Matcher followed = FOLLOWED.matcher(line);
      Matcher heading = HEADING.matcher(line);
      if (key.matches()) {
        following = key(document, key, items);
      } else if (followed.matches()) {
        following.add(followed.group(1));
      } else if (heading.matches()) {
        ids.add(headingId(heading.group(1).strip(), taken));
      }
    }
    if (!ids.isEmpty()) {
      headings.put(document, ids);
    }
  }

  /** Notes a key, and answers the list that the lines below add to. */
  private List<String> key(String document, Matcher key, Deque<Item> items) {
    boolean first = key.group(2) != null;
    int column = key.group(1).length() + (first ? key.group(2).length() : 0);
    while (!items.isEmpty()
        && (first ? items.peek().column >= column : items.peek().column > column)) {
      items.pop();
    }
    if (first) {
      items.push(new Item(column));
      if (COUNTED.contains(key.group(3)) && !document.equals("glossary")) {
        counts.merge(document, 1, Integer::sum);
      }
    }
    String value = key.group(4);
    boolean inItem = !items.isEmpty() && items.peek().column == column;
    if (key.group(3).equals("signed")) {
      PartialDate.parse(value.replaceAll("[\"']", "").strip()).ifPresent(dates::add);
    } else if (inItem && key.group(3).equals("id")) {
      id(document, value, items);
    } else if (inItem && key.group(3).equals("party")) {
      party(value, items.peek());
    } else if (inItem && key.group(3).equals("follows")) {
      follow(value, items.peek().follows);
      return items.peek().follows;
    }
    return new ArrayList<>();
  }

  /** A group names its party before or after its undertakings. */
  private void party(String value, Item group) {
    Matcher form = ID.matcher(value);
    group.party = form.matches() ? form.group(1) : "";
    promises(group);
  }

  private void promises(Item group) {
    if (group.promises && !group.party.isEmpty()) {
      parties.add(group.party);
    }
  }

  private void id(String document, String value, Deque<Item> items) {
    Matcher form = ID.matcher(value);
    if (!form.matches()) {
      return;
    }
    String id = form.group(1);
    if (document.equals("glossary")) {
      terms.add(id);
      counts.merge(document, 1, Integer::sum);
    } else if (UNDERTAKING.matcher(id).matches()) {
      undertakings.put(id, document);
      follows.put(id, items.element().follows);
      items.forEach(
          item -> {
            item.promises = true;
            promises(item);
          });
    }
  }

  /** Adds the ids of a list that is written on one line, between brackets. */
  private static void follow(String value, List<String> follows) {
    for (String id : value.replaceAll("[\\[\\]\"']", "").split("[,\\s]+", -1)) {
      if (UNDERTAKING.matcher(id).matches()) {
        follows.add(id);
      }
    }
  }

  /** The id that the heading gets when its Markdown is read. */
  private static String headingId(String line, HeadingIds taken) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == '#') {
      end--;
    }
    String words = line.substring(0, end).stripTrailing();
    Matcher given = GIVEN_ID.matcher(words);
    if (given.find()) {
      taken.take(given.group(1));
      return given.group(1);
    }
    String plain = TERM.matcher(LINK.matcher(words).replaceAll("$1")).replaceAll("$1");
    return taken.takeFree(Slug.of(plain.replaceAll("[*\\\\]", "")));
  }

  Map<String, String> places() {
    return places;
  }

  Map<String, String> undertakings() {
    return undertakings;
  }

  /** Ids of the parties of groups that hold an undertaking. */
  Set<String> parties() {
    return parties;
  }

  /** By undertaking, ids in the edition that is replaced. */
  Map<String, List<String>> follows() {
    Map<String, List<String>> known = new TreeMap<>();
    follows.forEach(
        (id, followed) -> {
          if (!followed.isEmpty()) {
            known.put(id, List.copyOf(followed));
          }
        });
    return known;
  }

  Set<String> terms() {
    return terms;
  }

  Map<String, Set<String>> headings() {
    return headings;
  }

  Map<String, Integer> counts() {
    return counts;
  }

  List<PartialDate> dates() {
    return dates;
  }
}
