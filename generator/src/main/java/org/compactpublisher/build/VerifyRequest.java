package org.compactpublisher.build;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What is to be held against the standards.
 *
 * @param content folder of the content that was published
 * @param shownContent the same for messages
 * @param theme folder of the theme that it was published in
 * @param shownTheme the same for messages
 * @param site the published folder
 * @param day on which it is done
 */
public record VerifyRequest(
    Path content, String shownContent, Path theme, String shownTheme, Path site, LocalDate day) {}
