/** The pictures that stand for a page where a link to it is shown. */
package org.compactpublisher.render.picture;
