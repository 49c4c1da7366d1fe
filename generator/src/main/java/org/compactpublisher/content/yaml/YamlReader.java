package org.compactpublisher.content.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads one YAML file into nodes, straight from the parser's events: nothing is instantiated, no
 * text changes its type, and every node keeps its place.
 *
 * <p>Refused, each with a diagnostic: anchors, aliases and tags; folded blocks, whose lines cannot
 * be found again; a key that stands twice; text that YAML would cut at a number sign; an unquoted
 * text that goes on in the next line, which most often is an item or key indented too far.
 */
public final class YamlReader {
  /** Levels of nesting: content needs nine at most. */
  private static final int MAX_DEPTH = 30;

  /** Ends of lines to YAML (1.1, section 5.4) that no editor shows as such. */
  private static final Pattern HIDDEN_LINE_ENDS = Pattern.compile("[\\x85\\u2028\\u2029]");

  private final SourceFile file;
  private final int lineOffset;
  private final Diagnostics diagnostics;
  private final Resolver resolver = new Resolver();
  private Iterator<Event> events;
  private int depth;
  private boolean tooDeep;

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
    Yaml yaml =
        new Yaml(
            new SafeConstructor(options),
            new Representer(new DumperOptions()),
            new DumperOptions(),
            options,
            resolver);
    Matcher hidden = HIDDEN_LINE_ENDS.matcher(text);
    if (hidden.find()) {
      refuseCharacter(text, hidden.start(), text.charAt(hidden.start()));
      return Optional.empty();
    }
    try {
      events = yaml.parse(new StringReader(text)).iterator();
      return document();
    } catch (MarkedYAMLException fault) {
      report(
          Rule.YAML_SYNTAX,
          YamlFaults.place(fault),
          "the YAML cannot be read here: " + YamlFaults.say(fault),
          YamlFaults.hint(fault));
    } catch (ReaderException fault) {
      refuseCharacter(text, text.offsetByCodePoints(0, fault.getPosition()), fault.getCodePoint());
    } catch (YAMLException fault) {
      diagnostics.add(
          Rule.YAML_SYNTAX,
          file.path(),
          "the YAML cannot be read: " + YamlFaults.plain(fault.getMessage()),
          "compare it with another file of its kind");
    }
    return Optional.empty();
  }

  /** Tells a character that must not stand at this UTF-16 offset. */
  private void refuseCharacter(String text, int offset, int character) {
    String before = text.substring(0, offset);
    String line = before.substring(before.lastIndexOf('\n') + 1);
    diagnostics.add(
        Rule.YAML_SYNTAX,
        file,
        lineOffset + (int) before.chars().filter(sign -> sign == '\n').count() + 1,
        line.codePointCount(0, line.length()) + 1,
        String.format(
            Locale.ROOT, "a character stands here that nobody can see (U+%04X)", character),
        "delete it: it was pasted from another program");
  }

  private Optional<YamlNode> document() {
    Optional<YamlNode> root = Optional.empty();
    while (!tooDeep && events.hasNext()) {
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
    if (root.isEmpty()) {
      diagnostics.add(
          Rule.FIELD_EMPTY,
          file,
          lineOffset + 1,
          1,
          "nothing is written here",
          "fill it or remove it");
    }
    return tooDeep ? Optional.empty() : root;
  }

  private YamlNode node(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    if (event instanceof CollectionStartEvent start) {
      refuseAnchor(start, start.getTag());
      return collection(start);
    }
    report(
        Rule.YAML_ANCHOR,
        event.getStartMark(),
        "'*" + ((NodeEvent) event).getAnchor() + "' is an alias",
        "write the text out again, or put it in quotes if the '*' belongs to it");
    Mark mark = event.getStartMark();
    return placeholder(mark);
  }

  /** Stands for what was refused, so that no further fault is told of it. */
  private YamlScalar placeholder(Mark mark) {
    return new YamlScalar(
        "?", Style.QUOTED, false, line(mark), column(mark), line(mark), column(mark));
  }

  private YamlNode collection(CollectionStartEvent start) {
    Mark mark = start.getStartMark();
    if (depth == MAX_DEPTH) {
      report(
          Rule.YAML_SYNTAX,
          mark,
          "lists and keys stand more than " + MAX_DEPTH + " deep in one another",
          "remove what was repeated by mistake");
      tooDeep = true;
      return placeholder(mark);
    }
    depth++;
    YamlNode node = start.is(Event.ID.MappingStart) ? map(mark) : list(mark);
    depth--;
    return node;
  }

  private YamlMap map(Mark mark) {
    List<Entry> entries = new ArrayList<>();
    Map<String, YamlScalar> seen = new HashMap<>();
    for (Event event = events.next(); !event.is(Event.ID.MappingEnd); event = events.next()) {
      YamlNode key = node(event);
      if (tooDeep) {
        break;
      }
      YamlNode value = node(events.next());
      if (!(key instanceof YamlScalar name)) {
        report(
            Rule.YAML_SYNTAX,
            event.getStartMark(),
            "a key must be a word",
            "texts with signs such as : # { [ * & belong in double quotes");
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
      if (tooDeep) {
        break;
      }
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
          "a text block that begins with '>' joins its lines, so that no fault in it could be placed",
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
      refuseSecondLine(event);
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

  private void refuseSecondLine(ScalarEvent event) {
    if (event.getEndMark().getLine() > event.getStartMark().getLine()) {
      report(
          Rule.YAML_SYNTAX,
          event.getStartMark(),
          "this text goes on in the next line, because that line is indented further",
          "line up the next line with this item or key, or write the text on one line");
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
