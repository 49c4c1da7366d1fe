/** Pictures painted point by point: beside links, and drawings for programs that show none. */
package org.compactpublisher.render.picture;
