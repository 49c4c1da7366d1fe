package org.compactpublisher.render;

import org.compactpublisher.document.Anchor;

/**
 * A finished file of a form.
 *
 * @param form where the form's page stands
 * @param title what the form is called
 * @param file what readers can choose
 */
public record FormCopy(Anchor form, String title, Download file) {}
