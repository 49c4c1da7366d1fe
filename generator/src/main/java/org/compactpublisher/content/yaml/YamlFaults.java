package org.compactpublisher.content.yaml;

import java.util.Map;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says the parser's faults in the words of people who edit the content. */
final class YamlFaults {
  private static final String QUOTES =
      "put the whole text in double quotes, or write '|' and the text on the next line";

  /** The parser's words, and ours. */
  private static final Map<String, String[]> WORDS =
      Map.of(
          "mapping values are not allowed here",
          new String[] {
            "a second ':' stands in this text, or the line is indented wrongly", QUOTES
          },
          "found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)",
          new String[] {"the line is indented with a tab", "use spaces"},
          "could not find expected ':'",
          new String[] {
            "a key needs ': ' after it, and text below a '|' must be indented",
            "write 'key: value', or put spaces before the text"
          },
          "found unexpected end of stream",
          new String[] {"a quotation mark is never closed", "close it with the same mark"},
          "expected <block end>, but found '<scalar>'",
          new String[] {"text stands after the closing quotation mark", QUOTES},
          "expected <block end>, but found '-'",
          new String[] {"this item is not indented like the others", "line up the hyphens"},
          "expected <block end>, but found '<block mapping start>'",
          new String[] {"this key is not indented like the others", "line up the keys"},
          "expected <block end>, but found '<block sequence start>'",
          new String[] {"a list stands where a key is wanted", "line up the keys"});

  private YamlFaults() {}

  /**
   * Where to look: at the beginning of what was never finished, since the parser itself only
   * noticed at the end of the file or on the next line.
   */
  static Mark place(MarkedYAMLException fault) {
    boolean unfinished =
        fault.getProblem().equals("found unexpected end of stream")
            || fault.getProblem().equals("could not find expected ':'");
    return unfinished && fault.getContextMark() != null
        ? fault.getContextMark()
        : fault.getProblemMark();
  }

  static String say(MarkedYAMLException fault) {
    return words(fault)[0];
  }

  static String hint(MarkedYAMLException fault) {
    return words(fault)[1];
  }

  private static String[] words(MarkedYAMLException fault) {
    String problem = fault.getProblem();
    if (!WORDS.containsKey(problem) && problem.contains("that cannot start any token")) {
      String sign = problem.replaceFirst("(?s)found character '(.+?)' that.*", "$1");
      return new String[] {"a text cannot begin with '" + sign + "'", QUOTES};
    }
    if (problem.startsWith("found unknown escape character")) {
      return new String[] {
        "the backslash in this quoted text has no meaning", "write two: '\\\\', or remove it"
      };
    }
    if (problem.startsWith("expected ',' or ']'")) {
      return new String[] {"a list that begins with '[' is not closed", "close it with ']'"};
    }
    return WORDS.getOrDefault(
        problem,
        new String[] {
          plain(problem), "texts with signs such as : # { [ * & belong in double quotes"
        });
  }

  /** The first line of a message, without the parser's own excerpt. */
  static String plain(String message) {
    return message == null ? "unknown fault" : message.lines().findFirst().orElse("").strip();
  }
}
