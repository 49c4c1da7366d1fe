package org.compactpublisher.render.braille;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.daisy.dotify.api.writer.MetaDataItem;
import org.daisy.dotify.api.writer.PagedMediaWriter;
import org.daisy.dotify.api.writer.Row;
import org.daisy.dotify.api.writer.SectionProperties;

/** Takes the finished pages from the formatter. */
final class PageCollector implements PagedMediaWriter {
  private static final char BLANK_CELL = '\u2800';

  private final List<List<List<String>>> volumes = new ArrayList<>();

  List<BrailleVolume> volumes() {
    return volumes.stream()
        .map(pages -> new BrailleVolume(pages.stream().map(PageCollector::trimmed).toList()))
        .toList();
  }

  /** Blank lines at the head and the foot of a page part nothing. */
  private static List<String> trimmed(List<String> page) {
    List<String> lines = new ArrayList<>(page);
    while (lines.size() > 1 && lines.get(1).isEmpty()) {
      lines.remove(1);
    }
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  @Override
  public void prepare(List<MetaDataItem> meta) {
    // What the files say of themselves is written by them.
  }

  @Override
  public void open(OutputStream stream) {
    // Pages are collected, not written.
  }

  @Override
  public void newVolume(SectionProperties section) {
    volumes.add(new ArrayList<>());
  }

  /** A section begins a sheet: the back of the one before stays empty. */
  @Override
  public void newSection(SectionProperties section) {
    List<List<String>> pages = volumes.get(volumes.size() - 1);
    if (pages.size() % 2 == 1) {
      pages.add(new ArrayList<>());
    }
  }

  @Override
  public void newPage() {
    volumes.get(volumes.size() - 1).add(new ArrayList<>());
  }

  @Override
  public void newRow(Row row) {
    line(row.getChars());
  }

  @Override
  public void newRow() {
    line("");
  }

  /** Blank cells at the end of a line are nothing that a finger finds. */
  private void line(String cells) {
    int end = cells.length();
    while (end > 0 && (cells.charAt(end - 1) == BLANK_CELL || cells.charAt(end - 1) == ' ')) {
      end--;
    }
    List<List<String>> pages = volumes.get(volumes.size() - 1);
    pages.get(pages.size() - 1).add(cells.substring(0, end).replace(' ', BLANK_CELL));
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
