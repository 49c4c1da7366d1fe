package org.compactpublisher.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes texts, numbers, lists and maps as JSON. */
public final class Json {
  private final StringBuilder text = new StringBuilder();

  private Json() {}

  /** The text without any space, for programs alone. */
  public static String dense(Object value) {
    Json json = new Json();
    json.write(value, "");
    return json.text.toString();
  }

  /** The text, indented by two spaces, with a line end after it. */
  public static String of(Object value) {
    Json json = new Json();
    json.write(value, "\n");
    return json.text.append('\n').toString();
  }

  private void write(Object value, String newLine) {
    if (value instanceof Map<?, ?> map) {
      writeAll(map.entrySet().iterator(), '{', '}', newLine);
    } else if (value instanceof List<?> list) {
      writeAll(list.iterator(), '[', ']', newLine);
    } else if (value instanceof Number || value instanceof Boolean) {
      text.append(value);
    } else {
      quote(String.valueOf(value));
    }
  }

  private void writeAll(Iterator<?> items, char open, char close, String newLine) {
    text.append(open);
    boolean any = items.hasNext();
    String inner = newLine.isEmpty() ? "" : newLine + "  ";
    while (items.hasNext()) {
      text.append(inner);
      Object item = items.next();
      if (item instanceof Map.Entry<?, ?> entry) {
        quote(String.valueOf(entry.getKey()));
        text.append(newLine.isEmpty() ? ":" : ": ");
        write(entry.getValue(), inner);
      } else {
        write(item, inner);
      }
      text.append(items.hasNext() ? "," : "");
    }
    text.append(any ? newLine : "").append(close);
  }

  private void quote(String value) {
    text.append('"');
    for (int index = 0; index < value.length(); index++) {
      char sign = value.charAt(index);
      if (sign == '"' || sign == '\\') {
        text.append('\\').append(sign);
      } else if (sign < ' ') {
        text.append(String.format("\\u%04x", (int) sign));
      } else {
        text.append(sign);
      }
    }
    text.append('"');
  }
}
