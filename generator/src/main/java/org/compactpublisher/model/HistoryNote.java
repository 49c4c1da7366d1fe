package org.compactpublisher.model;

/**
 * What was changed in an edition, and when.
 *
 * @param note one sentence
 */
public record HistoryNote(PartialDate date, String note) {}
