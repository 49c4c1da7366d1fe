package org.compactpublisher.model;

/**
 * Something that undertakings of several compacts are about, such as consultation.
 *
 * @param id for ever: its address
 * @param summary one sentence
 */
public record Subject(String id, String title, String summary) {}
