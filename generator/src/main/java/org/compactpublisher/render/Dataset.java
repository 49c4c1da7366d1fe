package org.compactpublisher.render;

import java.util.List;

/**
 * A finished file for programs and spreadsheets. It is no copy of the whole to read, so it is not a
 * {@link Download}.
 *
 * @param id for the labels {@code data-ID} and {@code data-ID-FIELD} of the theme
 * @param path in the published folder
 * @param type what a browser shows, such as {@code CSV}
 * @param size in bytes
 * @param rows without the header; 0 when it is no table
 * @param fields its columns, or the keys of its outermost object, in order
 * @param schema path of the schema that it keeps to; empty for none
 */
public record Dataset(
    String id, String path, String type, int size, int rows, List<String> fields, String schema) {
  public Dataset {
    fields = List.copyOf(fields);
  }
}
