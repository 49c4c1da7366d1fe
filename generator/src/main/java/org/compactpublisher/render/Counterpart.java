package org.compactpublisher.render;

import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.EditionLink;

/**
 * A page's like in another edition, or that edition's home where it has none.
 *
 * @param edition the other edition
 * @param languageName what the other edition's language calls itself, such as Cymraeg
 * @param target to link to
 * @param address from the site's root
 * @param same whether it is the same page
 */
public record Counterpart(
    EditionLink edition, String languageName, Anchor target, String address, boolean same) {}
