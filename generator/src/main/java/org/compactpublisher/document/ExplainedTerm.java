package org.compactpublisher.document;

/**
 * A term as a page explains it, so that no reader has to leave the page to understand it.
 *
 * @param anchor the explanation's place on the page
 * @param use the first use in the text, to go back to
 * @param entry what the glossary says
 */
public record ExplainedTerm(Anchor anchor, Anchor use, TermEntry entry) {}
