package org.compactpublisher.content.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compactpublisher.content.yaml.YamlNode.Entry;
import org.compactpublisher.content.yaml.YamlNode.Style;
import org.compactpublisher.content.yaml.YamlNode.YamlList;
import org.compactpublisher.content.yaml.YamlNode.YamlMap;
import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;
import org.compactpublisher.source.SourceFile;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads one YAML file into nodes, straight from the parser's events: nothing is instantiated, no
 * text changes its type, and every node keeps its place.
 *
 * <p>Refused, each with a diagnostic: anchors, aliases and tags; folded blocks, whose lines cannot
 * be found again; a key that stands twice; text that YAML would cut at a number sign.
 */
public final class YamlReader {
  /** Levels of nesting: content needs nine at most. */
  private static final int MAX_DEPTH = 30;

  private final SourceFile file;
  private final int lineOffset;
  private final Diagnostics diagnostics;
  private final Resolver resolver = new Resolver();
  private Iterator<Event> events;

  private YamlReader(SourceFile file, int lineOffset, Diagnostics diagnostics) {
    this.file = file;
    this.lineOffset = lineOffset;
    this.diagnostics = diagnostics;
  }

  /** Reads a whole file; absent when it cannot be read at all. */
  public static Optional<YamlNode> read(SourceFile file, Diagnostics diagnostics) {
    return new YamlReader(file, 0, diagnostics).parse(file.text());
  }

  /**
   * Reads a part of a file, such as the front matter of a page.
   *
   * @param text the part, which begins at the start of a line
   * @param linesBefore how many lines of the file stand before the part
   */
  public static Optional<YamlNode> readPart(
      SourceFile file, String text, int linesBefore, Diagnostics diagnostics) {
    return new YamlReader(file, linesBefore, diagnostics).parse(text);
  }

  private Optional<YamlNode> parse(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(MAX_DEPTH);
    Yaml yaml =
        new Yaml(
            new SafeConstructor(options),
            new Representer(new DumperOptions()),
            new DumperOptions(),
            options,
            resolver);
    try {
      events = yaml.parse(new StringReader(text)).iterator();
      return document();
    } catch (MarkedYAMLException fault) {
      Mark mark = fault.getProblemMark();
      report(
          Rule.YAML_SYNTAX,
          mark,
          "the YAML cannot be read here: " + YamlFaults.say(fault),
          YamlFaults.hint(fault));
    } catch (YAMLException fault) {
      diagnostics.add(
          Rule.YAML_SYNTAX,
          file.path(),
          "the YAML cannot be read: " + YamlFaults.plain(fault.getMessage()),
          "look for a character that cannot be typed, such as one pasted from another program");
    }
    return Optional.empty();
  }

  private Optional<YamlNode> document() {
    Optional<YamlNode> root = Optional.empty();
    while (events.hasNext()) {
      Event event = events.next();
      if (event.is(Event.ID.DocumentStart) && root.isPresent()) {
        report(
            Rule.YAML_SYNTAX,
            event.getStartMark(),
            "a second document begins here",
            "remove the line '---'");
        return Optional.empty();
      }
      if (event instanceof NodeEvent) {
        root = Optional.of(node(event));
      }
    }
    return root;
  }

  private YamlNode node(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    if (event instanceof CollectionStartEvent start) {
      refuseAnchor(start, start.getTag());
      return event.is(Event.ID.MappingStart)
          ? map(event.getStartMark())
          : list(event.getStartMark());
    }
    report(
        Rule.YAML_ANCHOR,
        event.getStartMark(),
        "'*" + ((NodeEvent) event).getAnchor() + "' is an alias",
        "write the text out again, or put it in quotes if the '*' belongs to it");
    Mark mark = event.getStartMark();
    return new YamlScalar(
        "", Style.QUOTED, false, line(mark), column(mark), line(mark), column(mark));
  }

  private YamlMap map(Mark mark) {
    List<Entry> entries = new ArrayList<>();
    Map<String, YamlScalar> seen = new HashMap<>();
    for (Event event = events.next(); !event.is(Event.ID.MappingEnd); event = events.next()) {
      YamlNode key = node(event);
      YamlNode value = node(events.next());
      if (!(key instanceof YamlScalar name)) {
        report(Rule.YAML_SYNTAX, event.getStartMark(), "a key must be a word", "");
        continue;
      }
      YamlScalar first = seen.putIfAbsent(name.value(), name);
      if (first == null) {
        entries.add(new Entry(name, value));
      } else {
        diagnostics.add(
            Rule.YAML_DUPLICATE_KEY,
            file,
            name.line(),
            name.column(),
            "'"
                + name.value()
                + "' stands here a second time; the first is in line "
                + first.line(),
            "keep one of the two");
      }
    }
    return new YamlMap(entries, line(mark), column(mark));
  }

  private YamlList list(Mark mark) {
    List<YamlNode> items = new ArrayList<>();
    for (Event event = events.next(); !event.is(Event.ID.SequenceEnd); event = events.next()) {
      items.add(node(event));
    }
    return new YamlList(items, line(mark), column(mark));
  }

  private YamlScalar scalar(ScalarEvent event) {
    refuseAnchor(event, event.getTag());
    Mark mark = event.getStartMark();
    ScalarStyle style = event.getScalarStyle();
    if (style == ScalarStyle.FOLDED) {
      report(
          Rule.YAML_FOLDED,
          mark,
          "a folded block ('>') loses its line ends, so its places cannot be told",
          "write '|' instead of '>'");
    }
    if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
      int textLine = line(mark) + 1;
      return new YamlScalar(
          event.getValue(),
          Style.LITERAL,
          false,
          line(mark),
          column(mark),
          textLine,
          indent(textLine));
    }
    boolean plain = style == ScalarStyle.PLAIN;
    if (plain) {
      refuseCut(event);
    }
    boolean retyped =
        plain && !resolver.resolve(NodeId.scalar, event.getValue(), true).equals(Tag.STR);
    int textColumn = column(mark) + (plain ? 0 : 1);
    return new YamlScalar(
        event.getValue(),
        plain ? Style.PLAIN : Style.QUOTED,
        retyped,
        line(mark),
        column(mark),
        line(mark),
        textColumn);
  }

  /** The 1-based column where the text of a literal block begins. */
  private int indent(int fromLine) {
    for (int number = fromLine; number <= file.lines().size(); number++) {
      String line = file.line(number);
      if (!line.isBlank()) {
        return line.length() - line.stripLeading().length() + 1;
      }
    }
    return 1;
  }

  private void refuseAnchor(NodeEvent event, String tag) {
    if (event.getAnchor() != null) {
      report(
          Rule.YAML_ANCHOR,
          event.getStartMark(),
          "'&" + event.getAnchor() + "' is an anchor",
          "remove it, or put the text in quotes if the '&' belongs to it");
    }
    if (tag != null) {
      report(
          Rule.YAML_ANCHOR,
          event.getStartMark(),
          "'" + tag + "' is a tag",
          "remove it, or put the text in quotes if the '!' belongs to it");
    }
  }

  private void refuseCut(ScalarEvent event) {
    Mark end = event.getEndMark();
    String line = file.line(line(end));
    int from =
        line.offsetByCodePoints(
            0, Math.min(column(end) - 1, line.codePointCount(0, line.length())));
    String rest = line.substring(from);
    if (rest.stripLeading().startsWith("#") && !rest.startsWith("#")) {
      int column = column(end) + rest.codePointCount(0, rest.indexOf('#'));
      diagnostics.add(
          Rule.YAML_CUT,
          file,
          line(end),
          column,
          "YAML ignores everything from '#' on",
          "put the whole text in double quotes; a comment goes on a line of its own");
    }
  }

  private void report(Rule rule, Mark mark, String message, String hint) {
    diagnostics.add(rule, file, line(mark), column(mark), message, hint);
  }

  private int line(Mark mark) {
    return mark.getLine() + 1 + lineOffset;
  }

  private int column(Mark mark) {
    return mark.getColumn() + 1;
  }
}
