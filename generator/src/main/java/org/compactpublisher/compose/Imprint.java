package org.compactpublisher.compose;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.compactpublisher.document.SiteFrame;

/**
 * Who publishes, where and when.
 *
 * @param site knows the publisher, the licence and whom to ask
 * @param date the day the publication is made for
 * @param languageName what a language, given by its tag, calls itself
 */
public record Imprint(SiteFrame site, LocalDate date, UnaryOperator<String> languageName) {}
