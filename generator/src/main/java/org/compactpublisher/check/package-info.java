/** Reading finished files for what only the result shows. */
package org.compactpublisher.check;
