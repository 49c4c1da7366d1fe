package org.compactpublisher.render.braille;

import org.daisy.dotify.api.translator.BrailleTranslatorResult;
import org.daisy.dotify.api.translator.UnsupportedMetricException;
import org.daisy.dotify.common.text.BreakPointHandler;

/** Hands cells on line by line. */
final class BrokenLines implements BrailleTranslatorResult {
  private static final char BLANK_CELL = '\u2800';

  private final BreakPointHandler rest;

  BrokenLines(String cells) {
    this(new BreakPointHandler(cells));
  }

  private BrokenLines(BreakPointHandler rest) {
    this.rest = rest;
  }

  @Override
  public String nextTranslatedRow(int limit, boolean force, boolean wholeWords) {
    return finished(rest.nextRow(limit, force, wholeWords).getHead());
  }

  @Override
  public String getTranslatedRemainder() {
    return finished(rest.getRemaining());
  }

  private static String finished(String cells) {
    return cells.replace(' ', BLANK_CELL);
  }

  @Override
  public int countRemaining() {
    return rest.countRemaining();
  }

  @Override
  public boolean hasNext() {
    return rest.hasNext();
  }

  @Override
  public boolean supportsMetric(String metric) {
    return false;
  }

  @Override
  public double getMetric(String metric) {
    throw new UnsupportedMetricException(metric);
  }

  @Override
  public BrailleTranslatorResult copy() {
    return new BrokenLines(rest.copy());
  }
}
