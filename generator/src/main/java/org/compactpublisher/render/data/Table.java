package org.compactpublisher.render.data;

import java.util.List;

/**
 * A list of a compact as rows.
 *
 * @param id its file's name without ending
 * @param columns their names, for the header row
 * @param rows each as long as the header
 */
record Table(String id, List<String> columns, List<List<String>> rows) {
  Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
