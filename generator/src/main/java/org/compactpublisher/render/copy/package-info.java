/** A whole compact as parts of prose, for formats that are read from beginning to end. */
package org.compactpublisher.render.copy;
