package org.compactpublisher.document;

/**
 * What happened to an edition, or was changed in it, on a day.
 *
 * @param note one sentence
 */
public record HistoryEntry(PrintedDate date, String note) {}
