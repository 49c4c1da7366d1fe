package org.compactpublisher.model;

/**
 * What happened to an edition, or was changed in it, and when.
 *
 * @param note one sentence
 */
public record HistoryNote(PartialDate date, String note) {}
