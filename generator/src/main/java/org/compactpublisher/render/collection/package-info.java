/** All files of a compact in one archive, and their checksums. */
package org.compactpublisher.render.collection;
