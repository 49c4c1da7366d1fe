package org.compactpublisher.document;

/**
 * What was changed in an edition on a day, by those who publish it.
 *
 * @param note one sentence
 */
public record HistoryEntry(PrintedDate date, String note) {}
