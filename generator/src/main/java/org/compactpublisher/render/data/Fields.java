package org.compactpublisher.render.data;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys and values of a JSON object, in order; what is not known has no key. */
final class Fields {
  private final Map<String, Object> fields = new LinkedHashMap<>();

  /** Adds a text, unless it is empty. */
  Fields text(String key, String value) {
    if (!value.isEmpty()) {
      fields.put(key, value);
    }
    return this;
  }

  /** Adds a number. */
  Fields number(String key, int value) {
    fields.put(key, value);
    return this;
  }

  /** Adds a list of texts or objects, unless it is empty. */
  Fields list(String key, Collection<?> values) {
    if (!values.isEmpty()) {
      fields.put(key, List.copyOf(values));
    }
    return this;
  }

  /** Adds an object, unless it is empty. */
  Fields object(String key, Fields value) {
    if (!value.fields.isEmpty()) {
      fields.put(key, value.map());
    }
    return this;
  }

  /** Everything added. */
  Map<String, Object> map() {
    return fields;
  }
}
